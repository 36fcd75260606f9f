import type { Node } from '@tiptap/pm/model';
import { useState } from 'react';
import { CreateCommentDocument } from '../../../../generated/operations';
import { useText } from '../../../../i18n/useText';
import { ActFooter } from '../../../../parts/form/ActFooter';
import { ActForm } from '../../../../parts/form/ActForm';
import { ParagraphField } from '../../../../parts/form/ParagraphField';
import { SelectField } from '../../../../parts/form/SelectField';
import { useSaved } from '../../../../parts/form/useSaved';
import { Sheet } from '../../../../parts/Sheet';
import { shortened } from '../../../../parts/typed';
import { type Outcome, useAct } from '../../../../providers/useAct';
import { passagesOf, type Quote, quoteOf } from './passages';

const form = 'comment-lesson';

interface Values {
  about: string;
  text: string | null;
}

/** Something to be said of a passage, or of the lesson as a whole. The passage is the one chosen in the text, or one chosen here: by keyboard too. */
export function CommentDialog({
  lessonId,
  docOf,
  chosen,
  onClose,
}: {
  lessonId: string;
  /** The text as it is now. */
  docOf: () => Node;
  /** What was chosen in the text. */
  chosen: Quote | null;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(CreateCommentDocument, ({ createComment }) => createComment);
  const [passages] = useState(() => [...new Map(passagesOf(docOf()).map((passage) => [passage.text, passage])).values()]);
  const options = [
    ...(chosen ? [{ value: 'chosen', label: say('lesson.comments.chosen', { text: shortened(chosen.text) }) }] : []),
    { value: 'whole', label: say('lesson.comments.whole') },
    ...passages.map(({ text }) => ({ value: text, label: shortened(text) })),
  ];
  function quoteFor(about: string): Quote | null {
    if (about === 'chosen') return chosen;
    // what was kept of a text that was written on since is of the whole
    const passage = passages.find(({ text }) => text === about);
    return (passage && quoteOf(docOf(), passage)) ?? null;
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('lesson.comments.addTitle')}
      footer={<ActFooter form={form} label={say('lesson.comments.addSave')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ about: chosen ? 'chosen' : 'whole', text: null }}
        draft={`${form} ${lessonId}`}
        save={({ about, text }) => act({ input: { lessonId, text: text ?? '', quote: quoteFor(about) } })}
        onSaved={() => {
          saved(say('lesson.comments.addDone'));
          onClose();
        }}
      >
        {() => (
          <>
            <SelectField source="about" label={say('lesson.comments.about')} options={options} empty={false} required />
            <ParagraphField source="text" label={say('lesson.comments.text')} required autoFocus />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
