import { ArgsType, type ClassType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';

/** Which editions are asked for. */
export enum ReadingState {
  PUBLISHED = 'PUBLISHED',
  DRAFT = 'DRAFT',
}
registerEnumType(ReadingState, {
  name: 'ReadingState',
  description: 'Which editions of course material are asked for, of all that is nested too.',
  valuesConfig: {
    PUBLISHED: { description: 'What is published: the one that everybody gets who does not ask for another.' },
    DRAFT: { description: 'The latest, published or not: of what one may write, review or publish; of the rest what is published.' },
  },
});

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
    SUPERSEDED: { description: 'It was handed in, and written on before it was published.' },
  },
});

/** Arguments that also say which editions are asked for. */
export const ofState = <Args extends ClassType<object>>(args: Args) => {
  @ArgsType()
  class ArgsOfState extends args {
    @Field(() => ReadingState, {
      defaultValue: ReadingState.PUBLISHED,
      description: 'Which editions; nobody gets a draft who does not ask for it.',
    })
    state: ReadingState;
  }
  return ArgsOfState;
};

/** How an edition came about, and how it stands. */
@ObjectType({ description: 'How an edition came about, and how it stands.' })
export class EditionMark {
  @Field(() => Int, { description: 'Its number, counted from 1.' })
  number: number;
  @Field(() => EditionState, { description: 'How it stands.' })
  state: EditionState;
  @Field(() => String, { nullable: true, description: 'What its writers call it.' })
  label: string | null;
  @Field(() => Int, { description: 'Counts saves; a save names the one that it was made from.' })
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
