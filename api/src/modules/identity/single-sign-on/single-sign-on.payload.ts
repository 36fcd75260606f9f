import { Field, ObjectType } from 'type-graphql';
import { AccountPayload } from '../account/account.payload.js';

/** What beginSingleSignOnLink answers. */
@ObjectType({ description: 'What beginSingleSignOnLink answers.' })
export class BeginSingleSignOnLinkPayload extends AccountPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Where the browser of this session is sent, from the platform’s own address on: good once, for five minutes; null when it was refused, or only tried.',
  })
  get address(): string | null {
    return this.subjectId ? (this.begunAt ?? null) : null;
  }

  begunAt?: string;
}

/** What unlinkSingleSignOn answers. */
@ObjectType({ description: 'What unlinkSingleSignOn answers.' })
export class UnlinkSingleSignOnPayload extends AccountPayload {}
