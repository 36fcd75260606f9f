import { Field, ID, ObjectType } from 'type-graphql';
import { Labels } from '../../../shared/graphql/connection.js';
import { DayScalar } from '../../../shared/scalars.js';
import { AccessOrigin } from './access.type.js';

/** A right that gives a permission, or would: why somebody may do something, or what is missing. */
@ObjectType({ description: 'A right that gives a permission over a unit, or would if it reached it or held today.' })
export class AccessGround {
  @Field(() => ID, { description: 'Identity of the right (`Access`).' })
  id: string;
  @Field(() => AccessOrigin, { description: 'Where it comes from.' })
  origin: AccessOrigin;
  @Field(() => String, { description: 'Code of the role.' })
  role: string;
  @Field(() => Labels, { description: 'What the role is called.' })
  roleLabel: Labels;
  @Field(() => Labels, { nullable: true, description: 'The post that it comes with; null where it was given.' })
  positionLabel: Labels | null;
  @Field(() => ID, { nullable: true, description: 'The unit that it is over; null: over everything.' })
  unitId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that unit today; null over everything, and where one may not see it.' })
  unitName: string | null;
  @Field(() => Boolean, { description: 'Whether it reaches the asked unit only because that is led from there.' })
  isThroughLeading: boolean;
  @Field(() => DayScalar, { description: 'First day.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it is no more; null: no end is known.' })
  validUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who gave it.' })
  giverName: string | null;
}

/** Whether somebody may do something somewhere, and why. */
@ObjectType({ description: 'Whether somebody may do something somewhere today, and why, or what is missing.' })
export class AccessExplanation {
  @Field(() => Boolean, { description: 'Whether they may.' })
  isAllowed: boolean;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which nothing that is known gives it any more; null: no such day is known, or it is not allowed.',
  })
  validUntil: string | null;
  @Field(() => [AccessGround], { description: 'What gives it. Empty when it is not allowed.' })
  grounds: AccessGround[];
  @Field(() => [AccessGround], {
    description:
      'Rights of theirs that hold the permission and do not give it here today: of other days, and, to themselves and to who keeps accounts, over other units.',
  })
  elsewhere: AccessGround[];
  @Field(() => [String], { description: 'Codes of the roles that would give it.' })
  rolesThatWould: string[];
}
