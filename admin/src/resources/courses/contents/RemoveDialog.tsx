import { useState } from 'react';
import { LessonPlacesDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import { Sheet } from '../../../parts/Sheet';
import type { Refusal } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import type { ShownCourse } from '../page/shown-course';
import { removeLesson, removeModule, type Toc, type TocLesson, type TocModule } from './toc';
import type { Contents } from './useContents';

/** Says what becomes of a lesson or a module that is taken out of the table of contents, before it is. */
export function RemoveDialog({
  course,
  toc,
  what,
  onChange,
  onClose,
}: {
  course: ShownCourse;
  toc: Toc;
  what: { lesson: TocLesson } | { module: TocModule };
  onChange: Contents['attempt'];
  onClose: () => void;
}) {
  const say = useText();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isBusy, setBusy] = useState(false);
  const lesson = 'lesson' in what ? what.lesson : undefined;
  const { answer } = useAnswer(LessonPlacesDocument, { id: lesson?.id ?? '' }, { enabled: lesson !== undefined });
  const others = answer?.lesson?.courses.filter(({ id }) => id !== course.id);
  const { title } = 'lesson' in what ? what.lesson : what.module;
  const isRead = course.editions?.some(({ state }) => state === 'PUBLISHED') ?? false;

  async function remove() {
    setBusy(true);
    const change = 'lesson' in what ? removeLesson(what.lesson.id) : removeModule(what.module.key);
    const refused = await onChange(
      change,
      say('lesson' in what ? 'contents.told.lessonRemoved' : 'contents.told.moduleRemoved', { title }),
    );
    setBusy(false);
    setRefusals(refused);
    if (refused.length === 0) onClose();
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say(lesson ? 'contents.removeDialog.lesson' : 'contents.removeDialog.module', { title })}
      footer={
        <>
          <Button onClick={onClose}>{say('settings.keep')}</Button>
          <Button look="main" busy={isBusy} onClick={() => void remove()}>
            {say('contents.removeDialog.do')}
          </Button>
        </>
      }
    >
      <div className="body stack">
        {refusals.map(({ message }) => (
          <Note key={message} tone="danger">
            <p>{message}</p>
          </Note>
        ))}
        {'module' in what && what.module.lessons.length > 0 && (
          <p>
            {say('contents.removeDialog.with', {
              smart_count: what.module.lessons.length,
              left: toc.flatMap(({ lessons }) => lessons).length - what.module.lessons.length,
            })}
          </p>
        )}
        {(lesson || ('module' in what && what.module.lessons.length > 0)) && <p>{say('contents.removeDialog.stays')}</p>}
        {others && others.length > 0 && <p>{say('contents.alsoIn', { courses: others.map((one) => `“${one.title}”`).join(', ') })}</p>}
        {isRead && <p>{say('contents.removeDialog.readers')}</p>}
        <p className="soft">{say('contents.removeDialog.back')}</p>
      </div>
    </Sheet>
  );
}
