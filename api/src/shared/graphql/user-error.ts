import 'reflect-metadata'; // decorators write to it: before the first decorated class
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { UserErrorCode } from '../user-error-code.js';

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a command was refused.',
  valuesConfig: {
    REQUIRED: { description: 'Something that is needed was left empty.' },
    INVALID: { description: 'A value is not of the right form, or does not fit another one.' },
    SECOND_PERSON_NEEDED: { description: 'A second person has to approve it: send it with isProposal.' },
    NOT_APPROVED: { description: 'It is not approved yet: a reviewer has to approve it first.' },
    ANOTHER_DECIDES: { description: 'Whoever asks is not the second person here: somebody else has to decide.' },
    NOT_YOURS: { description: 'It is somebody else’s: only they may do this with it.' },
    WAY_CLOSED: { description: 'Nobody comes in this way here; signInWays says which ways there are.' },
    NOT_FOUND: { description: 'There is nothing of that identity or code.' },
    BUSY: { description: 'Others were writing for too long; nothing is wrong with the command: try again shortly.' },
    STALE_VERSION: { description: 'Someone wrote in between; the payload has the present state.' },
    CODE_TAKEN: { description: 'The code, or the name of a term, belongs to another on some of those days.' },
    KIND_UNKNOWN: { description: 'There is no such kind of unit.' },
    PARENT_KIND_NOT_ALLOWED: { description: 'A unit of this kind does not stand below one of that kind.' },
    ROOT_NOT_ALLOWED: { description: 'A unit of this kind needs a parent.' },
    CYCLE: { description: 'The unit would stand below itself.' },
    TOO_DEEP: { description: 'The tree would have too many levels.' },
    OUTSIDE_PARENT: { description: 'The unit would predate or outlive its parent.' },
    HAS_CHILDREN: { description: 'Other units stand below it on those days.' },
    OUTSIDE_UNIT_LIFE: { description: 'Something would lie outside the days on which its unit exists.' },
    NOT_ALIVE: { description: 'It does not exist on that day.' },
    NOTHING_TO_CHANGE: { description: 'Everything stands already as asked for.' },
    DATE_NOT_AFTER: { description: 'A day is not after the one that it must follow.' },
    POSITION_TAKEN: { description: 'The position has one holder at a time, and has one on those days.' },
    POSITION_NOT_IN_KIND: { description: 'Units of this kind do not have this position.' },
    ALREADY_APPOINTED: { description: 'The person holds this position of this unit already on some of those days.' },
    IDENTIFIER_TAKEN: { description: 'The identifier belongs to another unit on some of those days.' },
    ALREADY_COVERED: { description: 'The unit is led by this one already on some of those days.' },
    IN_USE: { description: 'Something refers to it.' },
    LATER_CHANGE_EXISTS: { description: 'A change recorded for a later day stands in the way.' },
    SIGN_IN_FAILED: { description: 'There is no such account, or the password is another: which of both is not told.' },
    TOO_MANY_ATTEMPTS: { description: 'It was tried too often with what is wrong: nothing is tried for a while, what is right neither.' },
    PASSWORD_WEAK: { description: 'The password is too short or easily guessed.' },
    FILE_INVALID: { description: 'The file is unknown, expired or can not be read.' },
  },
});

/** One reason why a command was refused, at the place of its input that it is about. */
@ObjectType({ description: 'One reason why a command was refused.' })
export class UserError {
  @Field(() => [String], { description: 'Path of the input that this is about, such as ["input", "code"].' })
  field: string[];
  @Field(() => UserErrorCode, { description: 'The reason, for programs.' })
  code: UserErrorCode;
  @Field(() => String, { description: 'What is so and what to do, in the language of Accept-Language.' })
  message: string;
}
