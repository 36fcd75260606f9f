import { type PickedLessonFragment, PickLessonsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { FieldFrame } from '../../../parts/form/FieldFrame';
import { SearchPicker } from '../../../parts/form/SearchPicker';
import { useSearchField } from '../../../parts/form/useSearchField';
import { sought } from '../../../parts/typed';
import { useAnswer } from '../../../providers/useAnswer';
import { useMaySomewhere } from '../../../providers/who';
import { useSettled } from '../../search/useSettled';
import type { Toc } from './toc';

const titleOf = ({ title }: PickedLessonFragment) => title;

/** Lessons that are there already and are to stand in this table of contents too, found by their titles. */
export function KnownLessonsField({ source, toc }: { source: string; toc: Toc }) {
  const say = useText();
  const words = { source, label: say('contents.addDialog.lessons'), hint: say('contents.addDialog.lessonsHint'), required: true };
  const { frame, picker } = useSearchField(words, titleOf, true);
  const { found, isPending } = usePickedLessons(picker.unchosen.text);
  const there = new Set(toc.flatMap(({ lessons }) => lessons).map((lesson) => lesson.id));
  return (
    <FieldFrame {...frame}>
      <SearchPicker
        {...picker}
        found={found}
        isPending={isPending}
        getOptionDisabled={(lesson) => there.has(lesson.id)}
        nameOf={titleOf}
        option={(lesson) => (
          <span className="grow">
            {lesson.title}
            <span className="meta block">{there.has(lesson.id) ? say('contents.addDialog.there') : placeOf(lesson)}</span>
          </span>
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
