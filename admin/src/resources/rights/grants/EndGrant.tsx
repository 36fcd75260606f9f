import { plusDays, readDay, shownDay, today } from '../../../day/day';
import { EndGrantDocument, type RightFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import { Summary } from '../../../parts/form/Summary';
import { useSaved } from '../../../parts/form/useSaved';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import { reachOfRight, refusedAt, unitOf } from '../rights';
import { giveDraft } from './GiveRole';

const form = 'end-grant';

interface Values {
  validUntil: string | null;
}

/** A right that somebody is to have no longer, from a day on. */
export function EndGrant({ right, onClose }: { right: RightFragment & { version: number }; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { act, isBusy, isForTwo } = useAct(EndGrantDocument, ({ endGrant }) => endGrant);
  const unit = unitOf(right);
  const told = { name: right.holderName, role: labelOf(right.role.label), reach: reachOfRight(right, say) };
  const save = ({ validUntil }: Values) =>
    refusedAt('validUntil', say('rights.forbidden'), () => act({ input: { id: right.id, version: right.version, validUntil } }));
  const again = {
    ...{ accountId: right.account && { ...right.account, name: right.holderName, login: '' } },
    ...{ role: right.role.code, over: unit ? 'unit' : 'everything', unitId: unit, includesLed: right.includesLed },
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('grants.end.title')}
      subtitle={<Name>{`${told.name}, ${told.role}`}</Name>}
      footer={<ActFooter form={form} label={say('grants.end.save')} isBusy={isBusy} isForTwo={isForTwo} isDangerous onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        isForTwo={isForTwo}
        initial={{ validUntil: today() }}
        draft={`${form} ${right.id}`}
        save={save}
        onSaved={(_, { validUntil }) => {
          saved(
            validUntil && validUntil > right.validFrom
              ? say('grants.end.saved', { ...told, day: shownDay(validUntil), last: shownDay(plusDays(validUntil, -1)) })
              : say('grants.end.savedNever', told),
            ...(right.account
              ? [
                  {
                    ...{ label: say('grants.end.again'), path: `/rights/accounts/${right.account.id}`, ask: { do: 'give' } },
                    draft: { name: giveDraft(right.account.id), values: again },
                  },
                ]
              : []),
          );
          onClose();
        }}
      >
        {({ validUntil }) => (
          <>
            <DayField source="validUntil" label={say('grants.end.from')} hint={say('grants.end.fromHint')} required />
            <Summary>
              {readDay(validUntil ?? '') && validUntil ? (
                <>
                  <p>
                    {validUntil <= right.validFrom ? (
                      <Sentence message="grants.end.never" values={told} />
                    ) : (
                      <Sentence
                        message="grants.end.sentence"
                        values={{ ...told, day: shownDay(validUntil), last: shownDay(plusDays(validUntil, -1)) }}
                      />
                    )}
                  </p>
                  <p className="soft">{say('grants.end.stays')}</p>
                </>
              ) : (
                <p className="soft">{say('acts.incomplete')}</p>
              )}
            </Summary>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
