import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';

export enum SecondFactorWay {
  APP = 'APP',
  PASSKEY = 'PASSKEY',
  RECOVERY_CODE = 'RECOVERY_CODE',
}
registerEnumType(SecondFactorWay, {
  name: 'SecondFactorWay',
  description: 'By what somebody proves a second time that it is them.',
  valuesConfig: {
    APP: { description: 'The six digits of an authenticator app.' },
    PASSKEY: { description: 'A passkey.' },
    RECOVERY_CODE: { description: 'One of the codes that were printed.' },
  },
});

/** What is asked yet of somebody whose first step was right. */
@ObjectType({ description: 'What is asked yet of somebody whose first step was right; confirmSignIn answers it.' })
export class SecondFactorNeeded {
  @Field(() => String, { description: 'What confirmSignIn names it by; good for five wrong answers, and for once.' })
  challenge: string;
  @Field(() => InstantScalar, { description: 'Until when it is good.' })
  expiresAt: string;
  @Field(() => [SecondFactorWay], { description: 'By what it can be answered.' })
  ways: SecondFactorWay[];
  @Field(() => String, {
    nullable: true,
    description: 'What the browser’s navigator.credentials.get is given, as JSON; null where the account has no passkey.',
  })
  passkeyOptions: string | null;
}
