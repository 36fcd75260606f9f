import { CircleDashed } from 'lucide-react';
import { shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { type ChildFragment, UnitChildrenOfKindDocument } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { Name } from '../../../parts/Name';
import { Tag } from '../../../parts/Tag';
import { To } from '../../../parts/To';
import { useAnswer } from '../../../providers/useAnswer';

export type Child = ChildFragment;

/** Units right under a unit, a table for each kind; each says how many of its kind there are, also beyond this page. */
export function ChildrenByKind({ unit, units, isWhole }: { unit: string; units: readonly Child[]; isWhole: boolean }) {
  const groups = new Map<string, Child[]>();
  for (const child of units) groups.set(child.kind.code, [...(groups.get(child.kind.code) ?? []), child]);
  return (
    <>
      {[...groups].map(([kind, children]) => (
        <KindGroup key={kind} unit={unit} units={children} isWhole={isWhole} />
      ))}
    </>
  );
}

function KindGroup({ unit, units, isWhole }: { unit: string; units: readonly Child[]; isWhole: boolean }) {
  const say = useText();
  const labelOf = useLabel();
  const { asOf } = useDay();
  const { kind } = units[0] as Child;
  const { answer } = useAnswer(UnitChildrenOfKindDocument, { id: unit, asOf, kind: kind.code }, { enabled: !isWhole });
  const count = isWhole ? units.length : answer?.unit?.children.totalCount;
  return (
    <Card flush title={say('history.children.group', { kind: labelOf(kind.label), count: count ?? '…' })}>
      <table className="tbl cards">
        <thead>
          <tr>
            <th scope="col">{say('units.list.columns.name')}</th>
            <th scope="col">{say('units.list.columns.code')}</th>
            <th scope="col">{say('units.list.columns.openedOn')}</th>
            <th scope="col">{say('history.children.state')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((child) => (
            <tr key={child.id}>
              <td>
                <To path={`/organization/${child.id}`} className="name">
                  <Name>{child.name}</Name>
                </To>
              </td>
              <td className="nowrap soft">{child.code}</td>
              <td className="nowrap" data-l={say('units.list.columns.openedOn')}>
                {shownDay(child.openedOn)}
              </td>
              <td data-l={say('history.children.state')}>
                {child.vacancies.length > 0 ? (
                  <Tag tone="warn" icon={CircleDashed}>
                    {say('history.children.vacant', { positions: child.vacancies.map(({ label }) => labelOf(label)).join(', ') })}
                  </Tag>
                ) : (
                  <span className="soft">{say('history.children.filled')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
