import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { units } from '../unit/unit.queries.js';
import { Unit } from '../unit/unit.type.js';

/** What renewCommittee answers. */
@ObjectType({ description: 'What renewCommittee answers.' })
export class RenewCommitteePayload extends Payload {
  @Field(() => Unit, { nullable: true, description: 'The unit, with its officers as they are now. Null after refusals.' })
  unit(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(units, info, { unit_id: this.subjectId }, { standing: true }) : null;
  }
}
