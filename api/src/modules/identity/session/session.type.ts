import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';

export enum DeviceKind {
  COMPUTER = 'COMPUTER',
  PHONE = 'PHONE',
  TABLET = 'TABLET',
}
registerEnumType(DeviceKind, {
  name: 'DeviceKind',
  description: 'What somebody signs in on.',
  valuesConfig: {
    COMPUTER: { description: 'A computer.' },
    PHONE: { description: 'A telephone.' },
    TABLET: { description: 'A tablet.' },
  },
});

export enum SignInWay {
  PASSWORD = 'PASSWORD',
  LINK = 'LINK',
  PASSKEY = 'PASSKEY',
  SINGLE_SIGN_ON = 'SINGLE_SIGN_ON',
}
registerEnumType(SignInWay, {
  name: 'SignInWay',
  description: 'How somebody came in.',
  valuesConfig: {
    PASSWORD: { description: 'By the password.' },
    LINK: { description: 'By a link of an invitation or a reset.' },
    PASSKEY: { description: 'By a passkey.' },
    SINGLE_SIGN_ON: { description: 'By a provider of single sign-on.' },
  },
});

/** A browser, as far as what it calls itself tells. */
@ObjectType({ description: 'A browser, as far as what it calls itself tells; it may tell anything.' })
export class Device {
  @Field(() => DeviceKind, { nullable: true, description: 'On what it runs; null: unknown.' })
  kind: DeviceKind | null;
  @Field(() => String, { nullable: true, description: 'The system, such as Windows; null: unknown.' })
  system: string | null;
  @Field(() => String, { nullable: true, description: 'The browser, such as Chrome; null: unknown.' })
  browser: string | null;
}

/** A browser in which somebody is signed in. */
@ObjectType({ description: 'A browser in which somebody is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => Device, { description: 'The browser.' })
  device: Device;
  @Field(() => String, { nullable: true, description: 'The address that it began from.' })
  address: string | null;
  @Field(() => SignInWay, { description: 'How somebody came in.' })
  way: SignInWay;
  @Field(() => Boolean, { description: 'Whether a second factor was proved; a passkey is two in one.' })
  isTwoFactor: boolean;
  @Field(() => InstantScalar, { description: 'When it began.' })
  begunAt: string;
  @Field(() => InstantScalar, { description: 'When it was last used, to some minutes.' })
  usedAt: string;
  @Field(() => InstantScalar, { description: 'When it ends unless it is used.' })
  expiresAt: string;
}
