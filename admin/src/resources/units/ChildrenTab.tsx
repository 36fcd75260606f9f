import { CircleDashed } from 'lucide-react';
import { shownDay } from '../../day/day';
import type { UnitPageFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { Name } from '../../parts/Name';
import { Tag } from '../../parts/Tag';
import { To } from '../../parts/To';

/** The units right under a unit on the chosen day. */
export function ChildrenTab({ unit: { id, children } }: { unit: UnitPageFragment }) {
  const say = useText();
  const labelOf = useLabel();
  return (
    <Card flush title={say('units.children.title')}>
      {children.nodes.length === 0 ? (
        <p className="in soft">{say('units.children.none')}</p>
      ) : (
        <table className="tbl cards">
          <thead>
            <tr>
              <th scope="col">{say('units.list.columns.name')}</th>
              <th scope="col">{say('units.list.columns.code')}</th>
              <th scope="col">{say('units.list.columns.kind')}</th>
              <th scope="col">{say('units.list.columns.openedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {children.nodes.map((child) => (
              <tr key={child.id}>
                <td>
                  <To path={`/organization/${child.id}`} className="name">
                    <Name>{child.name}</Name>
                  </To>
                  {child.vacancies.length > 0 && (
                    <>
                      {' '}
                      <Tag tone="warn" icon={CircleDashed}>
                        {say('units.tree.vacant', { smart_count: child.vacancies.length })}
                      </Tag>
                    </>
                  )}
                </td>
                <td className="nowrap soft">{child.code}</td>
                <td data-l={say('units.list.columns.kind')}>{labelOf(child.kind.label)}</td>
                <td className="nowrap" data-l={say('units.list.columns.openedOn')}>
                  {shownDay(child.openedOn)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children.pageInfo.hasNextPage && (
        <p className="in">
          <To path="/units" params={{ parent: id }}>
            {say('units.children.more', { smart_count: children.totalCount })}
          </To>
        </p>
      )}
    </Card>
  );
}
