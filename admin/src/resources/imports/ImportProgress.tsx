import { useLanguage, useText } from '../../i18n/useText';
import type { Running } from './useImport';

/** How far an import is: in how many rows of how many, where that is known. */
export function ImportProgress({
  running,
  isWriting,
  name,
}: {
  running: Running;
  /** Whether it is to be written: the server goes on with that, and the page finds it again. */
  isWriting: boolean;
  name: string | undefined;
}) {
  const say = useText();
  const language = useLanguage();
  const number = (count: number) => count.toLocaleString(language);
  const total = 'sending' in running ? undefined : knownTotal(running);
  const text =
    'sending' in running
      ? say('imports.sending')
      : say(`imports.phases.${running.phase}`, {
          done: total === undefined ? number(running.done) : say('imports.of', { done: number(running.done), total: number(total) }),
        });
  return (
    <section className="card">
      <div className="in stack tight">
        {name && <b className="anywhere">{name}</b>}
        <p role="status">{text}</p>
        <p className="meta">{say(isWriting ? 'imports.goesOn' : 'imports.stay')}</p>
        <progress aria-label={text} value={'sending' in running || total === undefined ? undefined : running.done / total} />
      </div>
    </section>
  );
}

/** While a workbook is read, its rows in all are only those read so far. */
function knownTotal({ phase, done, total }: Exclude<Running, { sending: true }>): number | undefined {
  return total === 0 || (phase === 'READING' && done >= total) ? undefined : total;
}
