import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Note } from '../../parts/Note';
import { PageHeading } from '../../parts/PageHeading';
import { useStay } from '../../providers/useStay';
import { useMay } from '../../providers/who';
import { isSame, unamended } from './amendments';
import { ChooseFile } from './ChooseFile';
import { ImportDone } from './ImportDone';
import { ImportFailure } from './ImportFailure';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import { ImportSteps } from './ImportSteps';
import { useImport } from './useImport';
import { WriteBar } from './WriteBar';

/** Import of a file, for those who may. */
export function ImportPage() {
  const say = useText();
  const may = useMay();
  if (may({ permission: 'import:run', isOfPlatform: true })) return <ImportSheet />;
  return (
    <Page>
      <PageHeading title={say('imports.title')} />
      <p>{say('rights.forbidden')}</p>
    </Page>
  );
}

/** The three steps: choose a file, see what it would do, write it. */
function ImportSheet() {
  const say = useText();
  const {
    order,
    report,
    refusals,
    running,
    isWriting,
    failure,
    found,
    amended,
    check,
    understand,
    amend,
    tryAgain,
    write,
    lookWhetherWritten,
    restart,
  } = useImport();
  const isDone = report !== undefined && !report.isDryRun && report.findingCount === 0;
  const isChecked = report !== undefined && !isDone && !running;
  const isAtWriting = running !== undefined && 'phase' in running && running.phase === 'WRITING';
  useStay(running !== undefined && !isWriting);
  const untried = isSame(amended, order?.amended ?? unamended) ? undefined : amended;
  const bar = isChecked && !failure && (
    <WriteBar report={report} untried={untried} onTry={() => void tryAgain()} onWrite={() => void write()} onLater={restart} />
  );
  return (
    <Page footer={bar}>
      <div className="row between wrap g4">
        <PageHeading title={say('imports.title')} />
        <ImportSteps at={isDone || found === 'written' || isAtWriting ? 2 : isChecked || running ? 1 : 0} />
      </div>
      {failure && !running && order && (
        <ImportFailure failure={failure} onRetry={() => void check(order)} onLook={() => void lookWhetherWritten()} />
      )}
      {found && (
        <Note tone={found === 'written' ? 'ok' : 'info'}>
          <p role="status">
            <Sentence message={`imports.failed.${found}`} />
          </p>
        </Note>
      )}
      {refusals.map(({ message }) => (
        <Note key={message} tone="danger">
          <p>{message}</p>
        </Note>
      ))}
      {running ? (
        <ImportProgress running={running} isWriting={isWriting === true} name={order?.file.name} />
      ) : isDone && order ? (
        <ImportDone report={report} order={order} onAgain={restart} />
      ) : isChecked && order ? (
        <ImportReport report={report} order={order} amended={amended} onAmend={amend} onOther={restart} onColumns={understand} />
      ) : (
        <ChooseFile first={order} onCheck={(chosen) => void check(chosen)} />
      )}
    </Page>
  );
}
