import type { TypedDocument } from '@lechan/client';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/useText';
import { type Outcome, useAct } from '../providers/useAct';
import { useAnswer } from '../providers/useAnswer';
import { Button } from './Button';
import { Failure } from './Failure';
import { ForTwo } from './form/ForTwo';
import { SaveFailure } from './form/SaveFailure';
import { Note } from './Note';
import { Sheet } from './Sheet';
import { Waiting } from './Waiting';

/** Asks once before an act that takes something away: what ends by it, or, tried beforehand, why it can't be done. */
export function ConfirmDialog<Result, Variables, Payload extends Outcome>({
  title,
  refusedTitle,
  document,
  select,
  variables,
  label,
  keep,
  isDangerous = true,
  refused,
  onDone,
  onClose,
  children,
}: {
  title: string;
  /** What stands above when it can't be done. */
  refusedTitle: string;
  document: TypedDocument<Result, Variables>;
  select: (result: Result) => Payload;
  /** The command's input; a dry run only asks whether it would be refused. */
  variables: (dryRun: boolean) => Variables;
  /** The button that does it. */
  label: string;
  /** The button that leaves everything as it is. */
  keep: string;
  isDangerous?: boolean;
  /** What is shown with the refusals. */
  refused?: ReactNode;
  onDone: (payload: Payload) => void;
  onClose: () => void;
  /** What ends by it. */
  children: ReactNode;
}) {
  const say = useText();
  const { act, isBusy, isForTwo } = useAct(document, select);
  const trial = useAnswer(document, variables(true));
  const [outcome, setOutcome] = useState<Payload>();
  const [failure, setFailure] = useState<unknown>();
  const refusals = outcome?.userErrors ?? (trial.answer && select(trial.answer).userErrors);
  const isFree = refusals?.length === 0;

  async function confirm() {
    setFailure(undefined);
    try {
      const answer = await act(variables(false));
      if (answer?.userErrors.length === 0) onDone(answer);
      else setOutcome(answer);
    } catch (error) {
      setFailure(error);
    }
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={refusals?.length ? refusedTitle : title}
      footer={
        <>
          <Button onClick={onClose}>{isFree ? keep : say('shell.state.close')}</Button>
          {isFree && (
            <Button look={isDangerous ? 'danger' : 'main'} busy={isBusy} onClick={() => void confirm()}>
              {isForTwo ? say('acts.sendForTwo') : label}
            </Button>
          )}
        </>
      }
    >
      <div className="body stack">
        {trial.error && !refusals ? <Failure error={trial.error} onRetry={trial.refetch} /> : !refusals && <Waiting rows={2} />}
        {failure !== undefined && <SaveFailure error={failure} />}
        {refusals?.map(({ message }) => (
          <Note key={message} tone="warn">
            <p>{message}</p>
          </Note>
        ))}
        {isFree ? children : refusals && refused}
        {isFree && isForTwo && <ForTwo />}
      </div>
    </Sheet>
  );
}
