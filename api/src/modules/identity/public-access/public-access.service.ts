import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { changesOf, lockReference } from '../../../shared/reference.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { PublicAccess } from './public-access.entity.js';
import type { UpdatePublicAccessInput } from './public-access.input.js';

/** Keeps what is read to who is not signed in. */
export class PublicAccessService {
  constructor(private readonly ctx: Context) {}

  async update({ version, isAllowed }: UpdatePublicAccessInput): Promise<Done> {
    const access = await lockReference(this.ctx.em, PublicAccess, { code: 'PUBLIC' }, version, 'input.stale');
    const changes = changesOf<PublicAccess>(access, { isAllowed });
    if (!changes) refuse('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    access.isAllowed = isAllowed;
    access.version++;
    recordEvent(this.ctx, 'public-access.updated', { subject: { type: 'PublicAccess', id: access.code }, ...changes });
    return { subjectId: access.code };
  }
}
