import { Plus } from 'lucide-react';
import { useInput } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { useKnownField } from '../../../parts/form/act-form-context';
import { DayField } from '../../../parts/form/DayField';
import { TextField } from '../../../parts/form/TextField';
import { noSource, type SourceValues } from './facts';

/** The documents that a course rests on, each with its number, day and issuer. */
export function SourcesField({ source, given }: { source: string; given: readonly SourceValues[] }) {
  const say = useText();
  const { id, field } = useInput({ source, format: (value) => value, parse: (value) => value });
  const label = say('course.fields.sources');
  const shown = (sources: unknown) =>
    (sources as SourceValues[]).map(({ title, number }) => [title, number].filter(Boolean).join(' ')).join('; ');
  useKnownField(source, { id, label, isRequired: false, shown });
  return (
    <fieldset id={id} tabIndex={-1} className="field">
      <legend>{label}</legend>
      <p className="hint">{say('course.fields.sourcesHint')}</p>
      <ol className="sources">
        {given.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list, as the API's refusals name it
          <li key={index}>
            <TextField source={`${source}.${index}.title`} label={say('course.sources.title', { number: index + 1 })} required />
            <div className="f3">
              <TextField source={`${source}.${index}.number`} label={say('course.sources.number')} />
              <DayField source={`${source}.${index}.signedOn`} label={say('course.sources.signedOn')} />
              <TextField source={`${source}.${index}.issuedBy`} label={say('course.sources.issuedBy')} />
            </div>
            <TextField source={`${source}.${index}.url`} label={say('course.sources.url')} hint={say('course.sources.urlHint')} />
            <Button small look="quiet" onClick={() => field.onChange(given.filter((__, other) => other !== index))}>
              {say('course.sources.remove', { number: index + 1 })}
            </Button>
          </li>
        ))}
      </ol>
      <div>
        <Button small icon={Plus} onClick={() => field.onChange([...given, noSource])}>
          {say('course.sources.add')}
        </Button>
      </div>
    </fieldset>
  );
}
