import Autocomplete from '@mui/material/Autocomplete';
import { type NamedCourseFragment, PickCoursesDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { described } from '../../parts/form/FieldFrame';
import type { Unchosen } from '../../parts/form/useUnchosen';
import { longestSearch, sought } from '../../parts/typed';
import { useAnswer } from '../../providers/useAnswer';
import { useMaySomewhere } from '../../providers/who';
import { useSettled } from '../search/useSettled';

/** A course that can be chosen, and whether it is one whose draft one may read. */
export interface PickedCourse extends NamedCourseFragment {
  readonly isOwn?: boolean;
}

/** Finds one course or several by title: those that one may write or review, and what is published of all others. */
export function CoursePicker({
  id,
  except,
  multiple,
  hint,
  error,
  unchosen,
  value,
  onChange,
  onBlur,
}: {
  id: string;
  /** A course that can't be chosen: itself. */
  except: string;
  multiple: boolean;
  hint?: unknown;
  error?: string;
  unchosen: Unchosen;
  value: PickedCourse | PickedCourse[] | null;
  onChange: (chosen: PickedCourse | PickedCourse[] | null) => void;
  onBlur?: () => void;
}) {
  const say = useText();
  const { text, onType, onLeave } = unchosen;
  const { found, isPending } = usePickedCourses(text, except);
  const isChosen = (typed: string) => value !== null && !Array.isArray(value) && value.title === typed;
  return (
    <Autocomplete<PickedCourse, boolean>
      id={id}
      multiple={multiple}
      value={value}
      onChange={(_, chosen) => {
        onType('');
        onChange(chosen);
      }}
      onBlur={() => {
        onLeave();
        onBlur?.();
      }}
      clearOnBlur={false}
      // before the answer is there, Enter chooses nothing, and must not send the form
      onKeyDown={(event) => event.key === 'Enter' && text !== '' && event.preventDefault()}
      onInputChange={(_, typed, reason) => onType(reason === 'input' && !isChosen(typed) ? typed : '')}
      options={found}
      filterOptions={(options) => options}
      loading={isPending}
      loadingText={say('shell.state.loading')}
      noOptionsText={say('shell.state.noOptions')}
      getOptionLabel={({ title }) => title}
      getOptionKey={(course) => course.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
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
  );
}

function usePickedCourses(typed: string, except: string): { found: PickedCourse[]; isPending: boolean } {
  const isDraft = useMaySomewhere('course:read-draft');
  const text = useSettled(sought(typed).trim());
  const filter = { ...(text && { title: { contains: text } }), not: { id: { equals: except } } };
  const { answer, isPending } = useAnswer(PickCoursesDocument, { own: filter, published: filter, isDraft }, { keepFormer: true });
  const own = (answer?.own?.nodes ?? []).map((course) => ({ ...course, isOwn: true }));
  const others = (answer?.published.nodes ?? []).filter((course) => !own.some(({ id }) => id === course.id));
  return { found: [...own, ...others], isPending };
}
