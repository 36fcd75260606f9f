import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { SaveCourseDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';
import { Note } from '../../../parts/Note';
import type { ShownCourse } from '../page/shown-course';
import { modulesOf, tocOf } from './toc';

/** How many lessons a table of contents names that are not shown with it: another unit withdrew them. */
export function unseenIn({ edition, lessonCount, modules }: Pick<ShownCourse, 'edition' | 'lessonCount' | 'modules'>): number {
  return edition ? lessonCount - modules.flatMap(({ lessons }) => lessons).length : 0;
}

/** Says that a table of contents names lessons which nobody here may read any more, and takes them out: nobody else can tell which. */
export function UnseenLessons({ course, count, isOpen }: { course: ShownCourse; count: number; isOpen: boolean }) {
  const say = useText();
  const saved = useSaved();
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const version = course.edition?.version ?? 0;
  const modules = modulesOf(tocOf(course.modules));
  return (
    <Note
      tone="warn"
      icon={EyeOff}
      action={
        isOpen && (
          <Button small aria-haspopup="dialog" onClick={() => setAsked(true)}>
            {say('contents.removeLesson')}
          </Button>
        )
      }
    >
      <p>{say('contents.unseen.told', { smart_count: count })}</p>
      {isOpen && <p>{say('contents.unseen.also', { smart_count: count })}</p>}
      {isAsked && (
        <ConfirmDialog
          title={say('contents.unseen.title', { smart_count: count })}
          refusedTitle={say('contents.unseen.refused')}
          document={SaveCourseDocument}
          select={({ saveCourse }) => saveCourse}
          variables={(dryRun) => ({ input: { id: course.id, version, modules, dryRun } })}
          label={say('contents.removeDialog.do')}
          keep={say('settings.keep')}
          onDone={() => {
            saved(say('contents.unseen.done', { smart_count: count }));
            close();
          }}
          onClose={close}
        >
          <p>{say('contents.unseen.hint')}</p>
          <p>{say('contents.removeDialog.readers')}</p>
        </ConfirmDialog>
      )}
    </Note>
  );
}
