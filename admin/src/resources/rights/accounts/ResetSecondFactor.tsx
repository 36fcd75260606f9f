import { ResetSecondFactorDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';

const form = 'reset-second-factor';

/** Takes away the second factors of somebody who lost them; why is asked for. */
export function ResetSecondFactor({ account: { id, name }, onClose }: { account: { id: string; name: string }; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(ResetSecondFactorDocument, ({ resetSecondFactor }) => resetSecondFactor);
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('rights.account.resetFactorTitle', { name })}
      footer={
        <ActFooter
          form={form}
          label={say('rights.account.resetFactorDo')}
          hint={null}
          later={say('rights.account.keep')}
          isBusy={isBusy}
          isDangerous
          onLater={onClose}
        />
      }
    >
      <ActForm<{ note: string | null }, Outcome>
        id={form}
        initial={{ note: null }}
        undone="rights.account.resetFactorUndone"
        save={({ note }) => act({ input: { id, note } })}
        onSaved={() => {
          saved(say('rights.account.resetFactorDone', { name }));
          onClose();
        }}
      >
        {() => (
          <>
            <p>
              <Sentence message="rights.account.resetFactorSentence" values={{ name }} />
            </p>
            <TextField source="note" label={say('rights.account.resetFactorNote')} hint={say('rights.account.resetFactorHint')} required />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
