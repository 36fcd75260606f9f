import type { Command } from 'commander';
import { AccessTokenService } from '../modules/identity/index.js';
import { CannotStart } from '../shared/cannot-start.js';
import { isDay } from '../shared/written-time.js';
import { accountOf, printTable, unitOf, withPlatform } from './with-platform.js';

interface CreateOptions {
  readonly for: string;
  readonly as: string;
  readonly permission: string[];
  readonly unit?: string;
  readonly withLed?: boolean;
  readonly until: string;
  readonly address?: string[];
  readonly rate: string;
}

/** `lechan token`: access tokens, as the platform itself keeps them; a secret is printed this once. */
export function registerToken(program: Command): void {
  const token = program.command('token').description('access tokens of portals and other programs');
  token
    .command('create')
    .description('make an access token and print it')
    .requiredOption('--for <name>', 'for whom it is, such as a portal')
    .requiredOption('--as <login>', 'the account that it belongs to: it never does more than that may, and ends with it')
    .requiredOption('--permission <codes...>', 'what it may do, such as unit:read person:read')
    .option('--unit <code>', 'over which unit; over everything unless given')
    .option('--with-led', 'also over the units that these lead')
    .requiredOption('--until <day>', 'first day on which it is good no more, YYYY-MM-DD, a year away at most')
    .option('--address <networks...>', 'from where it may be used, such as 198.51.100.0/28; from anywhere unless given')
    .option('--rate <number>', 'requests a minute', '600')
    .action(create);
  token.command('list').description('access tokens by name').action(list);
  token.command('revoke <id-or-prefix>').description('revoke an access token at once').action(revoke);
}

async function create(options: CreateOptions): Promise<void> {
  const { until: validUntil, rate, address = [], withLed = false } = options;
  if (!isDay(validUntil)) throw new CannotStart(`There is no day ${validUntil}. Write it as YYYY-MM-DD.`);
  if (!/^\d{1,6}$/.test(rate)) throw new CannotStart(`"${rate}" is no number of requests a minute.`);
  const secret = await withPlatform('token create', async (ctx) => {
    const { id } = await accountOf(ctx.em, options.as);
    const given = { name: options.for, permissions: options.permission, allowedAddresses: address, requestsPerMinute: Number(rate) };
    const where = { unitId: await unitOf(ctx, options.unit), includesLed: withLed, validUntil };
    return (await new AccessTokenService(ctx).create({ ...given, ...where }, id)).made;
  });
  process.stdout.write(`${secret}\n`);
}

async function list(): Promise<void> {
  const rows = await withPlatform('token list', ({ em }) =>
    em.execute<{ id: string; name: string; login: string; prefixes: string; until: string; revoked: boolean; last: string | null }[]>(
      `select t.id, t.name, a.login, string_agg(k.prefix, ', ' order by k.made_at desc) as prefixes, max(k.valid_until)::text as until,
           t.revoked_at is not null as revoked,
           (select to_char(max(u.last_at), 'YYYY-MM-DD HH24:MI') from access_token_use u where u.key_id = any(array_agg(k.id))) as last
         from access_token t join account a on a.id = t.account_id join access_token_key k on k.token_id = t.id
        group by t.id, a.login order by t.name, t.id`,
    ),
  );
  printTable(
    ['For', 'Begins with', 'As', 'Until', 'Last used (UTC)', 'Id'],
    rows.map(({ id, name, login, prefixes, until, revoked, last }) => [name, prefixes, login, revoked ? 'revoked' : until, last, id]),
  );
}

async function revoke(named: string): Promise<void> {
  const name = await withPlatform('token revoke', async (ctx) => {
    const found = await ctx.em.execute<{ id: string; name: string }[]>(
      'select distinct t.id, t.name from access_token t join access_token_key k on k.token_id = t.id where t.id::text = ? or k.prefix = ?',
      [named, named],
    );
    const [token] = found;
    if (!token || found.length > 1)
      throw new CannotStart(`${found.length} access tokens are called ${named}. See: npm run lechan -- token list`);
    await new AccessTokenService(ctx).revoke({ id: token.id });
    return token.name;
  });
  process.stdout.write(`The access token for ${name} is revoked.\n`);
}
