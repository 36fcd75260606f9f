import { useState } from 'react';
import { shownInstant } from '../../../../day/day';
import { type RemarkFragment, WithdrawCommentDocument } from '../../../../generated/operations';
import { useText } from '../../../../i18n/useText';
import { Avatar } from '../../../../parts/Avatar';
import { ConfirmDialog } from '../../../../parts/ConfirmDialog';
import { useSaved } from '../../../../parts/form/useSaved';
import { MoreMenu } from '../../../../parts/MoreMenu';
import { Name } from '../../../../parts/Name';
import { RemarkDialog } from './RemarkDialog';

/** What one person said, and when; their own they may change and withdraw, but for the reason of a return (`isKept`). */
export function Remark({ remark, isKept = false }: { remark: RemarkFragment; isKept?: boolean }) {
  const say = useText();
  const saved = useSaved();
  const [opened, setOpened] = useState<'change' | 'withdraw'>();
  const close = () => setOpened(undefined);
  const { id, version, text, writtenBy, writtenAt, changedAt, isMine } = remark;
  const { day, time } = shownInstant(writtenAt);
  const name = writtenBy ?? say('lesson.merge.somebody');
  return (
    <div className="remark">
      <div className="row">
        <Avatar name={name} />
        <p className="grow">
          <b>
            <Name>{name}</Name>
          </b>{' '}
          <span className="meta">
            {say('lesson.comments.at', { time, day })}
            {changedAt && ` · ${say('lesson.comments.changed')}`}
          </span>
        </p>
        {isMine && !isKept && text !== null && (
          <MoreMenu
            label={say('shell.state.moreWith', { name: say('lesson.comments.own') })}
            choices={[
              { label: say('lesson.comments.change'), onChoose: () => setOpened('change') },
              { label: say('lesson.comments.withdraw'), onChoose: () => setOpened('withdraw') },
            ]}
          />
        )}
      </div>
      {text === null ? (
        <p className="muted">{say('lesson.comments.withdrawn')}</p>
      ) : (
        text.split('\n').map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text have no other identity
          <p key={at} lang="vi">
            {line}
          </p>
        ))
      )}
      {opened === 'change' && <RemarkDialog changes={remark} onClose={close} />}
      {opened === 'withdraw' && (
        <ConfirmDialog
          title={say('lesson.comments.withdrawTitle')}
          refusedTitle={say('lesson.comments.notWithdrawn')}
          document={WithdrawCommentDocument}
          select={({ withdrawComment }) => withdrawComment}
          variables={(dryRun) => ({ input: { id, version, dryRun } })}
          label={say('lesson.comments.withdraw')}
          keep={say('lesson.comments.keep')}
          onDone={() => {
            saved(say('lesson.comments.withdrawnNow'));
            close();
          }}
          onClose={close}
        >
          <p>{say('lesson.comments.withdrawHint')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
