import { useState } from 'react';
import { plusDays, readDay, shownDay, today } from '../../../day/day';
import { RotateAccessTokenDocument, type RotateAccessTokenMutation, type TokenFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { RadioField } from '../../../parts/form/RadioField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import { Tried } from '../../units/acts/Tried';
import { dayAfter } from '../grants/grant-values';
import { refusedAt } from '../rights';
import { Overlap } from './Overlap';
import { type MadeToken, TokenDialog } from './TokenDialog';
import { addressesIn } from './token-values';
import { goodKeys, lastDays, lastShown } from './tokens';

const form = 'rotate-token';

/** For how many days more the former secret stays good. */
const overlaps = { day: 1, week: 7, month: 30, none: undefined } as const;
type OverlapName = keyof typeof overlaps;
const overlapNames: readonly OverlapName[] = ['day', 'week', 'month', 'none'];

interface Values {
  overlap: OverlapName;
  /** The last day, as people say it. */
  validUntil: string | null;
  allowedAddresses: string | null;
}

type Rotated = Partial<Omit<RotateAccessTokenMutation['rotateAccessToken'], keyof Outcome>> & Outcome;

/** A new secret for a token: how long the former one stays good is drawn and said before; then the new one, this once. */
export function RotateToken({ token, onClose }: { token: TokenFragment; onClose: () => void }) {
  const say = useText();
  const [made, setMade] = useState<MadeToken>();
  const { act, isBusy } = useAct(RotateAccessTokenDocument, ({ rotateAccessToken }) => rotateAccessToken);
  const now = today();
  const { usual, most } = lastDays(now);
  const inputOf = ({ overlap, validUntil, allowedAddresses }: Values, version: number) => ({
    ...{ id: token.id, version, validUntil: dayAfter(validUntil) ?? '' },
    ...{ formerValidUntil: formerUntil(overlap, now), allowedAddresses: addressesIn(allowedAddresses) },
  });
  const save = (values: Values, { version = token.version }: Base<Values>) =>
    refusedAt<Rotated>('validUntil', say('tokens.rotate.beyond'), () => act({ input: inputOf(values, version) }));
  if (made) return <TokenDialog made={made} isRotated onClose={onClose} />;
  return (
    <Sheet
      open
      onClose={onClose}
      width="52rem"
      title={say('tokens.rotate.title', { name: token.name })}
      subtitle={say('tokens.rotate.hint')}
      footer={<ActFooter form={form} label={say('tokens.rotate.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Rotated>
        id={form}
        initial={{ overlap: 'week', validUntil: usual, allowedAddresses: token.allowedAddresses.join(', ') || null }}
        version={token.version}
        draft={`${form} ${token.id}`}
        save={save}
        onSaved={({ accessToken, secret }) => (accessToken && secret ? setMade({ token: accessToken, secret }) : onClose())}
      >
        {(values, { version = token.version }) => (
          <>
            {goodKeys(token, now).length > 0 && (
              <RadioField
                source="overlap"
                label={say('tokens.rotate.former')}
                options={overlapNames.map((value) => ({ value, label: say(`tokens.rotate.overlaps.${value}`) }))}
              />
            )}
            <Drawn token={token} values={values} now={now} />
            <div className="f2">
              <DayField
                source="validUntil"
                label={say('tokens.rotate.until')}
                hint={say('tokens.create.untilHint', { day: shownDay(most) })}
                required
              />
              <TextField source="allowedAddresses" label={say('tokens.one.addresses')} hint={say('tokens.create.addressesHint')} />
            </div>
            <p className="soft">{say('tokens.rotate.same')}</p>
            <Tried
              document={RotateAccessTokenDocument}
              select={({ rotateAccessToken }) => rotateAccessToken}
              input={readDay(values.validUntil ?? '') ? inputOf(values, version) : undefined}
              wouldDo="tokens.rotate.tried"
            >
              <Summary>
                <Foreseen token={token} values={values} now={now} />
              </Summary>
            </Tried>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}

/** First day on which the former secret is good no more: it has those days more after today, or none. */
function formerUntil(overlap: OverlapName, now: string): string {
  const days = overlaps[overlap];
  return days === undefined ? now : plusDays(now, days + 1);
}

/** The secret that is replaced as it will be then: it is never good for longer than it was. */
function replaced(token: TokenFragment, overlap: OverlapName, now: string) {
  const [key] = goodKeys(token, now);
  const until = formerUntil(overlap, now);
  return key && { ...key, validUntil: key.validUntil < until ? key.validUntil : until };
}

function Drawn({ token, values: { overlap, validUntil }, now }: { token: TokenFragment; values: Values; now: string }) {
  const former = replaced(token, overlap, now);
  const last = readDay(validUntil ?? '');
  if (!former || !last || last < now) return null;
  return <Overlap former={former} newer={{ validUntil: plusDays(last, 1) }} from={now} today={now} />;
}

/** What happens to both secrets, in a sentence: with how often the former one was used today. */
function Foreseen({ token, values: { overlap, validUntil }, now }: { token: TokenFragment; values: Values; now: string }) {
  const say = useText();
  const last = readDay(validUntil ?? '');
  const former = replaced(token, overlap, now);
  if (!last) return <p className="soft">{say('acts.incomplete')}</p>;
  if (!former) {
    return (
      <p>
        <Sentence message="tokens.rotate.sentenceAlone" values={{ until: shownDay(last) }} />
      </p>
    );
  }
  const isAtOnce = former.validUntil <= now;
  const told = { until: shownDay(last), prefix: former.prefix, day: lastShown(former.validUntil), smart_count: former.usesToday };
  const message = isAtOnce
    ? former.usesToday > 0
      ? 'tokens.rotate.sentenceAtOnceUsed'
      : 'tokens.rotate.sentenceAtOnce'
    : former.usesToday > 0
      ? 'tokens.rotate.sentenceUsed'
      : 'tokens.rotate.sentence';
  return (
    <p>
      <Sentence message={message} values={told} />
    </p>
  );
}
