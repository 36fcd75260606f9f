import { ObjectType } from 'type-graphql';
import { AccountPayload } from '../account/account.payload.js';

/** What unlinkSingleSignOn answers. */
@ObjectType({ description: 'What unlinkSingleSignOn answers.' })
export class UnlinkSingleSignOnPayload extends AccountPayload {}
