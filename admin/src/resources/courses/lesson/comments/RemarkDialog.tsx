import { ChangeCommentDocument, type RemarkFragment, ReplyToCommentDocument } from '../../../../generated/operations';
import { useText } from '../../../../i18n/useText';
import { ActFooter } from '../../../../parts/form/ActFooter';
import { ActForm } from '../../../../parts/form/ActForm';
import { ParagraphField } from '../../../../parts/form/ParagraphField';
import { useSaved } from '../../../../parts/form/useSaved';
import { Sheet } from '../../../../parts/Sheet';
import { type Outcome, useAct } from '../../../../providers/useAct';

interface Values {
  text: string | null;
}

/** An answer to a comment, or another wording of what one said. */
export function RemarkDialog({ answerTo, changes, onClose }: { answerTo?: RemarkFragment; changes?: RemarkFragment; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const reply = useAct(ReplyToCommentDocument, ({ replyToComment }) => replyToComment);
  const change = useAct(ChangeCommentDocument, ({ updateComment }) => updateComment);
  const of = changes ?? answerTo;
  const form = `${changes ? 'change' : 'reply'} comment ${of?.id}`;
  const what = changes ? 'change' : 'reply';
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say(`lesson.comments.${what}Title`)}
      footer={<ActFooter form={form} label={say(`lesson.comments.${what}Save`)} isBusy={reply.isBusy || change.isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ text: changes?.text ?? null }}
        draft={form}
        save={async ({ text }) =>
          changes
            ? change.act({ input: { id: changes.id, version: changes.version, text: text ?? '' } })
            : reply.act({ input: { id: answerTo?.id ?? '', text: text ?? '' } })
        }
        onSaved={() => {
          saved(say(`lesson.comments.${what}Done`));
          onClose();
        }}
      >
        {() => (
          <>
            {answerTo && <blockquote lang="vi">{answerTo.text}</blockquote>}
            <ParagraphField source="text" label={say('lesson.comments.text')} required autoFocus />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
