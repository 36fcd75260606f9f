import { useLanguage, useText } from '../../i18n/useText';
import type { Running } from './useImport';

/** How far an import is. */
export function ImportProgress({ running }: { running: Running }) {
  const say = useText();
  const language = useLanguage();
  const number = (count: number) => count.toLocaleString(language);
  const text =
    'sending' in running
      ? say('imports.sending')
      : say(`imports.phases.${running.phase}`, {
          done: running.total ? say('imports.of', { done: number(running.done), total: number(running.total) }) : number(running.done),
        });
  const share = 'sending' in running || !running.total ? undefined : running.done / running.total;
  return (
    <section className="card">
      <div className="in stack tight">
        <p role="status">{text}</p>
        <progress aria-label={text} value={share} />
      </div>
    </section>
  );
}
