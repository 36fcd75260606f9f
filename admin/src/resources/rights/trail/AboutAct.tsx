import { useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { useMay, useSeesAccounts } from '../../../providers/who';
import { approvable, wordOf } from '../permission-groups';
import { deviceInWords } from './device';
import type { ShownAct } from './EventPanel';
import { shortSeal } from './seal';

/** Who did an act and for whom, from where, by which right, why, and the seal that covers it. */
export function AboutAct({ act }: { act: ShownAct }) {
  const say = useText();
  const seesProposals = useMay()({ permission: approvable });
  const { proposalId, proposerId, proposerName } = act;
  const { actorId, actorName, actorPerson, tokenId, permission, address, device, requestId, decisionNumber, note, seal, position } = act;
  const person = actorPerson && 'fullName' in actorPerson ? actorPerson : undefined;
  return (
    <dl className="dl">
      {proposalId && (
        <>
          <dt>{say('trail.event.proposer')}</dt>
          <dd>
            <Account id={proposerId} name={proposerName ?? say('trail.hidden')} />
            {seesProposals && (
              <>
                {' · '}
                <To path={`/rights/proposals/${proposalId}`}>{say('trail.event.proposal')}</To>
              </>
            )}
          </dd>
        </>
      )}
      <dt>{say(proposalId ? 'trail.event.approver' : 'trail.event.who')}</dt>
      <dd>
        <Account id={actorId} name={actorName ?? say('trail.platform')} />
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

/** An account by its name, with the way to it for who keeps accounts. */
function Account({ id, name }: { id: string | null; name: string }) {
  const keepsAccounts = useSeesAccounts();
  if (!id || !keepsAccounts) return <Name>{name}</Name>;
  return (
    <To path={`/rights/accounts/${id}`}>
      <Name>{name}</Name>
    </To>
  );
}
