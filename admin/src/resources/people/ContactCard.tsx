import { Eye } from 'lucide-react';
import { useId, useState } from 'react';
import { useDay } from '../../day/useDay';
import { PersonContactDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Failure } from '../../parts/Failure';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { useMay } from '../../providers/who';

/** As the log of who read of whom takes it. */
const longestPurpose = 200;

/** How a person is reached at work: read only when it is asked for, which is recorded with what for. */
export function ContactCard({
  id,
  purpose,
  onPurpose,
}: {
  id: string;
  /** Why it is read; empty when one did not say, undefined while one has not asked. */
  purpose: string | undefined;
  onPurpose: (purpose: string) => void;
}) {
  const say = useText();
  const may = useMay();
  const { asOf } = useDay();
  const isAsked = purpose !== undefined;
  const { answer, error, refetch } = useAnswer(PersonContactDocument, { id, asOf }, { enabled: isAsked, purpose });
  const none = <span className="muted">{say('shell.state.none')}</span>;
  const contact = answer?.person;
  return (
    <Card title={say('people.contact.title')}>
      {!may({ permission: 'person:read-contact' }) ? (
        <p className="soft">{say('people.contact.hidden')}</p>
      ) : !isAsked ? (
        <AskContact onAsk={onPurpose} />
      ) : error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !contact ? (
        <Waiting rows={2} />
      ) : (
        <div className="stack tight">
          <dl className="dl">
            <dt>{say('people.fields.workPhone')}</dt>
            <dd>{contact.workPhone ?? none}</dd>
            <dt>{say('people.fields.workEmail')}</dt>
            <dd>{contact.workEmail ?? none}</dd>
          </dl>
          <p className="meta anywhere">
            {!contact.workPhone && !contact.workEmail
              ? say('people.contact.nothingRead')
              : purpose
                ? say('people.contact.recordedFor', { purpose })
                : say('people.contact.recordedAlone')}
          </p>
        </div>
      )}
    </Card>
  );
}

/** Asks for the contact, with a word about what for. */
function AskContact({ onAsk }: { onAsk: (purpose: string) => void }) {
  const say = useText();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(text.trim());
      }}
    >
      <p className="soft">{say('people.contact.recorded')}</p>
      <div className="field">
        <label htmlFor={id}>
          {say('people.contact.purpose')} <span className="opt">{say('shell.state.optional')}</span>
        </label>
        <div className="askcontact">
          <input
            id={id}
            className="inp"
            autoComplete="off"
            maxLength={longestPurpose}
            value={text}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" icon={Eye}>
            {say('people.contact.show')}
          </Button>
        </div>
        <p className="hint" id={`${id}-hint`}>
          {say('people.contact.purposeHint')}
        </p>
      </div>
    </form>
  );
}
