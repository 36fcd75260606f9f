import { LessonPlacesDocument, RenameLessonDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Failure } from '../../../parts/Failure';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import type { Base } from '../../../parts/form/meanwhile';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { asKept } from '../../../parts/typed';
import { Waiting } from '../../../parts/Waiting';
import { useAct } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import type { TocLesson } from './toc';

const form = 'rename-lesson';

interface Values {
  title: string | null;
}

/** Another title for a lesson, wherever it stands. */
export function RenameLesson({ courseId, lesson, onClose }: { courseId: string; lesson: TocLesson; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { answer, error, refetch } = useAnswer(LessonPlacesDocument, { id: lesson.id });
  const { act, isBusy } = useAct(RenameLessonDocument, ({ saveLesson }) => saveLesson);
  const found = answer?.lesson;
  const draft = `${form} ${lesson.id}`;
  const others = found?.courses.filter(({ id }) => id !== courseId) ?? [];
  const save = ({ title }: Values, { version = 0 }: Base<Values>) => act({ input: { id: lesson.id, version, title } });
  return (
    <Sheet
      open
      onClose={onClose}
      width="38rem"
      title={say('contents.renameDialog.title')}
      footer={found && <ActFooter form={form} label={say('settings.save')} isBusy={isBusy} onLater={onClose} />}
    >
      {error && !found ? (
        <Failure error={error} onRetry={refetch} />
      ) : !found ? (
        <Waiting rows={2} />
      ) : (
        <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
          id={form}
          initial={{ title: found.title }}
          version={found.edition.version}
          draft={draft}
          save={save}
          onSaved={(_, { title }, { opened }) => {
            saved(say('contents.renameDialog.saved', { title: asKept(title ?? '') }), {
              ...{ label: say('saving.back.restore'), path: `/courses/${courseId}`, ask: { do: `renameLesson:${lesson.id}` } },
              draft: { name: draft, values: opened },
            });
            onClose();
          }}
        >
          {() => (
            <>
              <TextField source="title" label={say('contents.renameDialog.name')} required autoFocus />
              {others.length > 0 && (
                <p className="soft">{say('contents.alsoIn', { courses: others.map(({ title }) => `“${title}”`).join(', ') })}</p>
              )}
            </>
          )}
        </ActForm>
      )}
    </Sheet>
  );
}
