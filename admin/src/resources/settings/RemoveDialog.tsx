import type { TypedDocument } from '@lechan/client';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { SaveFailure } from '../../parts/form/SaveFailure';
import { Note } from '../../parts/Note';
import { Sheet } from '../../parts/Sheet';
import { type Outcome, useAct } from '../../providers/useAct';

/** Asks once before something that was never used is deleted; the API refuses what was. */
export function RemoveDialog<Result, Variables>({
  name,
  document,
  select,
  variables,
  onClose,
}: {
  name: string;
  document: TypedDocument<Result, Variables>;
  select: (result: Result) => Outcome;
  variables: Variables;
  onClose: () => void;
}) {
  const say = useText();
  const notify = useNotify();
  const { act, isBusy } = useAct(document, select);
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<unknown>();

  async function remove() {
    try {
      const answer = await act(variables);
      if (answer?.userErrors.length === 0) {
        notify(say('settings.removed', { name }));
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
      width="34rem"
      title={say('settings.removeTitle', { name })}
      footer={
        <>
          <Button onClick={onClose}>{say('settings.keep')}</Button>
          <Button look="danger" busy={isBusy} onClick={() => void remove()}>
            {say('settings.removeDo')}
          </Button>
        </>
      }
    >
      <div className="body stack">
        {failure !== undefined && <SaveFailure error={failure} />}
        {outcome?.userErrors.map(({ message }) => (
          <Note key={message} tone="danger">
            <p>{message}</p>
          </Note>
        ))}
        <p>{say('settings.removeHint')}</p>
      </div>
    </Sheet>
  );
}
