import type { Context } from '../../../shared/context.js';
import type { UserError } from '../../../shared/graphql/user-error.js';
import { type MessageKey, translate } from '../../../shared/messages/messages.js';
import type { Told } from '../../../shared/refusal.js';
import type { UserErrorCode } from '../../../shared/user-error-code.js';

/** What a command answers that refuses and yet keeps what it wrote: a wrong answer counts. */
export interface KeptRefusal {
  readonly subjectId: null;
  readonly userErrors: UserError[];
}

/** Refuses for one reason, in a way that what was written stands. */
export function keptRefusal(
  { language }: Pick<Context, 'language'>,
  field: string,
  code: UserErrorCode,
  message: MessageKey,
  told: Told = {},
): KeptRefusal {
  return { subjectId: null, userErrors: [{ field: ['input', field], code, message: translate(language, message, told) }] };
}
