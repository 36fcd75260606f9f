import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BooleanOperators, connectionOf, IdOperators, Node, PageArgs } from '../../../shared/graphql/connection.js';
import { InstantScalar, JsonScalar } from '../../../shared/scalars.js';

export enum ProposalState {
  WAITING = 'WAITING',
  APPROVED = 'APPROVED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'How a proposal stands.',
  valuesConfig: {
    WAITING: { description: 'It waits for a second person.' },
    APPROVED: { description: 'A second person approved it, and it was done.' },
    DECLINED: { description: 'A second person declined it.' },
    WITHDRAWN: { description: 'Who put it up took it back.' },
  },
});

/** A command that waits for a second person, or did. */
@ObjectType({ description: 'A command that somebody put up and a second person approves, which does it, or declines.' })
export class Proposal {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'The mutation, such as closeUnit.' })
  operation: string;
  @Field(() => String, { description: 'The permission that it needs, of both.' })
  permission: string;
  @Field(() => ProposalState, { description: 'How it stands.' })
  state: ProposalState;
  @Field(() => Node, {
    nullable: true,
    description: 'The first of the units that it is about, as it is today; null where it is about none.',
  })
  unit: Node | null;
  @Field(() => JsonScalar, {
    description:
      'What it would do, as it was tried when it was put up, and what it did once it was approved: the first 100 of its events, each { name, subjectType, subjectId, unitId, before, after, note, decisionNumber }, and subjectName, of an account its name and login. Of the contact of a person it is only told that there is one ("…").',
  })
  changes: unknown;
  @Field(() => Int, { description: 'How many events it would have, or had.' })
  changeCount: number;
  @Field(() => String, { nullable: true, description: 'What the second person should know.' })
  note: string | null;
  @Field(() => ID, { description: 'The account that put it up.' })
  proposerId: string;
  @Field(() => String, { description: 'Name of that account today.' })
  proposerName: string;
  @Field(() => InstantScalar, { description: 'When it was put up.' })
  proposedAt: string;
  @Field(() => String, { nullable: true, description: 'Name of the account that decided it; null while it waits.' })
  deciderName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided; null while it waits.' })
  decidedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason: string | null;
  @Field(() => Boolean, { description: 'Whether it is one’s own: another has to decide it.' })
  isOwn: boolean;
  @Field(() => Int, { description: 'Counts changes; a decision names the one it was made from.' })
  version: number;
}

/** A page of proposals. */
export const ProposalConnection = connectionOf(Proposal, 'Proposal');

/** Conditions on how a proposal stands. */
@InputType({ description: 'Conditions on how a proposal stands; all that are given must hold.' })
export class ProposalStateOperators {
  @Field(() => ProposalState, { nullable: true, description: 'In this way.' })
  equals?: ProposalState;
  @Field(() => [ProposalState], { nullable: true, description: 'In one of these ways.' })
  in?: ProposalState[];
}

/** Which proposals a list has. */
@InputType({ description: 'Which proposals a list has; all conditions that are given must hold.' })
export class ProposalFilter {
  @Field(() => ProposalStateOperators, { nullable: true, description: 'How it stands.' })
  state?: ProposalStateOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The account that put it up.' })
  proposer?: IdOperators;
  @Field(() => IdOperators, {
    nullable: true,
    description: 'A unit that it is over; of what is done to a person one where they hold or held a post, as far as one may see that.',
  })
  unit?: IdOperators;
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether it is one’s own.' })
  isOwn?: BooleanOperators;
  @Field(() => [ProposalFilter], { nullable: true, description: 'All of these.' })
  and?: ProposalFilter[];
  @Field(() => [ProposalFilter], { nullable: true, description: 'At least one of these.' })
  or?: ProposalFilter[];
  @Field(() => ProposalFilter, { nullable: true, description: 'Not this.' })
  not?: ProposalFilter;
}

/** Arguments of a list of proposals. */
@ArgsType()
export class ProposalsArgs extends PageArgs {
  @Field(() => ProposalFilter, { nullable: true, description: 'Which proposals.' })
  filter?: ProposalFilter;
}
