import { Eye } from 'lucide-react';
import { useId, useState } from 'react';
import { useDay } from '../../day/useDay';
import { PersonContactDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Failure } from '../../parts/Failure';
import { asKept, longestSearch, sought } from '../../parts/typed';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { useMay } from '../../providers/who';

/** How a person is reached at work: read only when it is asked for, which is recorded. */
export function ContactCard({ id }: { id: string }) {
  const say = useText();
  const may = useMay();
  const { asOf } = useDay();
  const purposeField = useId();
  const [purpose, setPurpose] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { answer, error, refetch } = useAnswer(PersonContactDocument, { id, asOf }, { enabled: isAsked, purpose: asKept(purpose) });
  const none = <span className="muted">{say('shell.state.none')}</span>;
  const contact = answer?.person;
  return (
    <Card title={say('people.contact.title')}>
      {!may({ permission: 'person:read-contact' }) ? (
        <p className="soft">{say('people.contact.hidden')}</p>
      ) : !isAsked ? (
        <form
          className="whatfor"
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
          }}
        >
          <div className="field">
            <label htmlFor={purposeField}>
              {say('people.contact.purpose')} <span className="opt">{say('shell.state.optional')}</span>
            </label>
            <input
              id={purposeField}
              className="inp"
              autoComplete="off"
              maxLength={longestSearch}
              aria-describedby={`${purposeField}-hint`}
              value={purpose}
              onChange={(event) => setPurpose(sought(event.target.value))}
            />
            <p id={`${purposeField}-hint`} className="hint">
              {say('people.contact.recorded')}
            </p>
          </div>
          <Button icon={Eye} type="submit">
            {say('people.contact.show')}
          </Button>
        </form>
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
