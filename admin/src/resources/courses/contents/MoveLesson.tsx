import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { SelectField } from '../../../parts/form/SelectField';
import { Sheet } from '../../../parts/Sheet';
import type { Outcome } from '../../../providers/useAct';
import { moveLesson, numberOf, placeOf, type Toc, type TocLesson } from './toc';
import type { Contents } from './useContents';

const form = 'move-lesson';

interface Values {
  module: string;
  at: string;
}

/** Puts a lesson into another module, or elsewhere in its own, without dragging. */
export function MoveLesson({
  lesson,
  toc,
  onChange,
  onClose,
}: {
  lesson: TocLesson;
  toc: Toc;
  onChange: Contents['attempt'];
  onClose: () => void;
}) {
  const say = useText();
  const here = placeOf(toc, lesson.id);
  const othersOf = (key: string) => toc.find((module) => module.key === key)?.lessons.filter(({ id }) => id !== lesson.id) ?? [];
  async function save({ module, at }: Values): Promise<Outcome> {
    const place = Math.min(Number(at), othersOf(module).length);
    const move = moveLesson(lesson.id, module, place);
    const title = toc.find(({ key }) => key === module)?.title ?? '';
    const told = {
      title: lesson.title,
      module: title,
      number: numberOf(move(toc), lesson.id),
      count: toc.flatMap(({ lessons }) => lessons).length,
    };
    return { userErrors: await onChange(move, say('contents.told.lessonMoved', told)) };
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="34rem"
      title={say('contents.moveDialog.title', { title: lesson.title })}
      footer={<ActFooter form={form} label={say('contents.moveDialog.do')} isBusy={false} hint={null} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ module: (here && toc[here.module]?.key) ?? '', at: String(here?.at ?? 0) }}
        save={save}
        onSaved={onClose}
      >
        {({ module }) => (
          <>
            <SelectField
              source="module"
              label={say('contents.moveDialog.module')}
              required
              empty={false}
              options={toc.map(({ key, title }, at) => ({ value: key, label: say('contents.module', { number: at + 1, title }) }))}
            />
            <SelectField
              source="at"
              label={say('contents.moveDialog.place')}
              required
              empty={false}
              options={[
                { value: '0', label: say('contents.moveDialog.first') },
                ...othersOf(module).map(({ title }, at) => ({ value: String(at + 1), label: say('contents.moveDialog.after', { title }) })),
              ]}
            />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
