import { type EntityName, type FilterQuery, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LabelsInput } from './graphql/labels.input.js';
import type { InputReader } from './input-reader.js';
import type { MessageKey } from './messages/messages.js';
import { Reasons, refuse } from './refusal.js';
import { texts } from './text-rules.js';
import { UserErrorCode } from './user-error-code.js';

/** A row of the vocabulary in the hands of a command. */
interface Reference {
  version: number;
}

/** Locks a row for a command that was made from the given version of it, or from none; refuses when it isn't there or has changed since. */
export async function lockReference<T extends Reference & object>(
  em: EntityManager,
  entity: EntityName<T>,
  key: { code: string } | { id: string },
  version: number | null,
  notFound: MessageKey,
): Promise<T> {
  const [[field, value] = ['', '']] = Object.entries(key);
  const row = await em.findOne(entity, key as FilterQuery<T>, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row) return refuse(field, UserErrorCode.NOT_FOUND, notFound, { code: value });
  if (version !== null && row.version !== version) {
    const reasons = Reasons.none();
    reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
    reasons.settle(value);
  }
  return row;
}

/** The words of a row of the vocabulary as an input gives them. */
export function readLabels(reader: InputReader, label: LabelsInput): { labelVi: string; labelEn: string } {
  return {
    labelVi: reader.text(['label', 'vi'], label.vi, texts.label),
    labelEn: reader.text(['label', 'en'], label.en, texts.label),
  };
}

/** Refuses a code that another row of the same table has. */
export async function refuseTakenCode<T extends object>(
  em: EntityManager,
  entity: EntityName<T>,
  code: string,
  reasons: Reasons,
): Promise<void> {
  if (reasons.has('code') || !(await em.count(entity, { code } as never))) return;
  reasons.add('code', UserErrorCode.CODE_TAKEN, 'reference.codeTaken', { code });
}

/** The highest place in lists that can be given: far beyond any list, and far from what the column can't hold. */
const highestRank = 1_000_000;

/** A place in lists as it was given, if it was; refused outside 0 to 1,000,000. */
export function readRank({ reasons }: InputReader, rank: number | null | undefined): number | undefined {
  if (rank != null && (rank < 0 || rank > highestRank)) reasons.add('rank', UserErrorCode.INVALID, 'reference.rank', { most: highestRank });
  return rank ?? undefined;
}

/** A whole number for the place in lists: as given, or after all others. */
export async function rankAfterAll(
  em: EntityManager,
  table: 'unit_kind' | 'position' | 'role' | 'topic',
  rank: number | undefined,
): Promise<number> {
  if (rank !== undefined) return rank;
  const [row] = await em.execute<{ rank: number }[]>(`select coalesce(max(rank), 0) + 10 as rank from ${table}`);
  return row?.rank ?? 10;
}

/** What a patch changes of a row, as it was and as it is; null when it changes nothing. */
export function changesOf<T extends object>(
  row: T,
  patch: Partial<T>,
  isSame: (one: unknown, other: unknown) => boolean = Object.is,
): { before: Partial<T>; after: Partial<T> } | null {
  const names = (Object.keys(patch) as (keyof T)[]).filter((name) => patch[name] !== undefined && !isSame(patch[name], row[name]));
  if (names.length === 0) return null;
  const pick = (from: Partial<T>) => Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
  return { before: pick(row), after: pick(patch) };
}
