import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';

export enum LinkPurpose {
  INVITATION = 'INVITATION',
  RESET = 'RESET',
}
registerEnumType(LinkPurpose, {
  name: 'LinkPurpose',
  description: 'What a link is for.',
  valuesConfig: {
    INVITATION: { description: 'Setting the first password.' },
    RESET: { description: 'Setting the password anew.' },
  },
});

export enum GoodLinkPurpose {
  FIRST = 'FIRST',
  INVITATION = 'INVITATION',
  RESET = 'RESET',
}
registerEnumType(GoodLinkPurpose, {
  name: 'GoodLinkPurpose',
  description: 'What a link that can be used is for.',
  valuesConfig: {
    FIRST: { description: 'Making the account of the first administrator.' },
    INVITATION: { description: 'Setting the first password.' },
    RESET: { description: 'Setting the password anew.' },
  },
});

/** A link that is out. */
@ObjectType({ description: 'A link that is out: whoever has it sets the password of an account. Its secret is not kept.' })
export class AccountLink {
  @Field(() => LinkPurpose, { description: 'What it is for.' })
  purpose: LinkPurpose;
  @Field(() => InstantScalar, { description: 'When it was made.' })
  madeAt: string;
  @Field(() => InstantScalar, { description: 'Until when it is good.' })
  expiresAt: string;
  @Field(() => String, { nullable: true, description: 'The e-mail address that it is sent to; null: it was shown to who asked for it.' })
  sentTo: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the mail was handed over; null: not yet, or not at all.' })
  sentAt: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the sending of the mail failed; null: it didn’t. Ask for a new link.' })
  failedAt: string | null;
}

/** A link that can be used, as it is told to whoever has it. */
@ObjectType({ description: 'A link that can be used, as it is told to whoever has it.' })
export class GoodLink {
  @Field(() => GoodLinkPurpose, { description: 'What it is for.' })
  purpose: GoodLinkPurpose;
  @Field(() => String, {
    nullable: true,
    description: 'Name of whose account it opens; null: that of the first administrator is yet to be made.',
  })
  name: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address or user name of that account.' })
  login: string | null;
}
