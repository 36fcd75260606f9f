import { useId, useState } from 'react';
import { useInput } from 'react-admin';
import { CourseLessonsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { useKnownField } from '../../../parts/form/act-form-context';
import { described, FieldFrame, FieldRefusal } from '../../../parts/form/FieldFrame';
import { useUnchosen } from '../../../parts/form/useUnchosen';
import { Name } from '../../../parts/Name';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { CoursePicker, type PickedCourse } from '../CoursePicker';
import type { Toc, TocLesson } from './toc';

/** Lessons of another course that are to stand in this one too: the course is chosen, then its lessons. */
export function KnownLessonsField({ source, courseId, toc }: { source: string; courseId: string; toc: Toc }) {
  const say = useText();
  const picker = useId();
  const unchosen = useUnchosen();
  const [course, setCourse] = useState<PickedCourse | null>(null);
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const chosen: readonly TocLesson[] = field.value ?? [];
  const label = say('contents.addDialog.lessons');
  const error = fieldState.error?.message;
  useKnownField(source, {
    id,
    label,
    isRequired: false,
    shown: (lessons) => (lessons as TocLesson[]).map(({ title }) => title).join(', '),
  });
  const { answer, isPending } = useAnswer(
    CourseLessonsDocument,
    { id: course?.id ?? '', state: course?.isOwn ? 'DRAFT' : 'PUBLISHED' },
    { enabled: course !== null },
  );
  const there = new Set(toc.flatMap(({ lessons }) => lessons).map((lesson) => lesson.id));
  const lessons = answer?.course?.modules.flatMap((module) => module.lessons) ?? [];
  const toggle = (lesson: TocLesson) =>
    field.onChange(chosen.some((one) => one.id === lesson.id) ? chosen.filter((one) => one.id !== lesson.id) : [...chosen, lesson]);
  return (
    <>
      <FieldFrame
        id={picker}
        label={say('contents.addDialog.course')}
        hint={say('contents.addDialog.courseHint')}
        error={unchosen.refusal}
        required
      >
        <CoursePicker
          id={picker}
          except={courseId}
          multiple={false}
          hint
          error={unchosen.refusal}
          unchosen={unchosen}
          value={course}
          onChange={(picked) => setCourse(Array.isArray(picked) ? null : picked)}
        />
      </FieldFrame>
      <fieldset className="field" id={id} tabIndex={-1} {...described(id, undefined, error)}>
        <legend>{label}</legend>
        {error && <FieldRefusal id={id} error={error} />}
        {!course && <p className="soft">{say('contents.addDialog.chooseFirst')}</p>}
        {course && isPending && <Waiting rows={2} />}
        {course && !isPending && lessons.length === 0 && <p className="soft">{say('contents.noLessons')}</p>}
        <div className="stack g2">
          {lessons.map((lesson) => (
            <label key={lesson.id} className="cbx">
              <input
                type="checkbox"
                checked={there.has(lesson.id) || chosen.some((one) => one.id === lesson.id)}
                disabled={there.has(lesson.id)}
                onChange={() => toggle(lesson)}
              />
              <span>
                {lesson.title}
                <span className="meta">
                  {there.has(lesson.id) ? say('contents.addDialog.there') : lesson.unit && <Name>{lesson.unit.name}</Name>}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {chosen.length > 0 && (
        <p role="status">{say('contents.addDialog.chosen', { lessons: chosen.map(({ title }) => `“${title}”`).join(', ') })}</p>
      )}
      {chosen.length > 0 && <p className="soft">{say('contents.addDialog.shared')}</p>}
    </>
  );
}
