import { shownInstant } from '../../../day/day';
import { PersonsReadDocument, type ReadingFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Failure } from '../../../parts/Failure';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { To } from '../../../parts/To';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';

/** Whose contact one request read. */
export function PersonsRead({ reading, onClose }: { reading: ReadingFragment; onClose: () => void }) {
  const say = useText();
  const { answer, error, refetch } = useAnswer(PersonsReadDocument, { request: reading.requestId });
  const persons = answer?.contactReadings.nodes[0]?.persons;
  const who = reading.accountName ?? say('trail.readings.nobody');
  return (
    <Sheet
      open
      onClose={onClose}
      width="32rem"
      title={say('trail.readings.whose')}
      subtitle={say('trail.readings.whoseAt', { who, ...shownInstant(reading.readAt) })}
      footer={<Button onClick={onClose}>{say('shell.state.close')}</Button>}
    >
      <div className="body stack">
        {error && !answer ? (
          <Failure error={error} onRetry={refetch} />
        ) : !answer ? (
          <Waiting rows={6} />
        ) : (
          <div className="uses stack">
            <ul className="bullets">
              {(persons?.nodes ?? []).map(({ id, fullName }) => (
                <li key={id}>
                  <To path={`/people/${id}`}>
                    <Name>{fullName}</Name>
                  </To>
                </li>
              ))}
            </ul>
            {persons && persons.totalCount > persons.nodes.length && (
              <p className="meta">{say('trail.readings.first', { shown: persons.nodes.length, total: persons.totalCount })}</p>
            )}
          </div>
        )}
      </div>
    </Sheet>
  );
}
