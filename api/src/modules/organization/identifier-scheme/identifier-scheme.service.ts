import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf, lockReference, readLabels, refuseTakenCode } from '../../../shared/reference.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { IdentifierScheme } from './identifier-scheme.entity.js';
import type { CreateIdentifierSchemeInput, DeleteIdentifierSchemeInput, UpdateIdentifierSchemeInput } from './identifier-scheme.input.js';

/** Keeps the registers that give units identifiers. */
export class IdentifierSchemeService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateIdentifierSchemeInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const code = reader.text('code', input.code, texts.referenceCode);
    const labels = readLabels(reader, input.label);
    await refuseTakenCode(em, IdentifierScheme, code, reader.reasons);
    reader.reasons.settle();
    em.persist(em.create(IdentifierScheme, { code, ...labels, version: 1 }));
    this.record('identifier-scheme.created', code, null, { code, ...labels });
    return { subjectId: code };
  }

  async update(input: UpdateIdentifierSchemeInput): Promise<Done> {
    const reader = new InputReader();
    const labels = readLabels(reader, input.label);
    const scheme = await lockReference(this.ctx.em, IdentifierScheme, { code: input.code }, input.version, 'reference.schemeNotFound');
    const changes = changesOf<IdentifierScheme>(scheme, labels);
    if (!changes && reader.reasons.none) reader.reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reader.reasons.settle();
    Object.assign(scheme, changes?.after);
    scheme.version++;
    this.record('identifier-scheme.updated', scheme.code, changes?.before ?? null, changes?.after ?? null);
    return { subjectId: scheme.code };
  }

  /** Removes a register from which no unit ever had an identifier. */
  async delete(input: DeleteIdentifierSchemeInput): Promise<Done> {
    const { em } = this.ctx;
    const scheme = await lockReference(em, IdentifierScheme, { code: input.code }, input.version, 'reference.schemeNotFound');
    const { code, labelVi, labelEn } = scheme;
    const [use] = await em.execute<{ count: number }[]>(`select count(*)::int as count from identifier where scheme = ?`, [code]);
    const reader = new InputReader();
    if (use?.count) reader.reasons.add('code', UserErrorCode.IN_USE, 'reference.schemeInUse', { code, count: use.count });
    reader.reasons.settle(code);
    await em.nativeDelete(IdentifierScheme, { code });
    this.record('identifier-scheme.deleted', code, { code, labelVi, labelEn }, null);
    return { subjectId: code };
  }

  private record(name: `identifier-scheme.${string}`, id: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'IdentifierScheme', id }, before, after });
  }
}
