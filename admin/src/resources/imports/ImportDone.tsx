import { CircleCheck } from 'lucide-react';
import { useDay, usePath } from '../../day/useDay';
import type { ReportFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { ImportChanges } from './ImportChanges';
import type { Order } from './useImport';

/** What an import wrote, with the way to it. */
export function ImportDone({ report, order, onAgain }: { report: ReportFragment; order: Order; onAgain: () => void }) {
  const say = useText();
  const toPath = usePath();
  const { day } = useDay();
  const { created, changed, unchanged } = report;
  // units that begin on a coming day are seen from that day on
  const asOf = order.asOf > day ? order.asOf : undefined;
  return (
    <>
      <section className="card" role="status">
        <Empty icon={CircleCheck} title={say('imports.done')} hint={say('imports.doneHint', { created, changed, unchanged })}>
          <Button look="main" to={order.subject === 'units' ? toPath('/units', asOf ? { asOf } : undefined) : toPath('/people')}>
            {say(order.subject === 'units' ? 'imports.seeList' : 'imports.seePeople')}
          </Button>
          <Button onClick={onAgain}>{say('imports.again')}</Button>
        </Empty>
      </section>
      <ImportChanges
        title={say('imports.changes.written')}
        changes={report.changes}
        total={created + changed}
        asOf={order.subject === 'units' ? asOf : undefined}
      />
    </>
  );
}
