import { useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { useSeesAccounts } from '../../../providers/who';
import { wordOf } from '../permission-groups';
import { deviceInWords } from './device';
import type { ShownAct } from './EventPanel';
import { shortSeal } from './seal';

/** Who did an act and for whom, from where, by which right, why, and the seal that covers it. */
export function AboutAct({ act }: { act: ShownAct }) {
  const say = useText();
  const seesAccounts = useSeesAccounts();
  const { actorId, actorName, actorPerson, tokenId, permission, address, device, requestId, decisionNumber, note, seal, position } = act;
  const person = actorPerson && 'fullName' in actorPerson ? actorPerson : undefined;
  const who = actorName ?? say('trail.platform');
  return (
    <dl className="dl">
      <dt>{say('trail.event.who')}</dt>
      <dd>
        {actorId && seesAccounts ? (
          <To path={`/rights/accounts/${actorId}`}>
            <Name>{who}</Name>
          </To>
        ) : (
          <Name>{who}</Name>
        )}
      </dd>
      {person && (
        <>
          <dt>{say('trail.event.person')}</dt>
          <dd>
            <To path={`/people/${person.id}`}>
              <Name>{person.fullName}</Name>
            </To>
          </dd>
        </>
      )}
      {tokenId && (
        <>
          <dt>{say('trail.event.token')}</dt>
          <dd>
            <code className="anywhere">{tokenId}</code>
          </dd>
        </>
      )}
      <dt>{say('trail.event.permission')}</dt>
      <dd>{permission ? wordOf(permission, say) : <span className="muted">{say('trail.event.noPermission')}</span>}</dd>
      <dt>{say('trail.event.where')}</dt>
      <dd className="anywhere">
        {address
          ? [device && deviceInWords(device, say), say('trail.from', { address })].filter(Boolean).join(' · ')
          : say('trail.commandLine')}
      </dd>
      {decisionNumber && (
        <>
          <dt>{say('trail.event.decision')}</dt>
          <dd className="anywhere">{decisionNumber}</dd>
        </>
      )}
      {note && (
        <>
          <dt>{say('trail.event.note')}</dt>
          <dd className="anywhere">{note}</dd>
        </>
      )}
      {requestId && (
        <>
          <dt>{say('trail.event.request')}</dt>
          <dd>
            <code className="anywhere">{requestId}</code>
          </dd>
        </>
      )}
      <dt>{say('trail.event.seal')}</dt>
      <dd>
        {position === null ? (
          <b>{say('trail.event.unsealed')}</b>
        ) : (
          <>
            {say('trail.event.sealed', { position })} <code title={seal ?? undefined}>{shortSeal(seal, say)}</code>
          </>
        )}
      </dd>
    </dl>
  );
}
