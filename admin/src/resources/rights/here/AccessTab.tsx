import { Plus } from 'lucide-react';
import { useState } from 'react';
import { AccessListDocument, type UnitOptionFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Failure } from '../../../parts/Failure';
import { To } from '../../../parts/To';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { useMaySomewhere } from '../../../providers/who';
import { GiveRole } from '../grants/GiveRole';
import { RightTable } from '../grants/RightTable';
import { AskWhy } from './AskWhy';

/** Who may do what in a unit today, and why: asked of somebody and something, and everybody whose rights reach it. */
export function AccessTab({ unit }: { unit: UnitOptionFragment }) {
  const say = useText();
  const mayGive = useMaySomewhere('grant:give');
  const [isGiving, setGiving] = useState(false);
  const filter = { reaches: { equals: unit.id }, isCurrent: { equals: true } };
  const { answer, error, refetch } = useAnswer(AccessListDocument, { filter, first: 50 });
  const rights = answer?.accesses;
  return (
    <>
      <AskWhy unit={unit} />
      <Card
        flush
        title={rights ? say('grants.here.people', { smart_count: rights.totalCount }) : say('grants.list.title')}
        action={
          mayGive && (
            <Button look="quiet" small icon={Plus} aria-haspopup="dialog" onClick={() => setGiving(true)}>
              {say('grants.here.give')}
            </Button>
          )
        }
      >
        {error && !rights ? (
          <Failure error={error} onRetry={refetch} />
        ) : !rights ? (
          <Waiting rows={4} />
        ) : rights.totalCount === 0 ? (
          <p className="in soft">{say('grants.here.none')}</p>
        ) : (
          <RightTable rights={rights.nodes} />
        )}
        {rights && rights.totalCount > rights.nodes.length && (
          <p className="in">
            <To path="/rights/grants" params={{ reach: unit.id, current: '1' }}>
              {say('grants.here.all', { smart_count: rights.totalCount })}
            </To>
          </p>
        )}
      </Card>
      {isGiving && <GiveRole unit={unit} onClose={() => setGiving(false)} />}
    </>
  );
}
