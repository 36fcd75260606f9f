import type { ImportColumnInput } from '@lechan/client';
import { useId } from 'react';
import type { ReportFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { fieldName, fieldsOfFile } from './fields';
import type { Subject } from './useImport';

/** How the file's columns were understood; another meaning tries the file again. */
export function ImportColumns({
  columns,
  subject,
  isRemembered,
  onChange,
}: {
  columns: ReportFragment['columns'];
  subject: Subject;
  /** Whether the columns mean what was said of them in an earlier file. */
  isRemembered: boolean;
  /** Null: they are to mean what their headers say. */
  onChange: (columns: ImportColumnInput[] | null) => void;
}) {
  const say = useText();
  const id = useId();
  if (columns.length === 0) return null;
  const choose = (chosen: string, field: string) =>
    onChange(columns.map((one) => ({ column: one.column, field: (one.column === chosen ? field : one.field) ?? '' })));
  return (
    <Card title={say('imports.columns.title')}>
      <p className="meta">
        {say(isRemembered ? 'imports.columns.remembered' : 'imports.columns.hint')}{' '}
        {isRemembered && (
          <button type="button" className="linkbtn" onClick={() => onChange(null)}>
            {say('imports.columns.forget')}
          </button>
        )}
      </p>
      <div className="filters">
        {columns.map(({ column, field }, index) => (
          <div key={column} className="field">
            <label htmlFor={`${id}-${index}`}>{column}</label>
            <select id={`${id}-${index}`} className="inp sel" value={field ?? ''} onChange={(event) => choose(column, event.target.value)}>
              <option value="">{say('imports.columns.unused')}</option>
              {fieldsOfFile[subject].map((one) => (
                <option key={one} value={one}>
                  {fieldName(one, say)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </Card>
  );
}
