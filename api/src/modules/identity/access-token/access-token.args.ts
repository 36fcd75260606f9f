import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { IdOperators, PageArgs, SortDirection, StringOperators } from '../../../shared/graphql/connection.js';
import { AccessTokenState } from './access-token.type.js';

export enum AccessTokenSortField {
  NAME = 'NAME',
  MADE_AT = 'MADE_AT',
}
registerEnumType(AccessTokenSortField, {
  name: 'AccessTokenSortField',
  description: 'What access tokens can be ordered by.',
  valuesConfig: { NAME: { description: 'For whom they are.' }, MADE_AT: { description: 'When they were made.' } },
});

/** Conditions on how an access token stands. */
@InputType({ description: 'Conditions on how an access token stands; all that are given must hold.' })
export class AccessTokenStateOperators {
  @Field(() => AccessTokenState, { nullable: true, description: 'In this way.' })
  equals?: AccessTokenState;
  @Field(() => [AccessTokenState], { nullable: true, description: 'In one of these ways.' })
  in?: AccessTokenState[];
}

/** Which access tokens a list has. */
@InputType({ description: 'Which access tokens a list has; all conditions that are given must hold.' })
export class AccessTokenFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Identity.' })
  id?: IdOperators;
  @Field(() => StringOperators, { nullable: true, description: 'For whom it is.' })
  name?: StringOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The account of who made it.' })
  account?: IdOperators;
  @Field(() => AccessTokenStateOperators, { nullable: true, description: 'How it stands today.' })
  state?: AccessTokenStateOperators;
  @Field(() => [AccessTokenFilter], { nullable: true, description: 'All of these.' })
  and?: AccessTokenFilter[];
  @Field(() => [AccessTokenFilter], { nullable: true, description: 'At least one of these.' })
  or?: AccessTokenFilter[];
  @Field(() => AccessTokenFilter, { nullable: true, description: 'Not this.' })
  not?: AccessTokenFilter;
}

/** One order of access tokens. */
@InputType({ description: 'One order of access tokens.' })
export class AccessTokenSort {
  @Field(() => AccessTokenSortField, { description: 'What to order by.' })
  field: AccessTokenSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Arguments of a list of access tokens. */
@ArgsType()
export class AccessTokensArgs extends PageArgs {
  @Field(() => AccessTokenFilter, { nullable: true, description: 'Which access tokens.' })
  filter?: AccessTokenFilter;
  @Field(() => [AccessTokenSort], { nullable: true, description: 'In which order; by name unless given.' })
  sort?: AccessTokenSort[];
}
