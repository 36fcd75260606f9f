import { randomUUID } from 'node:crypto';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf } from '../../../shared/reference.js';
import { refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { lockKept } from '../kept.js';
import { mayDo } from '../may-do.js';
import { requireOwn } from '../own-reach.js';
import { hashOf } from '../secret.js';
import { AccessToken } from './access-token.entity.js';
import type {
  CreateAccessTokenInput,
  RevokeAccessTokenInput,
  RotateAccessTokenInput,
  UpdateAccessTokenInput,
} from './access-token.input.js';
import { AccessTokenKey } from './access-token-key.entity.js';
import { dayAfter, readAddresses, readPermissions, readRate, readValidUntil, refuseTooMany } from './token-rules.js';
import { newTokenSecret } from './token-secret.js';
import { onlyWeaker } from './weaker.js';

/** What is done, and the secret that was made of it. */
type Made = Done & { made: string };

/** For how many days more a secret stays good that another replaces. */
const overlapDays = 7;

/** What commands of access tokens are done with. */
export type TokenContext = Pick<Context, 'em' | 'today' | 'viewer'> & Parameters<typeof recordEvent>[0];

/** Keeps access tokens. */
export class AccessTokenService {
  constructor(private readonly ctx: TokenContext) {}

  /** Makes an access token of an account: of who asks unless another is named. */
  async create(input: CreateAccessTokenInput, accountId = this.ctx.signedIn?.accountId): Promise<Made> {
    const { em, today, viewer } = this.ctx;
    if (!accountId) throw forbidden(viewer, 'token:create');
    const reader = new InputReader();
    const unitId = input.unitId ?? null;
    const given = {
      name: reader.text('name', input.name, texts.label),
      permissions: readPermissions(reader, input.permissions, unitId),
      allowedAddresses: readAddresses(reader, input.allowedAddresses),
      requestsPerMinute: readRate(reader, input.requestsPerMinute),
    };
    const validUntil = readValidUntil(reader, input.validUntil, today);
    reader.reasons.settle();
    await requireOwn(this.ctx, given.permissions, unitId, input.includesLed);
    await refuseTooMany(em, today, accountId);
    const token = em.create(AccessToken, {
      ...{ id: randomUUID(), accountId, ...given, unitId, withLed: input.includesLed, revokedAt: null, version: 1 },
    });
    em.persist(token);
    await em.flush();
    const { key, secret } = this.newKey(token.id, validUntil);
    const after = { ...given, account: accountId, unitId, withLed: token.withLed, key: key.prefix, validUntil };
    this.record('access-token.created', token.id, null, after);
    return { subjectId: token.id, made: secret };
  }

  /** Names a token differently, or lets it do less. */
  async update(input: UpdateAccessTokenInput): Promise<Done> {
    const { em, today } = this.ctx;
    const token = await this.held(input.id, input.version);
    const reader = new InputReader();
    const [key] = await this.goodKeys(token.id);
    const asked = {
      name: reader.changedText('name', input.name, texts.label),
      permissions: unless(token.permissions, input.permissions && readPermissions(reader, input.permissions, token.unitId)),
      allowedAddresses: unless(token.allowedAddresses, input.allowedAddresses && readAddresses(reader, input.allowedAddresses)),
      requestsPerMinute: input.requestsPerMinute == null ? undefined : readRate(reader, input.requestsPerMinute),
    };
    const validUntil = input.validUntil ? readValidUntil(reader, input.validUntil, today) : undefined;
    await onlyWeaker(em, token, asked, reader.reasons);
    if (validUntil && key && validUntil > key.validUntil) reader.reasons.add('validUntil', UserErrorCode.INVALID, 'identity.tokenStronger');
    const changes = changesOf<AccessToken>(token, asked);
    const isShorter = validUntil !== undefined && key !== undefined && validUntil !== key.validUntil;
    if (reader.reasons.none && !changes && !isShorter) reader.reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reader.reasons.settle();
    const before = { ...changes?.before, ...(isShorter && { validUntil: key.validUntil }) };
    Object.assign(token, changes?.after);
    if (isShorter) key.validUntil = validUntil;
    token.version++;
    this.record('access-token.updated', token.id, before, { ...changes?.after, ...(isShorter && { validUntil }) });
    return { subjectId: token.id };
  }

  /** Makes a new secret; the former one stays good for a while. */
  async rotate(input: RotateAccessTokenInput): Promise<Made> {
    const { em, today, signedIn } = this.ctx;
    const token = await this.held(input.id, input.version);
    // whoever has the secret may what it may: nobody gets one by it who may less
    if (token.accountId !== signedIn?.accountId)
      await requireOwn(this.ctx, ['token:create', ...token.permissions], token.unitId, token.withLed);
    const reader = new InputReader();
    const validUntil = readValidUntil(reader, input.validUntil, today);
    const formerUntil = reader.day('formerValidUntil', input.formerValidUntil ?? dayAfter(today, overlapDays + 1));
    if (formerUntil < today) reader.reasons.add('formerValidUntil', UserErrorCode.INVALID, 'identity.grantEndsInPast');
    const allowedAddresses = input.allowedAddresses ? readAddresses(reader, input.allowedAddresses) : token.allowedAddresses;
    reader.reasons.settle();
    await refuseTooMany(em, today, token.accountId, token.id);
    const before = { allowedAddresses: token.allowedAddresses, keys: shown(await this.goodKeys(token.id)) };
    for (const former of await this.goodKeys(token.id)) if (former.validUntil > formerUntil) former.validUntil = formerUntil;
    token.allowedAddresses = allowedAddresses;
    token.version++;
    await em.flush();
    const { secret } = this.newKey(token.id, validUntil);
    await em.flush();
    this.record('access-token.rotated', token.id, before, { allowedAddresses, keys: shown(await this.goodKeys(token.id)) });
    return { subjectId: token.id, made: secret };
  }

  /** Revokes a token at once. */
  async revoke({ id }: RevokeAccessTokenInput): Promise<Done> {
    const token = await this.held(id, null);
    token.revokedAt = new Date().toISOString();
    token.version++;
    this.record('access-token.revoked', token.id, null, null);
    return { subjectId: token.id };
  }

  /** Locks a token that is one's own, or anybody's for who keeps accounts: to others it isn't told whether there is one. */
  private async held(id: string, version: number | null): Promise<AccessToken> {
    const { em, signedIn, viewer } = this.ctx;
    const [owner] = await em.execute<{ account_id: string }[]>('select account_id from access_token where id::text = ?', [id]);
    const isOwn = owner !== undefined && owner.account_id === signedIn?.accountId;
    if (!isOwn && !(await mayDo(this.ctx, 'account:manage', {}))) throw forbidden(viewer, 'account:manage');
    const token = await lockKept(em, AccessToken, id, version, 'identity.tokenNotFound');
    if (token.revokedAt) refuse('id', UserErrorCode.NOT_ALIVE, 'identity.tokenRevoked');
    return token;
  }

  /** The secrets that are good today, the newest first. */
  private goodKeys(tokenId: string): Promise<AccessTokenKey[]> {
    const { em, today } = this.ctx;
    return em.find(AccessTokenKey, { tokenId, validUntil: { $gt: today } }, { orderBy: { validUntil: 'desc' } });
  }

  private newKey(tokenId: string, validUntil: string): { key: AccessTokenKey; secret: string } {
    const { em } = this.ctx;
    const { secret, prefix } = newTokenSecret();
    const key = em.create(AccessTokenKey, { id: randomUUID(), tokenId, prefix, secretHash: hashOf(secret), validUntil });
    em.persist(key);
    return { key, secret };
  }

  private record(name: `${string}.${string}`, id: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'AccessToken', id }, before, after });
  }
}

const shown = (keys: readonly AccessTokenKey[]) => keys.map(({ prefix, validUntil }) => ({ prefix, validUntil }));

/** A list that was asked for, unless it is the one that stands. */
const unless = <T>(present: readonly T[], asked: T[] | null | undefined): T[] | undefined =>
  asked && asked.join() !== present.join() ? asked : undefined;
