import { useLanguage, useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { type Amendments, countOf, restoreCell, takeBack } from './amendments';

/** What is amended beside the file, each with a way back; the file itself stays as it is. */
export function ImportAmended({ amended, onAmend }: { amended: Amendments; onAmend: (amended: Amendments) => void }) {
  const say = useText();
  const language = useLanguage();
  if (countOf(amended) === 0) return null;
  const row = (number: number) => number.toLocaleString(language);
  return (
    <Card title={say('imports.amend.title', { smart_count: countOf(amended) })}>
      <p className="meta">{say('imports.amend.hint')}</p>
      <ul className="bullets">
        {amended.cells.map((cell) => (
          <li key={`${cell.row} ${cell.column}`}>
            {say('imports.amend.cell', { row: row(cell.row), column: cell.column })} <ins>{cell.value || say('imports.amend.empty')}</ins>{' '}
            <button
              type="button"
              className="linkbtn"
              aria-label={say('imports.amend.restoreCell', { row: row(cell.row), column: cell.column })}
              onClick={() => onAmend(restoreCell(amended, cell))}
            >
              {say('imports.amend.restore')}
            </button>
          </li>
        ))}
        {amended.leftOutRows.map((one) => (
          <li key={one}>
            {say('imports.amend.row', { row: row(one) })}{' '}
            <button
              type="button"
              className="linkbtn"
              aria-label={say('imports.amend.takeBackRow', { row: row(one) })}
              onClick={() => onAmend(takeBack(amended, one))}
            >
              {say('imports.amend.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
