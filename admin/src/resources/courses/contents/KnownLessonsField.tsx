import Autocomplete from '@mui/material/Autocomplete';
import { useInput } from 'react-admin';
import { type PickedLessonFragment, PickLessonsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { useKnownField } from '../../../parts/form/act-form-context';
import { described, FieldFrame } from '../../../parts/form/FieldFrame';
import { useUnchosen } from '../../../parts/form/useUnchosen';
import { longestSearch, sought } from '../../../parts/typed';
import { useAnswer } from '../../../providers/useAnswer';
import { useMaySomewhere } from '../../../providers/who';
import { useSettled } from '../../search/useSettled';
import type { Toc } from './toc';

/** Lessons that are there already and are to stand in this table of contents too, found by their titles. */
export function KnownLessonsField({ source, toc }: { source: string; toc: Toc }) {
  const say = useText();
  const unchosen = useUnchosen();
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const { text, onType, onLeave } = unchosen;
  const { found, isPending } = usePickedLessons(text);
  const there = new Set(toc.flatMap(({ lessons }) => lessons).map((lesson) => lesson.id));
  const label = say('contents.addDialog.lessons');
  const error = unchosen.refusal ?? fieldState.error?.message;
  const shown = (lessons: unknown) => (lessons as PickedLessonFragment[]).map(({ title }) => title).join(', ');
  useKnownField(source, { id, label, isRequired: false, shown }, unchosen.why);
  const hint = say('contents.addDialog.lessonsHint');
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required>
      <Autocomplete<PickedLessonFragment, true>
        id={id}
        multiple
        value={field.value ?? []}
        onChange={(_, chosen) => {
          onType('');
          field.onChange(chosen);
        }}
        onBlur={() => {
          onLeave();
          field.onBlur();
        }}
        clearOnBlur={false}
        // before the answer is there, Enter chooses nothing, and must not send the form
        onKeyDown={(event) => event.key === 'Enter' && text !== '' && event.preventDefault()}
        onInputChange={(_, typed, reason) => onType(reason === 'input' ? typed : '')}
        options={found}
        filterOptions={(options) => options}
        getOptionDisabled={(lesson) => there.has(lesson.id)}
        loading={isPending}
        loadingText={say('shell.state.loading')}
        noOptionsText={say('shell.state.noOptions')}
        getOptionLabel={({ title }) => title}
        getOptionKey={(lesson) => lesson.id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        renderOption={({ key, ...props }, lesson) => (
          <li key={key} {...props}>
            <span className="grow">
              {lesson.title}
              <span className="meta block">{there.has(lesson.id) ? say('contents.addDialog.there') : placeOf(lesson)}</span>
            </span>
          </li>
        )}
        renderInput={({ slotProps }) => (
          <div ref={slotProps.input.ref} className={error ? 'pick wrong-value' : 'pick'}>
            {slotProps.input.startAdornment}
            <input
              {...slotProps.htmlInput}
              {...described(id, hint, error)}
              className="inp"
              maxLength={longestSearch}
              placeholder={say('shell.state.typeToSearch')}
            />
          </div>
        )}
      />
    </FieldFrame>
  );

  function placeOf({ courses, unit }: PickedLessonFragment): string {
    const titles = courses.map(({ title }) => `“${title}”`).join(', ');
    return [titles ? say('contents.addDialog.in', { courses: titles }) : say('contents.addDialog.inNone'), unit?.name]
      .filter(Boolean)
      .join(', ');
  }
}

/** Lessons whose title has what is typed: those whose drafts one may read, and what is published of all others. */
function usePickedLessons(typed: string): { found: PickedLessonFragment[]; isPending: boolean } {
  const isDraft = useMaySomewhere('course:read-draft');
  const text = useSettled(sought(typed).trim());
  const filter = text ? { title: { contains: text } } : {};
  const { answer, isPending } = useAnswer(PickLessonsDocument, { filter, isDraft }, { keepFormer: true });
  const found = new Map([...(answer?.published.nodes ?? []), ...(answer?.own?.nodes ?? [])].map((lesson) => [lesson.id, lesson]));
  return { found: [...found.values()].sort((one, other) => one.title.localeCompare(other.title, 'vi')), isPending };
}
