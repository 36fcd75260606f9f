import { ShieldCheck } from 'lucide-react';
import type { ReportFragment } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { type Amendments, countOf } from './amendments';
import { isAllRecorded } from './useImport';

/** Under a dry run: that nothing was written, and the button that writes a file without errors, or tries an amended one again. */
export function WriteBar({
  report,
  untried,
  onTry,
  onWrite,
  onLater,
}: {
  report: ReportFragment;
  /** What has been amended since, or undefined when nothing has. */
  untried: Amendments | undefined;
  onTry: () => void;
  onWrite: () => void;
  onLater: () => void;
}) {
  const say = useText();
  const { findingCount, created, changed, findings, headerRow } = report;
  const isWithin = findings.some(({ row, severity }) => severity === 'ERROR' && headerRow > 0 && row > headerRow);
  const isNothing = isAllRecorded(report);
  return (
    <div className="actbar">
      <p className="grow">
        <Icon of={ShieldCheck} small />{' '}
        {untried ? (
          <Sentence message="imports.amend.untried" values={{ smart_count: countOf(untried) }} />
        ) : findingCount ? (
          <Sentence message={isWithin ? 'imports.notWritten' : 'imports.notReadable'} values={{ smart_count: findingCount }} />
        ) : (
          <Sentence message={isNothing ? 'imports.nothing' : 'imports.ready'} />
        )}
      </p>
      <Button onClick={onLater}>{say('imports.later')}</Button>
      {untried && (
        <Button look="main" onClick={onTry}>
          {say('imports.amend.try')}
        </Button>
      )}
      {!untried && !isNothing && findingCount === 0 && (
        <Button look="main" onClick={onWrite}>
          {say('imports.write', { smart_count: created + changed })}
        </Button>
      )}
    </div>
  );
}
