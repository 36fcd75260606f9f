import type { TokenFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { phraseOf } from '../permission-groups';
import { lastShown, reachIn } from './tokens';

const ofPeople = ['person:read', 'person:read-contact'];

/** What a token may do, where, until when, from where and how often. */
export function TokenFacts({ token }: { token: TokenFragment }) {
  const say = useText();
  const { permissions, unitCount, validUntil, allowedAddresses, requestsPerMinute } = token;
  return (
    <>
      <dt>{say('tokens.columns.permissions')}</dt>
      <dd>
        {phraseOf(permissions, say)}.{' '}
        {!permissions.some((permission) => ofPeople.includes(permission)) && <b>{say('tokens.one.noPeople')}</b>}
      </dd>
      <dt>{say('tokens.columns.reach')}</dt>
      <dd>
        <Name>{say('tokens.one.reaches', { reach: reachIn(token, say), smart_count: unitCount })}</Name>
      </dd>
      <dt>{say('tokens.columns.until')}</dt>
      <dd>{lastShown(validUntil)}</dd>
      <dt>{say('tokens.one.addresses')}</dt>
      <dd className="anywhere">{allowedAddresses.length > 0 ? allowedAddresses.join(', ') : say('tokens.one.anywhere')}</dd>
      <dt>{say('tokens.one.rate')}</dt>
      <dd>{say('tokens.one.perMinute', { smart_count: requestsPerMinute })}</dd>
    </>
  );
}
