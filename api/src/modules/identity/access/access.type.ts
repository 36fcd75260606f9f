import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  BooleanOperators,
  CodeOperators,
  connectionOf,
  IdOperators,
  Node,
  PageArgs,
  SortDirection,
} from '../../../shared/graphql/connection.js';
import { DayScalar } from '../../../shared/scalars.js';
import { Account } from '../account/account.type.js';
import { Role } from '../role/role.type.js';

/** Where a right comes from. */
export enum AccessOrigin {
  GRANT = 'GRANT',
  POST = 'POST',
}
registerEnumType(AccessOrigin, {
  name: 'AccessOrigin',
  description: 'Where a right comes from.',
  valuesConfig: {
    GRANT: { description: 'It was given to an account.' },
    POST: { description: 'It comes with a post that the person of the account holds, as long as they hold it.' },
  },
});

export enum AccessSortField {
  HOLDER = 'HOLDER',
  VALID_FROM = 'VALID_FROM',
}
registerEnumType(AccessSortField, {
  name: 'AccessSortField',
  description: 'What rights can be ordered by.',
  valuesConfig: { HOLDER: { description: 'Name of whose it is.' }, VALID_FROM: { description: 'First day.' } },
});

/** Equality of where a right comes from. */
@InputType({ description: 'Equality of where a right comes from.' })
export class AccessOriginOperators {
  @Field(() => AccessOrigin, { nullable: true, description: 'Equal to.' })
  equals?: AccessOrigin;
}

/** Which rights a list has. */
@InputType({ description: 'Which rights a list has; all conditions that are given must hold.' })
export class AccessFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Whose it is.' })
  account?: IdOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'Code of the role.' })
  role?: CodeOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit over which it is.' })
  unit?: IdOperators;
  @Field(() => IdOperators, {
    nullable: true,
    description: 'A unit that it reaches: it is over that unit, one above it, one that leads it, or everything.',
  })
  reaches?: IdOperators;
  @Field(() => AccessOriginOperators, { nullable: true, description: 'Where it comes from.' })
  origin?: AccessOriginOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether it holds today.' })
  isCurrent?: BooleanOperators;
  @Field(() => [AccessFilter], { nullable: true, description: 'All of these.' })
  and?: AccessFilter[];
  @Field(() => [AccessFilter], { nullable: true, description: 'At least one of these.' })
  or?: AccessFilter[];
  @Field(() => AccessFilter, { nullable: true, description: 'Not this.' })
  not?: AccessFilter;
}

/** One order of rights. */
@InputType({ description: 'One order of rights.' })
export class AccessSort {
  @Field(() => AccessSortField, { description: 'What to order by.' })
  field: AccessSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Arguments of a list of rights. */
@ArgsType()
export class AccessesArgs extends PageArgs {
  @Field(() => AccessFilter, { nullable: true, description: 'Which rights.' })
  filter?: AccessFilter;
  @Field(() => [AccessSort], { nullable: true, description: 'In which order; by the name of whose they are unless given.' })
  sort?: AccessSort[];
}

/** That somebody has a role over a unit and what is below it, given or by a post. */
@ObjectType({
  description:
    'That somebody has a role over a unit and what is below it, from a day until a day: given, or by a post. Known to themselves, to who keeps accounts, and to who gives roles over a unit that it reaches.',
})
export class Access {
  @Field(() => ID, { description: 'Identity; of a given one that of the grant.' })
  id: string;
  @Field(() => AccessOrigin, { description: 'Where it comes from.' })
  origin: AccessOrigin;
  @Field(() => String, { description: 'Name of the account whose it is.' })
  holderName: string;
  @Field(() => Account, { nullable: true, description: 'Whose it is; null to who may not see the account.' })
  account: Account | null;
  @Field(() => Role, { description: 'The role.' })
  role: Role;
  @Field(() => Node, { nullable: true, description: 'The unit; null: over everything, or over a unit that one may not see.' })
  unit: Node | null;
  @Field(() => Boolean, { description: 'Whether it is over everything.' })
  isOverEverything: boolean;
  @Field(() => Boolean, { description: 'Whether it reaches the units too that these lead.' })
  includesLed: boolean;
  @Field(() => Int, { description: 'How many units it reaches today.' })
  unitsReached: number;
  @Field(() => DayScalar, { description: 'First day.' })
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it is no more; null: no end is known.' })
  validUntil: string | null;
  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isCurrent: boolean;
  @Field(() => Node, {
    nullable: true,
    description: 'The appointment that it comes with; null where it was given, and to who may not see that post.',
  })
  appointment: Node | null;
  @Field(() => String, { nullable: true, description: 'Name of who gave it; null by a post, and of what was there from the beginning.' })
  giverName: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in words; null by a post.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision behind it; null by a post.' })
  decisionNumber: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Counts changes of a grant; ending or extending it names the one it was made from. Null by a post.',
  })
  version: number | null;
  @Field(() => Boolean, {
    description:
      'Whether one may end it: it was given, holds or will, and brings no more than one has there. False by a post, which ends with it.',
  })
  mayEnd: boolean;
  @Field(() => Boolean, { description: 'Whether one may let it last longer: one may end it, and has all of it longer oneself.' })
  mayExtend: boolean;
}

/** A page of rights. */
export const AccessConnection = connectionOf(Access, 'Access');
