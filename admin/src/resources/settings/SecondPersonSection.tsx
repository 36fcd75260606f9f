import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { SecondPersonSettingsDocument, type SecondPersonSettingsQuery, UpdateSecondPersonRuleDocument } from '../../generated/operations';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { Failure } from '../../parts/Failure';
import { useSaved } from '../../parts/form/useSaved';
import { Note } from '../../parts/Note';
import { Tag } from '../../parts/Tag';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { askWho, useMayEverywhere } from '../../providers/who';
import { wordOf, wordsOf } from '../rights/permission-groups';

type Rule = NonNullable<SecondPersonSettingsQuery['secondPersonRule']>;

/** Which acts a second person has to approve, one by one. */
export function SecondPersonSection() {
  const say = useText();
  const mayChange = useMayEverywhere('role:manage');
  const { answer, error, refetch } = useAnswer(SecondPersonSettingsDocument, {});
  const [asked, setAsked] = useState<string>();
  const rule = answer?.secondPersonRule;
  if (error && !answer) return <Failure error={error} onRetry={refetch} />;
  if (!rule) return <Waiting rows={8} />;
  return (
    <>
      <Card flush title={say('proposals.rule.title')}>
        <ul className="rows">
          {rule.choosable.map((permission) => {
            const isNeeded = rule.permissions.includes(permission);
            const wanting = wantingFor(rule, permission);
            return (
              <li key={permission}>
                <div className="grow">
                  <p className="t">{wordOf(permission, say)}</p>
                  <Tag tone={isNeeded ? 'warn' : undefined} icon={isNeeded ? UserRoundCheck : undefined}>
                    {say(isNeeded ? 'proposals.rule.needed' : 'proposals.rule.free')}
                  </Tag>
                  {wanting && <p className={isNeeded ? 'wtxt' : 'meta'}>{say(wanting)}</p>}
                </div>
                {mayChange && (
                  <Button small aria-haspopup="dialog" onClick={() => setAsked(permission)}>
                    {say(isNeeded ? 'proposals.rule.unneed' : 'proposals.rule.need')}
                    <span className="sr"> {wordOf(permission, say)}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Card>
      <p className="meta">{say('proposals.rule.imports')}</p>
      {asked !== undefined && <TurnNeed rule={rule} permission={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** What is to be said where fewer than two could approve what a permission allows; how many they are is not known to everybody. */
function wantingFor({ approvers }: Rule, permission: string): MessageKey | undefined {
  const count = approvers.find((one) => one.permission === permission)?.count ?? 2;
  if (count >= 2) return undefined;
  return count === 1 ? 'proposals.rule.oneApprover' : 'proposals.rule.noApprover';
}

function TurnNeed({ rule, permission, onClose }: { rule: Rule; permission: string; onClose: () => void }) {
  const { permissions, version } = rule;
  const say = useText();
  const saved = useSaved();
  const isNeeded = permissions.includes(permission);
  const wanting = isNeeded ? undefined : wantingFor(rule, permission);
  const turned = isNeeded ? permissions.filter((one) => one !== permission) : [...permissions, permission];
  return (
    <ConfirmDialog
      title={say(isNeeded ? 'proposals.rule.unneedTitle' : 'proposals.rule.needTitle')}
      refusedTitle={say('proposals.rule.refused')}
      document={UpdateSecondPersonRuleDocument}
      select={({ updateSecondPersonRule }) => updateSecondPersonRule}
      variables={(dryRun) => ({ input: { version, permissions: [...turned], dryRun } })}
      label={say('proposals.rule.save')}
      keep={say('proposals.rule.keep')}
      isDangerous={isNeeded}
      onDone={() => {
        saved(say('proposals.rule.saved'));
        // what needs a second person is known with who asks
        askWho().catch(() => undefined);
        onClose();
      }}
      onClose={onClose}
    >
      <p>
        <Sentence
          message={isNeeded ? 'proposals.rule.unneedSentence' : 'proposals.rule.needSentence'}
          values={{ act: wordsOf([permission], say) }}
        />
      </p>
      {wanting && (
        <Note tone="warn">
          <p>
            {say(wanting)} {say('proposals.rule.giveFirst')}
          </p>
        </Note>
      )}
    </ConfirmDialog>
  );
}
