import { CircleCheck } from 'lucide-react';
import { usePath } from '../../day/useDay';
import type { ReportFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { ImportChanges } from './ImportChanges';
import type { Subject } from './useImport';

/** What an import wrote, with the way to it. */
export function ImportDone({ report, subject, onAgain }: { report: ReportFragment; subject: Subject; onAgain: () => void }) {
  const say = useText();
  const toPath = usePath();
  const { created, changed, unchanged } = report;
  return (
    <>
      <section className="card" role="status">
        <Empty icon={CircleCheck} title={say('imports.done')} hint={say('imports.doneHint', { created, changed, unchanged })}>
          <Button look="main" to={toPath(subject === 'units' ? '/units' : '/people')}>
            {say(subject === 'units' ? 'imports.seeList' : 'imports.seePeople')}
          </Button>
          <Button onClick={onAgain}>{say('imports.again')}</Button>
        </Empty>
      </section>
      <ImportChanges changes={report.changes} total={created + changed} />
    </>
  );
}
