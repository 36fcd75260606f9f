import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { units } from './unit.queries.js';
import { Unit } from './unit.type.js';
import type { Ended } from './unit-closing.service.js';

/** What a mutation of a unit answers: the unit as it stands after it. */
@ObjectType()
export abstract class UnitPayload extends ProposablePayload {
  @Field(() => Unit, {
    nullable: true,
    description:
      'The unit as it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  unit(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(units, info, { unit_id: this.subjectId }, { standing: true }) : null;
  }
}

/** What createUnit answers. */
@ObjectType({ description: 'What createUnit answers.' })
export class CreateUnitPayload extends UnitPayload {}

/** What changeUnit answers. */
@ObjectType({ description: 'What changeUnit answers.' })
export class ChangeUnitPayload extends UnitPayload {}

/** What correctUnit answers. */
@ObjectType({ description: 'What correctUnit answers.' })
export class CorrectUnitPayload extends UnitPayload {}

/** What moveUnit answers. */
@ObjectType({ description: 'What moveUnit answers.' })
export class MoveUnitPayload extends UnitPayload {}

/** What closeUnit answers. */
@ObjectType({ description: 'What closeUnit answers.' })
export class CloseUnitPayload extends UnitPayload {
  ended?: Ended;

  @Field(() => Int, { description: 'How many appointments ended with it.' })
  get endedAppointments(): number {
    return this.ended?.appointments ?? 0;
  }

  @Field(() => Int, { description: 'How many coverages ended with it, of units that it led and of those that led it.' })
  get endedCoverages(): number {
    return this.ended?.coverages ?? 0;
  }
}
