import { Field, ObjectType } from 'type-graphql';
import { AccountPayload } from '../account/account.payload.js';

/** What beginAuthenticatorApp answers. */
@ObjectType({ description: 'What beginAuthenticatorApp answers. Nothing of it is shown again.' })
export class BeginAuthenticatorAppPayload extends AccountPayload {
  @Field(() => String, { nullable: true, description: 'The secret for typing, base32; null when it was refused, or only tried.' })
  get typedSecret(): string | null {
    return this.shown(this.secret);
  }
  @Field(() => String, { nullable: true, description: 'The address otpauth://… that apps understand.' })
  get appAddress(): string | null {
    return this.shown(this.address);
  }
  @Field(() => String, { nullable: true, description: 'The same as a QR code, an SVG picture.' })
  get qrCode(): string | null {
    return this.shown(this.picture);
  }

  secret?: string;
  address?: string;
  picture?: string;

  private shown(value: string | undefined): string | null {
    return this.subjectId ? (value ?? null) : null;
  }
}

/** What a mutation that may make recovery codes answers. */
@ObjectType()
export abstract class RecoveryCodesPayload extends AccountPayload {
  @Field(() => [String], {
    name: 'recoveryCodes',
    description: 'Ten codes to print and put away, shown this once; none where those of before are still good, and when it was refused.',
  })
  get shownCodes(): string[] {
    return this.subjectId ? (this.recoveryCodes ?? []) : [];
  }

  recoveryCodes?: string[];
}

/** What confirmAuthenticatorApp answers. */
@ObjectType({ description: 'What confirmAuthenticatorApp answers.' })
export class ConfirmAuthenticatorAppPayload extends RecoveryCodesPayload {}

/** What removeAuthenticatorApp answers. */
@ObjectType({ description: 'What removeAuthenticatorApp answers.' })
export class RemoveAuthenticatorAppPayload extends AccountPayload {}

/** What makeRecoveryCodes answers. */
@ObjectType({ description: 'What makeRecoveryCodes answers.' })
export class MakeRecoveryCodesPayload extends RecoveryCodesPayload {}

/** What resetSecondFactor answers. */
@ObjectType({ description: 'What resetSecondFactor answers.' })
export class ResetSecondFactorPayload extends AccountPayload {}
