import { CreatePostRuleDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { CheckField } from '../../../parts/form/CheckField';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import { Tried } from '../../units/acts/Tried';
import { useRoles } from '../useRoles';
import { RoleField } from './RoleField';
import { useRuleWords } from './rules';

/** Under which name what is typed of a new rule is kept. */
export const ruleForm = 'add-rule';

interface Values {
  position: string | null;
  kind: string | null;
  role: string | null;
  includesLed: boolean;
}

/** A rule by which whoever holds a position in a unit of a kind has a role over it. */
export function AddRule({ onClose }: { onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const reference = useReference();
  const { roles, labelOfRole } = useRoles();
  const { named, gives } = useRuleWords();
  const { act, isBusy, isForTwo } = useAct(CreatePostRuleDocument, ({ createPostRule }) => createPostRule);
  const labelled = (words: readonly { code: string; label: { vi: string; en: string } }[] | undefined, code: string | null) => {
    const word = words?.find((one) => one.code === code);
    return word ? labelOf(word.label) : '';
  };
  const inputOf = ({ position, kind, role, includesLed }: Values) => ({
    ...{ position: position ?? '', kind: kind ?? '', role: role ?? '', includesLed },
  });
  const told = ({ position, kind, role, includesLed }: Values) => ({
    rule: named({ position: labelled(reference?.positions, position), kind: labelled(reference?.unitKinds, kind) }),
    gives: gives(labelOfRole(role), includesLed),
  });
  const save = (values: Values) => act({ input: inputOf(values) });
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('grants.rules.add')}
      subtitle={say('grants.rules.hint')}
      footer={<ActFooter form={ruleForm} label={say('grants.rules.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={ruleForm}
        isForTwo={isForTwo}
        initial={{ position: null, kind: null, role: null, includesLed: false }}
        draft={ruleForm}
        save={save}
        onSaved={({ postRule }, values) => {
          saved(
            say('grants.rules.saved', told(values)),
            ...(postRule ? [{ label: say('saving.back.remove'), path: '/rights/grants', ask: { do: `removeRule:${postRule.id}` } }] : []),
          );
          onClose();
        }}
      >
        {(values) => {
          const position = reference?.positions.find(({ code }) => code === values.position);
          const kinds = (reference?.unitKinds ?? []).filter(
            ({ code }) => !position || position.kinds.length === 0 || position.kinds.some((kind) => kind.code === code),
          );
          const isWhole = values.position !== null && values.kind !== null && values.role !== null;
          return (
            <>
              <div className="f2">
                <SelectField
                  source="position"
                  label={say('grants.rules.position')}
                  required
                  options={(reference?.positions ?? []).map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
                />
                <SelectField
                  source="kind"
                  label={say('grants.rules.kind')}
                  required
                  options={kinds.map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
                />
              </div>
              <RoleField roles={roles} role={roles.find(({ code }) => code === values.role)} label={say('grants.rules.role')} required />
              <CheckField source="includesLed" label={say('grants.rules.led')} />
              <Tried
                document={CreatePostRuleDocument}
                select={({ createPostRule }) => createPostRule}
                input={isWhole ? inputOf(values) : undefined}
                wouldDo="grants.rules.tried"
              >
                <Summary>
                  {isWhole ? (
                    <p>
                      <Sentence message="grants.rules.sentence" values={told(values)} />
                    </p>
                  ) : (
                    <p className="soft">{say('acts.incomplete')}</p>
                  )}
                </Summary>
              </Tried>
            </>
          );
        }}
      </ActForm>
    </Sheet>
  );
}
