import { History, Network, UserRound } from 'lucide-react';
import { useLabel, useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { Tag } from '../../parts/Tag';
import type { Found, Groups } from './found';

/** The list of what a search found; one of it is where Enter leads. */
export function FoundOptions({ id, groups, at, onOpen }: { id: string; groups: Groups; at: number; onOpen: (found: Found) => void }) {
  const say = useText();
  const parts = [
    { key: 'units', label: say('shell.search.units'), found: groups.units, before: 0 },
    { key: 'people', label: say('shell.search.people'), found: groups.people, before: groups.units.length },
  ];
  return (
    <div id={`${id}-list`} role="listbox" aria-label={say('shell.search.title')} tabIndex={-1}>
      {parts
        .filter(({ found }) => found.length > 0)
        .map(({ key, label, found, before }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox
          <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
            <p className="gh" id={`${id}-${key}`}>
              {label}
            </p>
            {found.map((one, index) => (
              <FoundOption
                key={`${one.id} ${one.result.matchedName}`}
                id={`${id}-${before + index}`}
                found={one}
                isAt={before + index === at}
                onOpen={onOpen}
              />
            ))}
          </div>
        ))}
    </div>
  );
}

function FoundOption({ id, found, isAt, onOpen }: { id: string; found: Found; isAt: boolean; onOpen: (found: Found) => void }) {
  const say = useText();
  const labelOf = useLabel();
  const { node, matchedName, isFormer } = found.result;
  const isUnit = node.__typename === 'Unit';
  const name = node.__typename === 'Unit' ? node.name : node.__typename === 'Person' ? node.fullName : '';
  const [post] = node.__typename === 'Person' ? node.posts.nodes : [];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above answers the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
    <div role="option" id={id} aria-selected={isAt} className={isAt ? 'opt on' : 'opt'} onClick={() => onOpen(found)}>
      <span className={isAt ? 'disc pri' : 'disc'}>
        <Icon of={isFormer ? History : isUnit ? Network : UserRound} />
      </span>
      <div className="grow">
        <p className="t">
          <Name>{name}</Name>
        </p>
        <p className="meta">
          {isFormer && <Name>{`${say('shell.search.formerly', { name: matchedName })}. `}</Name>}
          {node.__typename === 'Unit' && (
            <>
              {labelOf(node.kind.label)}
              {node.parent && <Name>{`, ${node.parent.name}`}</Name>}, {say('shell.search.code', { code: node.code })}
            </>
          )}
          {post && <Name>{`${labelOf(post.position.label)}, ${post.unit.name}`}</Name>}
        </p>
      </div>
      {isFormer && <Tag>{say('shell.search.formerTag')}</Tag>}
    </div>
  );
}
