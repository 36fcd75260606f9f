import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { unitKinds } from './unit-kind.queries.js';
import { UnitKind } from './unit-kind.type.js';

/** What a mutation of a kind of unit answers. */
@ObjectType()
export abstract class UnitKindPayload extends ProposablePayload {
  @Field(() => UnitKind, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  unitKind(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(unitKinds, info, { code: this.subjectId }) : null;
  }
}

/** What createUnitKind answers. */
@ObjectType({ description: 'What createUnitKind answers.' })
export class CreateUnitKindPayload extends UnitKindPayload {}

/** What updateUnitKind answers. */
@ObjectType({ description: 'What updateUnitKind answers.' })
export class UpdateUnitKindPayload extends UnitKindPayload {}

/** What deleteUnitKind answers. */
@ObjectType({ description: 'What deleteUnitKind answers.' })
export class DeleteUnitKindPayload extends ProposablePayload {
  @Field(() => String, { nullable: true, description: 'Code of what was deleted; null when it was refused.' })
  get deletedCode(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
