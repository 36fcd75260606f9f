import { useText } from '../../i18n/useText';
import { FoundOption } from './FoundOption';
import { type Found, type Group, type GroupName, keyOf } from './found';

const headings = {
  day: 'palette.groups.day',
  recent: 'palette.groups.recent',
  units: 'shell.search.units',
  people: 'shell.search.people',
  courses: 'palette.groups.courses',
  acts: 'palette.groups.acts',
} as const satisfies Record<GroupName, string>;

/** The list of what search offers, in groups; one of it is where Enter leads. */
export function FoundOptions({
  id,
  groups,
  asked,
  at,
  onOpen,
}: {
  id: string;
  groups: readonly Group[];
  asked: string;
  at: number;
  onOpen: (found: Found, inNewTab: boolean) => void;
}) {
  const say = useText();
  let before = 0;
  return (
    <div id={`${id}-list`} role="listbox" aria-label={say('shell.search.title')} tabIndex={-1}>
      {groups.map(({ name, found }) => {
        const start = before;
        before += found.length;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox
          <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
            <p className="gh" id={`${id}-${name}`}>
              {say(headings[name])}
            </p>
            {found.map((one, index) => (
              <FoundOption
                key={keyOf(one)}
                id={`${id}-${start + index}`}
                found={one}
                asked={asked}
                isAt={start + index === at}
                onOpen={onOpen}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
