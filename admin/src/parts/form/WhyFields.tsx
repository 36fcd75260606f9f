import { useText } from '../../i18n/useText';
import { TextField } from './TextField';

/** Why an act is done: the decision's number and a note. */
export function WhyFields() {
  const say = useText();
  return (
    <div className="f2">
      <TextField source="decisionNumber" label={say('acts.decision')} placeholder={say('acts.decisionExample')} />
      <TextField source="note" label={say('acts.note')} />
    </div>
  );
}
