import { ClipboardPaste, Plus } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { type CommitteeValues, goingOn, type Line, nobody, type Position } from './committee-values';
import { MemberLine } from './MemberLine';
import { OfficerLine } from './OfficerLine';
import { PasteList } from './PasteList';

/** The rows of a committee: who is in office and what becomes of them, what would be vacant, and who is added. */
export function CommitteeTable({
  lines,
  values,
  positions,
  refused,
}: {
  lines: readonly Line[];
  values: CommitteeValues;
  positions: readonly Position[];
  /** What would be refused, by field. */
  refused: ReadonlyMap<string, string>;
}) {
  const say = useText();
  const heading = useId();
  const { setValue } = useFormContext();
  const [isPasting, setPasting] = useState(false);
  const [focused, setFocused] = useState<string>();

  // whoever is in office on another day, and what is vacant then, has values of its own only from now on
  useEffect(() => {
    for (const line of lines) {
      if (line.kind === 'officer' && !values.officers[line.post.id]) setValue(line.source, goingOn(line.post));
      if (line.kind === 'vacant' && !values.vacant[line.key]) setValue(line.source, line.member);
    }
  }, [lines, values, setValue]);

  function add() {
    const key = `row${values.order.reduce((most, at) => Math.max(most, Number(at.slice(3))), 0) + 1}`;
    setValue(`added.${key}`, nobody(null));
    setValue('order', [...values.order, key]);
    setFocused(key);
  }

  return (
    <section aria-labelledby={heading} className="stack tight">
      <div className="row between wrap">
        <h3 id={heading}>{say('committee.rows')}</h3>
        <Button look="quiet" small icon={ClipboardPaste} aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {say('committee.paste.open')}
        </Button>
      </div>
      {isPasting && <PasteList lines={lines} values={values} positions={positions} onClose={() => setPasting(false)} />}
      <table className="tbl cards ap">
        <thead>
          <tr>
            <th scope="col">
              <abbr title={say('committee.columns.number')}>{say('committee.columns.no')}</abbr>
            </th>
            <th scope="col">{say('acts.appoint.position')}</th>
            <th scope="col">{say('committee.columns.person')}</th>
            <th scope="col">{say('committee.columns.course')}</th>
            <th scope="col">
              <span className="sr">{say('committee.columns.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.kind === 'officer' ? (
              <OfficerLine key={line.source} line={line} positions={positions} refused={refused} />
            ) : (
              <MemberLine
                key={line.source}
                line={line}
                positions={positions}
                refused={refused}
                isFocused={line.key === focused}
                onRemove={() =>
                  setValue(
                    'order',
                    values.order.filter((key) => key !== line.key),
                  )
                }
              />
            ),
          )}
        </tbody>
      </table>
      <div>
        <Button small icon={Plus} onClick={add}>
          {say('committee.add')}
        </Button>
      </div>
    </section>
  );
}
