import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';

export enum EditionState {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  RETIRED = 'RETIRED',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(EditionState, {
  name: 'EditionState',
  description: 'How an edition stands.',
  valuesConfig: {
    DRAFT: { description: 'It is being written.' },
    IN_REVIEW: { description: 'It was handed in, and waits for a reviewer.' },
    APPROVED: { description: 'A reviewer approved it; it can be published.' },
    PUBLISHED: { description: 'It is what readers get.' },
    RETIRED: { description: 'It was published until another was, or until it was withdrawn.' },
    SUPERSEDED: {
      description: 'It was written on after it was handed in, or a former one was restored in its place; it was never published.',
    },
  },
});

/** Conditions on how an edition stands. */
@InputType({ description: 'Conditions on how an edition stands.' })
export class EditionStateOperators {
  @Field(() => EditionState, { nullable: true, description: 'So.' })
  equals?: EditionState;
  @Field(() => [EditionState], { nullable: true, description: 'One of these.' })
  in?: EditionState[];
}

/** How an edition came about, and how it stands. */
@ObjectType({ description: 'How an edition came about, and how it stands.' })
export class EditionMark {
  @Field(() => Int, { description: 'Its number, counted from 1.' })
  number: number;
  @Field(() => EditionState, { description: 'How it stands.' })
  state: EditionState;
  @Field(() => String, { nullable: true, description: 'What its writers call it.' })
  label: string | null;
  @Field(() => Int, {
    description: 'Counts saves and steps, of a course also those of its lessons; a command names the one that was looked at.',
  })
  version: number;
  @Field(() => String, { nullable: true, description: 'Name of who began it.' })
  begunBy: string | null;
  @Field(() => InstantScalar, { description: 'When it was begun.' })
  begunAt: string;
  @Field(() => String, { nullable: true, description: 'Name of who saved it last.' })
  savedBy: string | null;
  @Field(() => InstantScalar, { description: 'When it was saved last.' })
  savedAt: string;
  @Field(() => String, { nullable: true, description: 'Name of who handed it in.' })
  submittedBy: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was handed in.' })
  submittedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who approved or returned it.' })
  decidedBy: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When that was.' })
  decidedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who published it.' })
  publishedBy: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when it was published.' })
  publishedFrom: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when; null while it is.' })
  publishedUntil: string | null;
}
