import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType, UuidListType } from '../../../shared/custom-types.js';
import type { ProposalState } from './proposal.type.js';

/** A command that somebody put up, and that a second person carries out or declines. */
@Entity({ tableName: 'proposal' })
export class Proposal {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'text' })
  operation: string;
  @Property({ type: 'text' })
  permission: string;
  @Property({ type: 'text', nullable: true })
  input: string | null;
  @Property({ type: UuidListType })
  unitIds: string[];
  @Property({ type: 'boolean' })
  isAny: boolean;
  @Property({ type: 'text', nullable: true })
  note: string | null;
  @Property({ type: 'json' })
  changes: object;
  @Property({ type: 'int' })
  changeCount: number;
  @Property({ type: 'text' })
  state: ProposalState;
  @Property({ type: 'uuid' })
  proposedBy: string;
  @Property({ type: 'uuid', nullable: true })
  tokenId: string | null;
  @Property({ type: 'uuid', nullable: true })
  decidedBy: string | null = null;
  @Property({ type: InstantType, nullable: true })
  decidedAt: string | null = null;
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
  @Property({ type: 'int' })
  version: number = 1;
}
