import { plusDays, readDay, shownDay } from '../../../day/day';
import { ExtendGrantDocument, type RightFragment } from '../../../generated/operations';
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
import { lastDayOf, reachOfRight, refusedAt } from '../rights';
import { dayAfter } from './grant-values';

const form = 'extend-grant';

interface Values {
  /** The last day, as people say it. */
  validUntil: string | null;
}

/** A right that somebody is to have longer than was said: another year, unless another day is written. */
export function ExtendGrant({ right, onClose }: { right: RightFragment & { version: number }; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { act, isBusy, isForTwo } = useAct(ExtendGrantDocument, ({ extendGrant }) => extendGrant);
  const { id, version, holderName: name, account } = right;
  const told = { name, role: labelOf(right.role.label), reach: reachOfRight(right, say) };
  const save = ({ validUntil }: Values) =>
    refusedAt('validUntil', say('rights.forbidden'), () => act({ input: { id, version, validUntil: dayAfter(validUntil) } }));
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('grants.extend.title')}
      subtitle={<Name>{`${told.name}, ${told.role}`}</Name>}
      footer={<ActFooter form={form} label={say('grants.extend.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        isForTwo={isForTwo}
        initial={{ validUntil: right.validUntil && aYearAfter(right.validUntil) }}
        draft={`${form} ${id}`}
        save={save}
        onSaved={(_, { validUntil }) => {
          saved(
            validUntil ? say('grants.extend.saved', { ...told, day: shownDay(validUntil) }) : say('grants.extend.savedOpen', told),
            ...(account && right.validUntil
              ? [
                  {
                    ...{ label: say('grants.extend.back'), path: `/rights/accounts/${account.id}`, ask: { do: `end:${id}` } },
                    draft: { name: `end-grant ${id}`, values: { validUntil: right.validUntil } },
                  },
                ]
              : []),
          );
          onClose();
        }}
      >
        {({ validUntil }) => (
          <>
            <p>{say('grants.extend.now', { day: lastDayOf(right.validUntil, say) })}</p>
            <DayField source="validUntil" label={say('grants.extend.until')} hint={say('grants.give.untilHint')} />
            <Summary>
              <p>
                {validUntil && readDay(validUntil) ? (
                  <Sentence message="grants.extend.sentence" values={{ ...told, day: shownDay(validUntil) }} />
                ) : validUntil ? (
                  say('acts.incomplete')
                ) : (
                  <Sentence message="grants.extend.sentenceOpen" values={told} />
                )}
              </p>
            </Summary>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}

/** The last day of a right that ends a year later. */
function aYearAfter(validUntil: string): string {
  const last = plusDays(validUntil, -1);
  const later = `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
  // the 29th of February
  return readDay(later) ?? plusDays(`${later.slice(0, 4)}-03-01`, -1);
}
