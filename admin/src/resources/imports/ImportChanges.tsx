import { useState } from 'react';
import type { ReportFragment } from '../../generated/operations';
import { useLanguage, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Name } from '../../parts/Name';
import { Tag } from '../../parts/Tag';
import { To } from '../../parts/To';
import { fieldName } from './fields';

const shownAtOnce = 100;

/** What a file creates and changes, row by row. */
export function ImportChanges({
  title,
  changes,
  total,
  asOf,
}: {
  title: string;
  changes: ReportFragment['changes'];
  total: number;
  /** The day on which the units are to be seen; the one in view when left out. */
  asOf?: string;
}) {
  const say = useText();
  const language = useLanguage();
  const [shown, setShown] = useState(shownAtOnce);
  if (changes.length === 0) return null;
  return (
    <Card flush title={title}>
      <table className="tbl cards imp">
        <thead>
          <tr>
            <th scope="col" className="rown">
              {say('imports.changes.row')}
            </th>
            <th scope="col">{say('imports.changes.act')}</th>
            <th scope="col">{say('imports.changes.unit')}</th>
            <th scope="col">{say('imports.changes.fields')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shown).map(({ row, act, code, name, unitId, fields }) => (
            <tr key={`${row} ${code} ${name}`}>
              <td data-l={say('imports.changes.row')}>
                <b>{row.toLocaleString(language)}</b>
              </td>
              <td>
                <Tag tone={act === 'CREATE' ? 'ok' : 'pri'}>{say(`imports.changes.${act}`)}</Tag>
              </td>
              <td>
                {unitId ? (
                  <To path={`/organization/${unitId}`} params={asOf ? { asOf } : undefined}>
                    <Name>{name}</Name>
                  </To>
                ) : (
                  <Name>{name}</Name>
                )}
                <span className="meta block">{code}</span>
              </td>
              <td>
                {act === 'CHANGE' &&
                  fields.map(({ field, before, after }) => (
                    <span key={field} className="block">
                      <span className="soft">{fieldName(field, say)}:</span> <del>{before}</del> <ins>{after}</ins>
                    </span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > shown && (
        <p className="in row wrap g4">
          <span className="soft">
            {say('imports.changes.first', {
              shown: Math.min(shown, changes.length).toLocaleString(language),
              total: total.toLocaleString(language),
            })}
          </span>
          {changes.length > shown && (
            <Button small onClick={() => setShown(shown + shownAtOnce)}>
              {say('imports.changes.more')}
            </Button>
          )}
        </p>
      )}
    </Card>
  );
}
