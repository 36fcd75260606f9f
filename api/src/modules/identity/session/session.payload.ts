import { ObjectType } from 'type-graphql';
import { AccountPayload } from '../account/account.payload.js';

/** What revokeSession answers. */
@ObjectType({ description: 'What revokeSession answers.' })
export class RevokeSessionPayload extends AccountPayload {}

/** What revokeOtherSessions answers. */
@ObjectType({ description: 'What revokeOtherSessions answers.' })
export class RevokeOtherSessionsPayload extends AccountPayload {}

/** What changePassword answers. */
@ObjectType({ description: 'What changePassword answers.' })
export class ChangePasswordPayload extends AccountPayload {}
