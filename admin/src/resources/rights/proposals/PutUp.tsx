import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Sheet } from '../../../parts/Sheet';

/** What needs a second person: it is put up for one, with what they should know, or left as it is. */
export function PutUp({ onAnswer }: { onAnswer: (answer: { note: string | null } | null) => void }) {
  const say = useText();
  const [note, setNote] = useState('');
  return (
    <Sheet
      open
      width="34rem"
      title={say('proposals.ask.title')}
      onClose={() => onAnswer(null)}
      footer={
        <>
          <Button onClick={() => onAnswer(null)}>{say('proposals.ask.leave')}</Button>
          <Button look="main" onClick={() => onAnswer({ note: note.trim() || null })}>
            {say('proposals.ask.send')}
          </Button>
        </>
      }
    >
      <div className="body stack">
        <p>{say('proposals.ask.why')}</p>
        <div className="field">
          <label htmlFor="put-up-note">{say('proposals.ask.note')}</label>
          <textarea
            id="put-up-note"
            className="inp"
            rows={3}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <p className="hint">{say('proposals.ask.noteHint')}</p>
        </div>
      </div>
    </Sheet>
  );
}
