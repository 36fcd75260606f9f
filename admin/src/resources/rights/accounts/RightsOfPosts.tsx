import { plusDays, shownDay } from '../../../day/day';
import { PostRulesDocument, PostsOfDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Note } from '../../../parts/Note';
import { useAnswer } from '../../../providers/useAnswer';

/** What somebody’s posts give them already, once they have an account; nothing until that is known. */
export function RightsOfPosts({ personId }: { personId: string }) {
  const say = useText();
  const labelOf = useLabel();
  const { answer: held } = useAnswer(PostsOfDocument, { id: personId });
  const { answer: rules } = useAnswer(PostRulesDocument, {});
  if (!held || !rules) return null;
  const posts = (held.person?.appointments.nodes ?? []).flatMap(({ position, unit, validUntil }) =>
    rules.postRules
      .filter((rule) => rule.position === position.code && rule.kind === unit.kind.code)
      .map(({ role }) => {
        const told = { position: labelOf(position.label), unit: unit.name, role: labelOf(role.label) };
        return validUntil
          ? say('rights.invite.postGives', { ...told, day: shownDay(plusDays(validUntil, -1)) })
          : say('rights.invite.postGivesOpen', told);
      }),
  );
  return (
    <div role="status">
      {posts.length > 0 ? (
        <Note tone="ok">
          <p>
            <Sentence message="rights.invite.hasPost" values={{ posts: posts.join(' ') }} />
          </p>
        </Note>
      ) : (
        <Note tone="info">
          <p>{say('rights.invite.noPost')}</p>
        </Note>
      )}
    </div>
  );
}
