import { shownDay, shownInstant } from '../../../day/day';
import { WaysInDocument } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { useAnswer } from '../../../providers/useAnswer';
import type { ShownAccount } from './AccountPage';
import { lastSeen } from './AccountState';

/** By what somebody signs in, and the link that is out for them; secrets are nowhere shown. */
export function SignInCard({ account, onResetFactor }: { account: ShownAccount; onResetFactor: (() => void) | undefined }) {
  const say = useText();
  const labelOf = useLabel();
  const { answer } = useAnswer(WaysInDocument, {});
  const { hasPassword, passwordSetAt, recoveryCodesLeft, passkeys, singleSignOnLinks, lastSignedInAt } = account;
  const hasFactor = account.secondFactor === 'APP' || account.secondFactor === 'PASSKEY';
  const providerOf = (id: string) => {
    const provider = answer?.signInWays.providers.find((one) => one.id === id);
    return provider ? labelOf(provider.label) : id;
  };
  return (
    <Card
      title={say('rights.account.ways')}
      action={
        onResetFactor &&
        hasFactor && (
          <Button look="quiet" small aria-haspopup="dialog" onClick={onResetFactor}>
            {say('rights.account.resetFactor')}
          </Button>
        )
      }
    >
      <dl className="dl">
        <dt>{say('rights.account.password')}</dt>
        <dd>
          {!hasPassword
            ? say('rights.account.noPassword')
            : passwordSetAt
              ? say('rights.account.passwordSince', { day: shownInstant(passwordSetAt).day })
              : say('rights.account.hasPassword')}
        </dd>
        <dt>{say('rights.account.secondFactor')}</dt>
        <dd>
          <SecondFactor account={account} />
        </dd>
        {hasFactor && (
          <>
            <dt>{say('rights.account.codes')}</dt>
            <dd>{say('rights.account.codesLeft', { smart_count: recoveryCodesLeft })}</dd>
          </>
        )}
        {passkeys.length > 0 && (
          <>
            <dt>{say('rights.account.passkeys')}</dt>
            <dd className="anywhere">{passkeys.map(({ name }) => name).join('; ')}</dd>
          </>
        )}
        {singleSignOnLinks.length > 0 && (
          <>
            <dt>{say('rights.account.sso')}</dt>
            <dd className="anywhere">
              {singleSignOnLinks.map(({ provider, email }) => [providerOf(provider), email].filter(Boolean).join(', ')).join('; ')}
            </dd>
          </>
        )}
        <OpenLink account={account} />
        <dt>{say('rights.account.lastSeen')}</dt>
        <dd>{lastSeen(lastSignedInAt, say)}</dd>
      </dl>
    </Card>
  );
}

function SecondFactor({ account }: { account: ShownAccount }) {
  const say = useText();
  const { authenticatorAppAt, secondFactor, secondFactorDueOn } = account;
  if (authenticatorAppAt) return say('rights.account.appSince', { day: shownInstant(authenticatorAppAt).day });
  if (secondFactor === 'PASSKEY') return say('rights.account.byPasskey');
  if (!secondFactorDueOn) return <span className="muted">{say('rights.account.noSecondFactor')}</span>;
  return <span className="wtxt">{say('rights.account.dueOn', { day: shownDay(secondFactorDueOn) })}</span>;
}

/** The link that is out by which the password can be set, and how its sending went. */
function OpenLink({ account: { link } }: { account: ShownAccount }) {
  const say = useText();
  if (!link) return null;
  const { expiresAt, sentTo, sentAt, failedAt } = link;
  const told = { address: sentTo ?? '', ...shownInstant(expiresAt) };
  return (
    <>
      <dt>{say('rights.account.link')}</dt>
      <dd className="anywhere">
        {!sentTo ? (
          say('rights.account.linkShown', told)
        ) : failedAt ? (
          <span className="wtxt">{say('rights.account.linkFailed', told)}</span>
        ) : (
          say(sentAt ? 'rights.account.linkSent' : 'rights.account.linkSending', told)
        )}
      </dd>
    </>
  );
}
