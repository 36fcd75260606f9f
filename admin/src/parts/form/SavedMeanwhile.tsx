import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Note } from '../Note';
import type { KnownField } from './act-form-context';
import { isSame } from './changed-only';
import { MeanwhileRow, PlainRow } from './MeanwhileRow';
import { type Base, type Compared, onDayOfEffect, overtakenFacts, overtakenFields, sourcesOf, valueAt } from './meanwhile';

/** Somebody else saved first: their version beside what was typed, field by field; what is chosen stands in the form, nothing is lost. */
export function SavedMeanwhile<Values extends object>({
  was,
  now,
  values,
  fields,
  savedAs,
  onRead,
}: {
  /** What the form was made from before somebody else saved. */
  was: Base<Values>;
  /** What is on record; the same as before while what was saved is still being read. */
  now: Base<Values>;
  values: Values;
  fields: ReadonlyMap<string, KnownField>;
  /** When and as what the other version was saved. */
  savedAs: string | undefined;
  /** The form goes on from what was read. */
  onRead: (read: Base<Values>) => void;
}) {
  const say = useText();
  const { getValues, setValue } = useFormContext();
  const note = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  // what is saved after it was read is another round, with what is typed until then
  const [read, setRead] = useState<Compared<Values>>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once
  useEffect(() => {
    if (read || now.version === was.version) return;
    const given = structuredClone(getValues()) as Values;
    const compared = onDayOfEffect({ was, now, typed: given });
    setRead(compared);
    onRead(compared.now);
    // what was not typed here follows the record, also where the form shows no field of it just now
    for (const source of sourcesOf(compared.now.opened)) {
      const [former, present] = [valueAt(compared.was.opened, source), valueAt(compared.now.opened, source)];
      const isUntouched = isSame(valueAt(compared.typed, source), former);
      if (isUntouched && !isSame(present, valueAt(given, source))) setValue(source, present);
    }
  }, [now.version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it is noticed, and when it is read
  useEffect(() => {
    note.current?.focus();
    note.current?.scrollIntoView({ block: 'nearest' });
  }, [read]);

  const all = read ? overtakenFields(read.was, read.now, read.typed) : [];
  const choices = all.flatMap((field) => {
    const known = fields.get(field.source);
    return known ? [{ ...field, known }] : [];
  });
  const facts = read
    ? overtakenFacts(read.was.facts, read.now.facts).filter(({ source }) => !choices.some((one) => one.source === source))
    : [];
  const onlyMine = sourcesOf(was.record)
    .filter(
      (source) =>
        read && !isSame(valueAt(read.typed, source), valueAt(read.was.opened, source)) && !all.some((one) => one.source === source),
    )
    .flatMap((source) => fields.get(source)?.label ?? []);
  const lead = !read ? 'reading' : choices.length > 0 ? 'lead' : facts.length > 0 ? 'told' : 'elsewhere';

  return (
    <Note tone="warn" ref={note}>
      <p>
        <Sentence message={`saving.meanwhile.${lead}`} /> {read && savedAs}
      </p>
      {choices.length + facts.length > 0 && (
        <table className="cf" aria-label={say('saving.meanwhile.table')}>
          <thead>
            <tr>
              <th scope="col">{say('saving.meanwhile.field')}</th>
              <th scope="col">{say('saving.meanwhile.was')}</th>
              <th scope="col">{say('saving.meanwhile.mine')}</th>
              <th scope="col">{say('saving.meanwhile.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map(({ known, ...field }) => (
              <MeanwhileRow
                key={field.source}
                field={field}
                known={known}
                chosen={chosen[field.source] ?? (field.isTyped ? 'mine' : 'theirs')}
                current={valueAt(values, field.source)}
                onChoose={(side, value) => {
                  setChosen((former) => ({ ...former, [field.source]: side }));
                  setValue(field.source, value as never, { shouldDirty: true });
                }}
              />
            ))}
            {facts.map((fact) => (
              <PlainRow key={fact.source} label={fact.label} was={fact.was} theirs={fact.value} note={say('saving.meanwhile.notHere')} />
            ))}
          </tbody>
        </table>
      )}
      {onlyMine.length > 0 && <p className="soft">{say('saving.meanwhile.onlyMine', { fields: onlyMine.join(', ') })}</p>}
    </Note>
  );
}
