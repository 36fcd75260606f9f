import { Field, ID, ObjectType } from 'type-graphql';

/** Who asks. */
@ObjectType({ description: 'Who asks, and what they may do.' })
export class Viewer {
  @Field(() => ID, { nullable: true, description: 'The session that the request came with; null where it came with none.' })
  sessionId: string | null;
  @Field(() => Boolean, {
    description:
      'Whether one can do nothing but keep one’s own account until one has a second factor: a role asks for it, and 14 days are over.',
  })
  isRestricted: boolean;
}
