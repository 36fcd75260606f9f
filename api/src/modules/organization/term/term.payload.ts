import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { terms } from './term.queries.js';
import { Term } from './term.type.js';

/** What a mutation of a term of office answers. */
@ObjectType()
export abstract class TermPayload extends ProposablePayload {
  @Field(() => Term, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  term(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(terms, info, { id: this.subjectId }) : null;
  }
}

/** What createTerm answers. */
@ObjectType({ description: 'What createTerm answers.' })
export class CreateTermPayload extends TermPayload {}

/** What updateTerm answers. */
@ObjectType({ description: 'What updateTerm answers.' })
export class UpdateTermPayload extends TermPayload {}

/** What deleteTerm answers. */
@ObjectType({ description: 'What deleteTerm answers.' })
export class DeleteTermPayload extends ProposablePayload {
  @Field(() => ID, { nullable: true, description: 'Identity of what was deleted; null when it was refused.' })
  get deletedId(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
