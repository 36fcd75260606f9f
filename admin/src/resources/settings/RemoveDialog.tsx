import type { TypedDocument } from '@lechan/client';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { SaveFailure } from '../../parts/form/SaveFailure';
import { useSaved } from '../../parts/form/useSaved';
import { Note } from '../../parts/Note';
import { Sheet } from '../../parts/Sheet';
import { Waiting } from '../../parts/Waiting';
import { type Outcome, useAct } from '../../providers/useAct';
import { useAnswer } from '../../providers/useAnswer';
import { draftOf } from './EditDialog';
import type { SectionName } from './SettingsTable';

/** Asks once before something that was never used is deleted; of what was used it says by what, and leads there. */
export function RemoveDialog<Result, Variables>({
  name,
  document,
  select,
  variables,
  use,
  again,
  onClose,
}: {
  name: string;
  document: TypedDocument<Result, Variables>;
  select: (result: Result) => Outcome;
  /** The command's input; a dry run only asks whether it would be refused. */
  variables: (dryRun: boolean) => Variables;
  /** Where it is used. */
  use: ReactNode;
  /** What stands in the form that adds it again. */
  again: { section: SectionName; values: object };
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(document, select);
  const trial = useAnswer(document, variables(true));
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<unknown>();
  const refusals = outcome?.userErrors ?? (trial.answer && select(trial.answer).userErrors);
  const isFree = refusals?.length === 0;

  async function remove() {
    setFailure(undefined);
    try {
      const answer = await act(variables(false));
      if (answer?.userErrors.length === 0) {
        saved(say('settings.removed', { name }), {
          label: say('saving.back.again'),
          path: `/settings/${again.section}`,
          ask: { do: 'add' },
          draft: { name: draftOf(again.section), values: again.values },
        });
        onClose();
      } else setOutcome(answer);
    } catch (error) {
      setFailure(error);
    }
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say(refusals?.length ? 'settings.inUseTitle' : 'settings.removeTitle', { name })}
      footer={
        <>
          <Button onClick={onClose}>{say(isFree ? 'settings.keep' : 'shell.state.close')}</Button>
          {isFree && (
            <Button look="danger" busy={isBusy} onClick={() => void remove()}>
              {say('settings.removeDo')}
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
        {isFree ? <p>{say('settings.removeHint')}</p> : refusals && use}
      </div>
    </Sheet>
  );
}
