import { type ReactNode, useEffect, useRef } from 'react';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import type { Refusal } from '../../providers/useAct';
import { Note } from '../Note';
import type { KnownField } from './act-form-context';
import { sourceOf } from './refused';
import { SaveFailure } from './SaveFailure';

/** What kept a form from being saved: how many places, each a link to its field, and what no field stands for. */
export function Refusals({
  since,
  refusals,
  fields,
  present,
  undone,
  isHarmless,
  failure,
}: {
  /** The answer that they came with: with another one they take the focus. */
  since: unknown;
  refusals: readonly Refusal[];
  fields: ReadonlyMap<string, KnownField>;
  present?: ReactNode;
  undone?: MessageKey;
  isHarmless?: boolean;
  failure: unknown;
}) {
  const say = useText();
  const note = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is mended since takes the focus from nowhere
  useEffect(() => note.current?.focus(), [since]);

  if (failure) return <SaveFailure error={failure} undone={undone} isHarmless={isHarmless} />;
  if (refusals.length === 0) return null;
  if (refusals.some(({ code }) => code === 'STALE_VERSION')) {
    return (
      <Note tone="warn" ref={note}>
        <p>
          <Sentence message="shell.state.savedEarlier" />
        </p>
        {present}
        <p>{say('shell.state.savedEarlierNext')}</p>
      </Note>
    );
  }
  const { empty, told } = sorted(refusals, fields);
  return (
    <Note tone="danger" ref={note}>
      <p>
        <Sentence message={undone ?? 'shell.state.notSaved'} values={{ smart_count: refusals.length }} />{' '}
        {empty.map((field) => (
          <FieldLink key={field.id} field={field} />
        ))}
      </p>
      {told.length > 0 && (
        <ul>
          {told.map(({ at, messages }) => (
            <li key={messages.join()}>
              {at && <FieldLink field={at} />}
              {messages.map((message) => (
                <span key={message} className="block">
                  {message}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}

/** Fields that were only left empty need no more than a link to them; what else was refused is told, field by field. */
function sorted(refusals: readonly Refusal[], fields: ReadonlyMap<string, KnownField>) {
  const bySource = new Map<string, Refusal[]>();
  for (const refusal of refusals) {
    const source = sourceOf(refusal.field, fields);
    bySource.set(source, [...(bySource.get(source) ?? []), refusal]);
  }
  const empty: KnownField[] = [];
  const told: { at: KnownField | undefined; messages: string[] }[] = [];
  for (const [source, found] of [...bySource].sort(([one], [other]) => order(fields.get(one), fields.get(other)))) {
    const at = fields.get(source);
    if (at && found.every(({ code }) => code === 'REQUIRED')) empty.push(at);
    else told.push({ at, messages: [...new Set(found.map(({ message }) => message))] });
  }
  return { empty, told };
}

/** As the fields stand on the page; what is of no field comes after them. */
function order(one: KnownField | undefined, other: KnownField | undefined): number {
  const [before, after] = [one, other].map((field) => (field ? document.getElementById(field.id) : null));
  if (!before || !after) return Number(!before) - Number(!after);
  return before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function FieldLink({ field: { id, label } }: { field: KnownField }) {
  const say = useText();
  return (
    <>
      <button type="button" className="linkbtn" onClick={() => document.getElementById(id)?.focus()}>
        {say('shell.state.seeField', { label })}
      </button>{' '}
    </>
  );
}
