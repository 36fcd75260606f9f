import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType, UuidListType } from '../../../shared/custom-types.js';

/** Of what something is an edition. */
export type Of = 'course' | 'lesson';

/** How an edition stands. */
export type EditionState = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'RETIRED' | 'SUPERSEDED';

/** What every edition has beside what it says: how it stands, who wrote and decided it, and from when until when it was published. */
export abstract class EditionRow {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  unitId: string;
  @Property({ type: 'int' })
  number: number;
  @Property({ type: 'text' })
  state: EditionState;
  @Property({ type: 'boolean' })
  isLatest: boolean;
  @Property({ type: 'boolean' })
  isPublished: boolean;
  /** What its writers call it. */
  @Property({ type: 'text', nullable: true })
  label: string | null;
  /** Counts saves: several people write it. */
  @Property({ type: 'int' })
  version: number;
  /** The version since which it says what it says: a later one tells that it was handed in or decided about, or that something happened to its lessons. */
  @Property({ type: 'int' })
  contentVersion: number;
  @Property({ type: 'uuid', nullable: true })
  begunBy: string | null;
  @Property({ type: InstantType })
  begunAt: string;
  @Property({ type: 'uuid', nullable: true })
  savedBy: string | null;
  @Property({ type: InstantType })
  savedAt: string;
  @Property({ type: 'uuid', nullable: true })
  submittedBy: string | null;
  @Property({ type: InstantType, nullable: true })
  submittedAt: string | null;
  @Property({ type: 'uuid', nullable: true })
  decidedBy: string | null;
  @Property({ type: InstantType, nullable: true })
  decidedAt: string | null;
  /** Why it was returned. */
  @Property({ type: 'text', nullable: true })
  reason: string | null;
  @Property({ type: 'uuid', nullable: true })
  publishedBy: string | null;
  @Property({ type: InstantType, nullable: true })
  publishedFrom: string | null;
  @Property({ type: InstantType, nullable: true })
  publishedUntil: string | null;
  /** Of whose save the trail told last, and when. */
  @Property({ type: 'uuid', nullable: true })
  notedBy: string | null;
  @Property({ type: InstantType, nullable: true })
  notedAt: string | null;
  /** Whoever saved it, or what it goes on from and no reader ever had. */
  @Property({ type: UuidListType })
  writers: string[];
  /** The versions of the materials that it shows, as they were when it was handed in. */
  @Property({ type: UuidListType })
  pins: string[];
}

/** A new edition as nobody has seen it yet. */
export function begun(unitId: string, number: number, account: string | null) {
  const now = new Date().toISOString();
  const nobody = { submittedBy: null, submittedAt: null, decidedBy: null, decidedAt: null, reason: null };
  return {
    ...{ unitId, number, state: 'DRAFT' as const, isLatest: true, isPublished: false, label: null, version: 1, contentVersion: 1 },
    ...{ begunBy: account, begunAt: now, savedBy: account, savedAt: now, ...nobody },
    writers: account ? [account] : [],
    ...{ notedBy: null, notedAt: null },
    ...{ publishedBy: null, publishedFrom: null, publishedUntil: null, pins: [] },
  };
}
