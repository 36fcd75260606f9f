import type { Command } from 'commander';
import { AccountService, GrantService } from '../modules/identity/index.js';
import { accountOf, printTable, unitOf, withPlatform } from './with-platform.js';

interface InviteOptions {
  readonly name: string;
  readonly email?: string;
  readonly role?: string;
  readonly unit?: string;
  readonly withLed?: boolean;
}

/** `lechan user`: accounts, as the platform itself keeps them; links are printed this once. */
export function registerUser(program: Command): void {
  const user = program.command('user').description('accounts: who can sign in');
  user
    .command('invite <login>')
    .description('make an account and print the link by which its owner sets the password, good for three days')
    .requiredOption('--name <name>', 'name of the person')
    .option('--email <address>', 'address for links; the login where that is one')
    .option('--role <code>', 'a role to give, such as PLATFORM_ADMINISTRATOR')
    .option('--unit <code>', 'over which unit; over everything unless given')
    .option('--with-led', 'also over the units that these lead')
    .action(invite);
  user.command('list').description('accounts by name').action(list);
  user.command('reset <login>').description('print a link by which the password is set anew, good for two hours').action(reset);
  user.command('end <login>').description('end an account with all its sessions and access tokens').action(end);
  user.command('unlock <login>').description('open an account that was locked after too many wrong passwords').action(unlock);
}

async function invite(login: string, { name, email, role, unit, withLed = false }: InviteOptions): Promise<void> {
  const secret = await withPlatform('user invite', async (ctx) => {
    const made = await new AccountService(ctx).invite({ login, name, email: email ?? null });
    if (role) {
      const unitId = await unitOf(ctx, unit);
      await new GrantService(ctx).give({ accountId: made.subjectId, role, unitId, includesLed: withLed, validFrom: ctx.today });
    }
    return made.secret ?? '';
  });
  printLink(login, secret);
}

async function list(): Promise<void> {
  const rows = await withPlatform('user list', ({ em, today }) =>
    em.execute<{ login: string; name: string; state: string; roles: string | null; last: string | null }[]>(
      `select a.login, a.name, case when a.ended_at is not null then 'ended'
           when exists (select from attempt t where t.account_id = a.id and t.locked_until > now()) then 'locked'
           when a.password_hash is null then 'invited' else 'in use' end as state,
         (select string_agg(g.role, ', ' order by g.role) from role_grant g where g.account_id = a.id and g.valid_from <= ? and ? < g.valid_until) as roles,
         (select to_char(max(s.begun_at), 'YYYY-MM-DD HH24:MI') from session s where s.account_id = a.id) as last
       from account a order by a.name, a.id`,
      [today, today],
    ),
  );
  printTable(
    ['Login', 'Name', 'State', 'Roles', 'Last signed in (UTC)'],
    rows.map(({ login, name, state, roles, last }) => [login, name, state, roles, last]),
  );
}

async function reset(login: string): Promise<void> {
  const secret = await withPlatform('user reset', async (ctx) => {
    const { id } = await accountOf(ctx.em, login);
    return (await new AccountService(ctx).resetPassword({ id })).secret ?? '';
  });
  printLink(login, secret);
}

async function end(login: string): Promise<void> {
  await withPlatform('user end', async (ctx) => new AccountService(ctx).end(await accountOf(ctx.em, login)));
  process.stdout.write(`The account ${login} has ended.\n`);
}

async function unlock(login: string): Promise<void> {
  await withPlatform('user unlock', async (ctx) => new AccountService(ctx).unlock(await accountOf(ctx.em, login)));
  process.stdout.write(`The account ${login} is open.\n`);
}

function printLink(login: string, secret: string | undefined): void {
  process.stdout.write(
    `Give this to the owner of ${login}, after the console's address. It is shown this once:\n/#/welcome?key=${secret}\n`,
  );
}
