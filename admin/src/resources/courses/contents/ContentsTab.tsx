import { BookOpen, FolderPlus, Lock, Plus } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Empty } from '../../../parts/Empty';
import { Note } from '../../../parts/Note';
import { useAskedAct } from '../../../providers/useAskedAct';
import type { ShownCourse } from '../page/shown-course';
import { AddLesson } from './AddLesson';
import { ContentsState } from './ContentsState';
import { ModuleDialog } from './ModuleDialog';
import { MoveLesson } from './MoveLesson';
import { RemoveDialog } from './RemoveDialog';
import { RenameLesson } from './RenameLesson';
import { TocList } from './TocList';
import { numberOf, placeOf, type TocLesson, type TocModule } from './toc';
import type { TocActs } from './toc-acts';
import { UnseenLessons, unseenIn } from './UnseenLessons';
import { useContents } from './useContents';
import { useOpenComments } from './useOpenComments';

type Opened =
  | { readonly act: 'addLesson'; readonly module: TocModule | undefined }
  | { readonly act: 'addModule' }
  | { readonly act: 'renameModule'; readonly module: TocModule }
  | { readonly act: 'removeModule'; readonly module: TocModule }
  | { readonly act: 'moveTo' | 'renameLesson'; readonly lesson: TocLesson }
  | { readonly act: 'removeLesson'; readonly lesson: TocLesson };

/** The table of contents of a course, written in place: what is done is saved at once, and can be taken back. */
export function ContentsTab({
  course,
  mayWrite,
  lock,
}: {
  course: ShownCourse;
  mayWrite: boolean;
  lock: { message: string; onOpen: () => void } | undefined;
}) {
  const say = useText();
  const contents = useContents(course);
  const { toc, change, attempt, overtaken, unsaved, isSaving } = contents;
  const { lessons: open } = useOpenComments(course.id, course.edition !== undefined);
  const unseen = unseenIn(course);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const isOpen = mayWrite && !lock && !overtaken && !(unsaved && !('refusals' in unsaved));
  const lessons = toc.flatMap((module) => module.lessons);
  useAskedAct(['addLesson', 'renameLesson'], (act, id) => {
    const lesson = lessons.find((one) => one.id === id);
    if (!mayWrite) return;
    if (act === 'addLesson') setOpened({ act, module: undefined });
    else if (lesson) setOpened({ act, lesson });
  });
  const acts: TocActs | undefined = isOpen
    ? {
        move: (move, what) => {
          const next = move(toc);
          if ('module' in what) {
            const at = next.findIndex(({ key }) => key === what.module);
            change(move, say('contents.told.moduleMoved', { title: next[at]?.title ?? '', number: at + 1, count: next.length }));
          } else {
            const place = placeOf(next, what.lesson);
            const title = lessons.find(({ id }) => id === what.lesson)?.title ?? '';
            const module = (place && next[place.module]?.title) ?? '';
            change(move, say('contents.told.lessonMoved', { title, module, number: numberOf(next, what.lesson), count: lessons.length }));
          }
        },
        moveTo: (lesson) => setOpened({ act: 'moveTo', lesson }),
        renameLesson: (lesson) => setOpened({ act: 'renameLesson', lesson }),
        removeLesson: (lesson) => setOpened({ act: 'removeLesson', lesson }),
        addLesson: (module) => setOpened({ act: 'addLesson', module }),
        renameModule: (module) => setOpened({ act: 'renameModule', module }),
        removeModule: (module) => setOpened({ act: 'removeModule', module }),
      }
    : undefined;
  return (
    <>
      {lock && mayWrite && (
        <Note tone="info" icon={Lock} action={<Button onClick={lock.onOpen}>{say('contents.unlock')}</Button>}>
          <p>{lock.message}</p>
        </Note>
      )}
      <Card
        flush
        title={say('contents.title')}
        action={
          isOpen && (
            <div className="row wrap">
              <Button small icon={FolderPlus} aria-haspopup="dialog" onClick={() => setOpened({ act: 'addModule' })}>
                {say('contents.addModule')}
              </Button>
              <Button small icon={Plus} aria-haspopup="dialog" onClick={() => setOpened({ act: 'addLesson', module: undefined })}>
                {say('contents.addLesson')}
              </Button>
            </div>
          )
        }
      >
        <ContentsState contents={contents} mayWrite={mayWrite} />
        {unseen > 0 && mayWrite && <UnseenLessons course={course} count={unseen} isOpen={isOpen && !isSaving} />}
        {toc.length === 0 ? (
          <Empty icon={BookOpen} title={say('contents.empty')} hint={mayWrite ? say('contents.emptyHint') : undefined}>
            {isOpen && (
              <Button look="main" icon={Plus} onClick={() => setOpened({ act: 'addLesson', module: undefined })}>
                {say('contents.first')}
              </Button>
            )}
          </Empty>
        ) : (
          <TocList courseId={course.id} unitId={course.unit?.id} toc={toc} open={open} acts={acts} />
        )}
        {acts && toc.length > 0 && <p className="meta tochint">{say('contents.hint')}</p>}
      </Card>
      {opened?.act === 'addLesson' && <AddLesson course={course} toc={toc} into={opened.module} onChange={attempt} onClose={close} />}
      {opened?.act === 'addModule' && <ModuleDialog course={course} module={undefined} onChange={attempt} onClose={close} />}
      {opened?.act === 'renameModule' && <ModuleDialog course={course} module={opened.module} onChange={attempt} onClose={close} />}
      {opened?.act === 'moveTo' && <MoveLesson lesson={opened.lesson} toc={toc} onChange={attempt} onClose={close} />}
      {opened?.act === 'renameLesson' && <RenameLesson courseId={course.id} lesson={opened.lesson} onClose={close} />}
      {opened?.act === 'removeLesson' && (
        <RemoveDialog course={course} toc={toc} what={{ lesson: opened.lesson }} onChange={attempt} onClose={close} />
      )}
      {opened?.act === 'removeModule' && (
        <RemoveDialog course={course} toc={toc} what={{ module: opened.module }} onChange={attempt} onClose={close} />
      )}
    </>
  );
}
