import type { Context } from '../../../shared/context.js';
import type { Account as AccountType } from './account.type.js';

/** Keeps who can sign in. */
export class AccountService {
  constructor(private readonly ctx: Context) {}

  /** An account as it is shown to itself. */
  async shown(id: string): Promise<AccountType | null> {
    const [account] = await this.ctx.em.execute<AccountType[]>('select id, login, name from account where id = ?', [id]);
    return account ?? null;
  }
}
