import { type NamedCourseFragment, PickCoursesDocument } from '../../generated/operations';
import { SearchPicker, type SearchPickerProps } from '../../parts/form/SearchPicker';
import { sought } from '../../parts/typed';
import { useAnswer } from '../../providers/useAnswer';
import { useMaySomewhere } from '../../providers/who';
import { useSettled } from '../search/useSettled';

/** A course that can be chosen, and whether it is one whose draft one may read. */
export interface PickedCourse extends NamedCourseFragment {
  readonly isOwn?: boolean;
}

/** Finds one course or several by title: those that one may write or review, and what is published of all others. */
export function CoursePicker({
  except,
  ...field
}: SearchPickerProps<PickedCourse> & {
  /** A course that can't be chosen: itself. */
  except: string;
}) {
  const { found, isPending } = usePickedCourses(field.unchosen.text, except);
  return <SearchPicker {...field} found={found} isPending={isPending} nameOf={({ title }) => title} />;
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
