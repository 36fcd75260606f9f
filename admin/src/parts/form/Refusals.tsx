import { type ReactNode, useEffect, useRef } from 'react';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import type { Refusal } from '../../providers/useAct';
import { Failure } from '../Failure';
import { Note } from '../Note';
import { sourceOf } from './ActForm';
import type { KnownField } from './act-form-context';

/** What kept a form from being saved: how many places, each a link to its field, and what no field stands for. */
export function Refusals({
  refusals,
  fields,
  present,
  failure,
}: {
  refusals: readonly Refusal[];
  fields: ReadonlyMap<string, KnownField>;
  present?: ReactNode;
  failure: unknown;
}) {
  const say = useText();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals.length) note.current?.focus();
  }, [refusals]);

  if (failure) return <Failure error={failure} />;
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
  const placed = refusals.map((refusal) => ({ ...refusal, at: fields.get(sourceOf(refusal.field, fields)) }));
  return (
    <Note tone="danger" ref={note}>
      <p>
        <Sentence message="shell.state.notSaved" values={{ smart_count: refusals.length }} />{' '}
        {placed.map(({ at }) => at && <FieldLink key={at.id} field={at} />)}
      </p>
      {placed.map(({ at, message }) => !at && <p key={message}>{message}</p>)}
    </Note>
  );
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
