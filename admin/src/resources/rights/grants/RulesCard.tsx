import { Plus } from 'lucide-react';
import { useState } from 'react';
import { DeletePostRuleDocument, PostRulesDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { Failure } from '../../../parts/Failure';
import { useSaved } from '../../../parts/form/useSaved';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { useAskedAct } from '../../../providers/useAskedAct';
import { useMayEverywhere } from '../../../providers/who';
import { AddRule, ruleForm } from './AddRule';
import { type Rule, useRuleWords } from './rules';

/** The rules by which posts bring roles. */
export function RulesCard() {
  const say = useText();
  const mayChange = useMayEverywhere('role:manage');
  const { nameOf, givesOf } = useRuleWords();
  const { answer, error, refetch } = useAnswer(PostRulesDocument, {});
  const [opened, setOpened] = useState<'add' | { remove: string }>();
  useAskedAct(['addRule', 'removeRule'], (act, id) => setOpened(act === 'addRule' ? 'add' : { remove: id ?? '' }), answer !== undefined);
  const rules = answer?.postRules ?? [];
  const removed = typeof opened === 'object' ? rules.find(({ id }) => id === opened.remove) : undefined;
  const close = () => setOpened(undefined);
  return (
    <section className="card rulescard" aria-labelledby="rules">
      <header>
        <div className="grow">
          <h2 id="rules">{say('grants.rules.title')}</h2>
          <p className="meta">{say('grants.rules.hint')}</p>
        </div>
        {mayChange && (
          <Button look="quiet" small icon={Plus} aria-haspopup="dialog" onClick={() => setOpened('add')}>
            {say('grants.rules.add')}
          </Button>
        )}
      </header>
      {error && !answer ? (
        <Failure error={error} onRetry={refetch} />
      ) : !answer ? (
        <Waiting rows={2} />
      ) : rules.length === 0 ? (
        <p className="in soft">{say('grants.rules.none')}</p>
      ) : (
        <ul className="rules">
          {rules.map((rule) => (
            <li key={rule.id}>
              <div className="grow">
                <p className="name">{nameOf(rule)}</p>
                <p className="soft">{givesOf(rule)}</p>
                <p className="meta">{say('grants.rules.holders', { smart_count: rule.holders, withAccount: rule.holdersWithAccount })}</p>
              </div>
              {mayChange && (
                <MoreMenu
                  label={say('grants.rules.moreWith', { name: nameOf(rule) })}
                  choices={[{ label: say('grants.rules.removeOpen'), onChoose: () => setOpened({ remove: rule.id }) }]}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {opened === 'add' && <AddRule onClose={close} />}
      {removed && <RemoveRule rule={removed} onClose={close} />}
    </section>
  );
}

function RemoveRule({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { nameOf } = useRuleWords();
  const { id, version, position, kind, role, includesLed } = rule;
  const name = nameOf(rule);
  return (
    <ConfirmDialog
      title={say('grants.rules.removeTitle', { rule: name })}
      refusedTitle={say('grants.rules.removeTitle', { rule: name })}
      document={DeletePostRuleDocument}
      select={({ deletePostRule }) => deletePostRule}
      variables={(dryRun) => ({ input: { id, version, dryRun } })}
      label={say('grants.rules.removeDo')}
      keep={say('grants.rules.keep')}
      onDone={() => {
        saved(say('grants.rules.removed', { rule: name }), {
          ...{ label: say('saving.back.again'), path: '/rights/grants', ask: { do: 'addRule' } },
          draft: { name: ruleForm, values: { position, kind, role: role.code, includesLed } },
        });
        onClose();
      }}
      onClose={onClose}
    >
      <p>
        <Sentence message="grants.rules.removeSentence" values={{ smart_count: rule.holdersWithAccount, role: labelOf(role.label) }} />
      </p>
    </ConfirmDialog>
  );
}
