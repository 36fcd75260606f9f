import { Field, ObjectType } from 'type-graphql';
import { Labels } from '../../../shared/graphql/connection.js';

/** A provider of single sign-on. */
@ObjectType({ description: 'A provider of single sign-on.' })
export class SingleSignOnProvider {
  @Field(() => String, { description: 'What it is called in links and grants.' })
  id: string;
  @Field(() => Labels, { description: 'What people call it.' })
  label: Labels;
  @Field(() => String, {
    description: 'Where a browser is sent to come in by it, from the platform’s own address on.',
  })
  address: string;
}

/** How people can come in here. */
@ObjectType({ description: 'How people can come in here.' })
export class SignInWays {
  @Field(() => Boolean, { description: 'Whether by a password.' })
  hasPasswords: boolean;
  @Field(() => Boolean, { description: 'Whether who forgot the password can have a link sent.' })
  hasResetByMail: boolean;
  @Field(() => [SingleSignOnProvider], { description: 'The providers of single sign-on.' })
  providers: SingleSignOnProvider[];
}
