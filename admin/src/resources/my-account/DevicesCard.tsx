import { CircleQuestionMark, type LucideIcon, Monitor, Smartphone, Tablet } from 'lucide-react';
import { useState } from 'react';
import { type OpenSessionFragment, RevokeOtherSessionsDocument, RevokeSessionDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { ActTrouble } from '../../parts/ActTrouble';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { useSaved } from '../../parts/form/useSaved';
import { Tag } from '../../parts/Tag';
import { useAct } from '../../providers/useAct';
import { useDirectAct } from '../../providers/useDirectAct';
import { nameOfDevice, toldInstant } from './second-factors';
import { WayRow } from './WayRow';

const icons: Record<NonNullable<OpenSessionFragment['device']['kind']>, LucideIcon> = {
  COMPUTER: Monitor,
  PHONE: Smartphone,
  TABLET: Tablet,
};

/** Where somebody is signed in; each can be signed out, and all but the one that asks. */
export function DevicesCard({
  sessions,
  here,
  accountId,
}: {
  sessions: readonly OpenSessionFragment[];
  /** The session that asks. */
  here: string | null;
  /** Whose they are, where they are somebody else's. */
  accountId?: string;
}) {
  const say = useText();
  const saved = useSaved();
  const one = useAct(RevokeSessionDocument, ({ revokeSession }) => revokeSession);
  const rest = useAct(RevokeOtherSessionsDocument, ({ revokeOtherSessions }) => revokeOtherSessions);
  const [asked, setAsked] = useState<string>();
  const out = useDirectAct(
    ({ id }: OpenSessionFragment) => {
      setAsked(id);
      return one.act({ input: { id } });
    },
    (session) => saved(say('myAccount.devices.ended', { device: nameOfDevice(session, say) })),
  );
  const others = sessions.filter(({ id }) => id !== here).length;
  const allOut = useDirectAct(
    () => rest.act({ input: { accountId } }),
    () => saved(say('myAccount.devices.othersEnded')),
  );
  const isOwn = accountId === undefined;
  return (
    <Card
      flush
      title={say(sessions.length === 0 ? 'myAccount.devices.titleNone' : 'myAccount.devices.title', { smart_count: sessions.length })}
      action={
        others > 0 && (
          <Button look="quiet" small busy={allOut.isBusy} onClick={() => allOut.go()}>
            {say(isOwn ? 'myAccount.devices.endOthers' : 'myAccount.devices.endAll', { smart_count: others })}
          </Button>
        )
      }
    >
      <ActTrouble of={out.trouble ?? allOut.trouble} />
      {sessions.length === 0 && <p className="in soft">{say('myAccount.devices.none')}</p>}
      <ul className="rows" hidden={sessions.length === 0}>
        {sessions.map((session) => {
          const { id, device, address, begunAt, usedAt } = session;
          const isHere = id === here;
          const name = nameOfDevice(session, say);
          return (
            <WayRow
              key={id}
              icon={device.kind ? icons[device.kind] : CircleQuestionMark}
              tone={isHere ? 'ok' : ''}
              title={name}
              tag={isHere && <Tag tone="ok">{say('myAccount.devices.here')}</Tag>}
              action={
                !isHere && (
                  <Button small busy={out.isBusy && asked === id} onClick={() => out.go(session)}>
                    {say('myAccount.devices.end')}
                    <span className="sr"> {name}</span>
                  </Button>
                )
              }
            >
              {[
                !isHere && say('myAccount.devices.used', { when: toldInstant(usedAt, say) }),
                say('myAccount.devices.begun', { when: toldInstant(begunAt, say) }),
                address && say('myAccount.devices.address', { address }),
              ]
                .filter(Boolean)
                .join(' ')}
            </WayRow>
          );
        })}
      </ul>
      {isOwn && (
        <p className="in soft foot">
          <Sentence message="myAccount.devices.strange" />
        </p>
      )}
    </Card>
  );
}
