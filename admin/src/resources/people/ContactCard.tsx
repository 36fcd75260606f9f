import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useDay } from '../../day/useDay';
import { PersonContactDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Failure } from '../../parts/Failure';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { useMay } from '../../providers/who';

/** How a person is reached at work: read only when it is asked for, which is recorded. */
export function ContactCard({ id }: { id: string }) {
  const say = useText();
  const may = useMay();
  const { asOf } = useDay();
  const [isAsked, setAsked] = useState(false);
  const { answer, error, refetch } = useAnswer(PersonContactDocument, { id, asOf }, { enabled: isAsked });
  const none = <span className="muted">{say('shell.state.none')}</span>;
  const contact = answer?.person;
  return (
    <Card title={say('people.contact.title')}>
      {!may({ permission: 'person:read-contact' }) ? (
        <p className="soft">{say('people.contact.hidden')}</p>
      ) : !isAsked ? (
        <div className="row wrap between g4">
          <p className="soft">{say('people.contact.recorded')}</p>
          <Button icon={Eye} onClick={() => setAsked(true)}>
            {say('people.contact.show')}
          </Button>
        </div>
      ) : error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !contact ? (
        <Waiting rows={2} />
      ) : (
        <dl className="dl">
          <dt>{say('people.fields.workPhone')}</dt>
          <dd>{contact.workPhone ?? none}</dd>
          <dt>{say('people.fields.workEmail')}</dt>
          <dd>{contact.workEmail ?? none}</dd>
        </dl>
      )}
    </Card>
  );
}
