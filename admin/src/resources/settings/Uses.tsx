import { ReadingState, type TypedDocument } from '@lechan/client';
import { Info } from 'lucide-react';
import {
  KindUseDocument,
  type KindUseQuery,
  PositionUseDocument,
  type PositionUseQuery,
  SchemeUseDocument,
  TermUseDocument,
  TopicUseDocument,
  type TopicUseQuery,
} from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { useMaySomewhere } from '../../providers/who';
import type { SectionName } from './SettingsTable';

interface Use {
  readonly count: number;
  readonly places: readonly { path: string; name: string; at?: string }[];
}

/** Where a kind of unit is used today. */
export function KindUse({ code, isEditing }: { code: string; isEditing?: boolean }) {
  const say = useText();
  const use = useUse(KindUseDocument, { code }, unitsOf);
  return (
    <Uses section="kinds" use={use} isEditing={isEditing}>
      <To path="/units" params={{ kind: code }}>
        {say('settings.use.list')}
      </To>
    </Uses>
  );
}

/** Who holds a position today. */
export function PositionUse({ code, isEditing }: { code: string; isEditing?: boolean }) {
  return <Uses section="positions" use={useUse(PositionUseDocument, { code }, postsOf)} isEditing={isEditing} />;
}

/** Which units have a code of a scheme today. */
export function SchemeUse({ code, isEditing }: { code: string; isEditing?: boolean }) {
  return <Uses section="schemes" use={useUse(SchemeUseDocument, { code }, unitsOf)} isEditing={isEditing} />;
}

/** Who holds a position in a term today. */
export function TermUse({ id, isEditing }: { id: string; isEditing?: boolean }) {
  return <Uses section="terms" use={useUse(TermUseDocument, { id }, postsOf)} isEditing={isEditing} />;
}

/** Which courses are about a topic or a part of it: those that one may write, or what is published. */
export function TopicUse({ code, isEditing }: { code: string; isEditing?: boolean }) {
  const state = useMaySomewhere('course:read-draft') ? ReadingState.Draft : ReadingState.Published;
  return <Uses section="topics" use={useUse(TopicUseDocument, { code, state }, coursesOf)} isEditing={isEditing} />;
}

function useUse<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables, read: (result: Result) => Use) {
  const { answer } = useAnswer(document, variables);
  return answer && read(answer);
}

function unitsOf({ units }: KindUseQuery): Use {
  return { count: units.totalCount, places: units.nodes.map(({ id, name }) => ({ path: `/organization/${id}`, name })) };
}

function postsOf({ appointments }: PositionUseQuery): Use {
  const places = appointments.nodes.map(({ person, unit }) => ({ path: `/organization/${unit.id}`, name: person.fullName, at: unit.name }));
  return { count: appointments.totalCount, places };
}

function coursesOf({ courses }: TopicUseQuery): Use {
  return { count: courses.totalCount, places: courses.nodes.map(({ id, title }) => ({ path: `/courses/${id}`, name: title })) };
}

/** How much uses it, what an edit does to that, and the first few places to go and see. */
function Uses({
  section,
  use,
  isEditing,
  children,
}: {
  section: SectionName;
  use: Use | undefined;
  isEditing?: boolean;
  children?: React.ReactNode;
}) {
  const say = useText();
  if (!use) return <Waiting rows={2} />;
  const more = use.count - use.places.length;
  return (
    <section className="sum uses" aria-label={say('settings.use.label')}>
      <p className="row">
        <Icon of={Info} small />
        <b>{use.count === 0 ? say(`settings.use.none.${section}`) : say(`settings.use.some.${section}`, { smart_count: use.count })}</b>
      </p>
      {isEditing && use.count > 0 && <p>{say(`settings.use.touched.${section}`)}</p>}
      {use.places.length > 0 && (
        <ul className="bullets">
          {use.places.map(({ path, name, at }) => (
            <li key={`${path} ${name}`}>
              <To path={path}>
                <Name>{at ? `${name}, ${at}` : name}</Name>
              </To>
            </li>
          ))}
          {more > 0 && (
            <li>
              {say('settings.use.more', { smart_count: more })}
              {children && <>. {children}</>}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
