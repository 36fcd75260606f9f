import { RolesDocument } from '../../generated/operations';
import { useLabel } from '../../i18n/useText';
import { type Answer, useAnswer } from '../../providers/useAnswer';
import type { Role } from './rights';

/** All roles, in their order; none while they come. */
export function useRoles(): { roles: readonly Role[]; labelOfRole: (code: string | null) => string; asked: Answer<unknown> } {
  const asked = useAnswer(RolesDocument, {});
  const labelOf = useLabel();
  const roles = asked.answer?.roles ?? none;
  return {
    roles,
    labelOfRole: (code) => {
      const role = roles.find((one) => one.code === code);
      return role ? labelOf(role.label) : (code ?? '');
    },
    asked,
  };
}

const none: readonly Role[] = [];
