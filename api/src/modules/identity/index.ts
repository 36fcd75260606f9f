import { AccessResolver } from './access/access.resolver.js';
import { AccessToken } from './access-token/access-token.entity.js';
import { AccessTokenResolver } from './access-token/access-token.resolver.js';
import { AccessTokenKey } from './access-token/access-token-key.entity.js';
import { Account } from './account/account.entity.js';
import { AccountResolver } from './account/account.resolver.js';
import { GrantResolver } from './grant/grant.resolver.js';
import { RoleGrant } from './grant/role-grant.entity.js';
import { Passkey } from './passkey/passkey.entity.js';
import { PasskeyResolver } from './passkey/passkey.resolver.js';
import { PostRule } from './post-rule/post-rule.entity.js';
import { PostRuleResolver } from './post-rule/post-rule.resolver.js';
import { PublicAccess } from './public-access/public-access.entity.js';
import { PublicAccessResolver } from './public-access/public-access.resolver.js';
import { Role } from './role/role.entity.js';
import { RoleResolver } from './role/role.resolver.js';
import { AuthenticatorApp } from './second-factor/authenticator-app.entity.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { Proposal } from './second-person/proposal.entity.js';
import { ProposalResolver } from './second-person/proposal.resolver.js';
import { SecondPersonRule } from './second-person/second-person-rule.entity.js';
import { SecondPersonRuleResolver } from './second-person/second-person-rule.resolver.js';
import { Session } from './session/session.entity.js';
import { SessionResolver } from './session/session.resolver.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SingleSignOnResolver } from './single-sign-on/single-sign-on.resolver.js';
import { SingleSignOnLink } from './single-sign-on/single-sign-on-link.entity.js';

export { AccessTokenService } from './access-token/access-token.service.js';
export { TokenDoor } from './access-token/token-door.js';
export { TokenUses } from './access-token/token-uses.js';
export { AccountService } from './account/account.service.js';
export { CallerRefused } from './caller-refused.js';
export { GrantService } from './grant/grant.service.js';
export { keptSecret } from './kept-secret.js';
export { SmtpPost } from './mail/smtp-post.js';
export { mayDo, permissionWanting } from './may-do.js';
export { refuseKindsBringingMore, refuseOwnPostOutlasting, refusePostsBringingMore } from './own-reach.js';
export { hashPassword } from './password.js';
export { sealingWith } from './sealing.js';
export { isProposable } from './second-person/mutations-for-two.js';
export { putUp } from './second-person/put-up.js';
export { isSecondPersonNeeded } from './second-person/second-person-rule.service.js';
export { firstLink } from './sign-in/first-link.js';
export { providersIn } from './single-sign-on/provider-settings.js';
export { type Outcome, patienceSeconds, SingleSignOn } from './single-sign-on/single-sign-on.js';
export { SingleSignOnRefused } from './single-sign-on/single-sign-on.service.js';
export { viewerOfAccount } from './viewer-of-account.js';
export { type Asking, type Brought, Viewers } from './viewers.js';

/** The tables of who there is and what they may do. */
export const identityEntities = [
  Account,
  Session,
  Role,
  RoleGrant,
  PostRule,
  PublicAccess,
  Passkey,
  AuthenticatorApp,
  SingleSignOnLink,
  AccessToken,
  AccessTokenKey,
  SecondPersonRule,
  Proposal,
];

/** Who asks, in GraphQL. */
export const identityResolvers: (new () => object)[] = [
  SignInResolver,
  SessionResolver,
  SingleSignOnResolver,
  SecondFactorResolver,
  PasskeyResolver,
  AccountResolver,
  RoleResolver,
  GrantResolver,
  AccessResolver,
  PostRuleResolver,
  PublicAccessResolver,
  AccessTokenResolver,
  SecondPersonRuleResolver,
  ProposalResolver,
];
