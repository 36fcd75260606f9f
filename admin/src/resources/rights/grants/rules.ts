import type { PostRulesQuery } from '../../../generated/operations';
import { useLabel, useLanguage, useText } from '../../../i18n/useText';

export type Rule = PostRulesQuery['postRules'][number];

/** What of a rule is said: by its codes alone it can be one that is only being written. */
interface SaidRule {
  readonly position: string;
  readonly kind: string;
}

/** Says rules by post in words: "Bí thư đảng ủy phường", "là Quản trị đơn vị của đơn vị mình và cấp dưới". */
export function useRuleWords() {
  const say = useText();
  const labelOf = useLabel();
  const language = useLanguage();
  const named = ({ position, kind }: SaidRule) =>
    // within a phrase a Vietnamese kind is written small
    say('grants.rules.name', { position, kind: language === 'vi' ? kind.charAt(0).toLocaleLowerCase('vi') + kind.slice(1) : kind });
  const gives = (role: string, includesLed: boolean) => say(includesLed ? 'grants.rules.givesLed' : 'grants.rules.gives', { role });
  return {
    named,
    gives,
    nameOf: ({ positionLabel, kindLabel }: Rule) => named({ position: labelOf(positionLabel), kind: labelOf(kindLabel) }),
    givesOf: ({ role, includesLed }: Rule) => gives(labelOf(role.label), includesLed),
  };
}
