import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { GiveRoleDocument, InviteAccountDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import { type Outcome, type Refusal, useAct } from '../../../providers/useAct';
import { useWho } from '../../../providers/who';
import { type GrantValues, grantInput } from '../grants/grant-values';
import { refusedAt } from '../rights';
import type { InviteInput } from './invite-values';
import type { AnsweredLink } from './link';

/** What came of an invitation: the link, and why the role that was to come with it could not be given. */
export type Invited = Outcome & AnsweredLink & { readonly trouble?: string };

/**
 * Invites somebody and gives them a role. Both are tried first, so that nobody is invited with a role that would be refused; the role is
 * tried for who invites, because who is invited has no account yet.
 */
export function useInviting(): {
  invite: (input: InviteInput, grant: GrantValues | undefined) => Promise<Invited | undefined>;
  isBusy: boolean;
} {
  const say = useText();
  const me = useWho()?.account?.id ?? '';
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const [isTrying, setTrying] = useState(false);
  const inviting = useAct(InviteAccountDocument, ({ inviteAccount }) => inviteAccount);
  const giving = useAct(GiveRoleDocument, ({ giveRole }) => giveRole);
  const asRefusal = (act: () => Promise<Outcome | undefined>) => refusedAt<Outcome>('role', say('grants.give.beyond'), act);

  async function tried(input: InviteInput, grant: GrantValues | undefined): Promise<readonly Refusal[]> {
    setTrying(true);
    try {
      const { inviteAccount } = await ask(InviteAccountDocument, { input: { ...input, dryRun: true } });
      const wouldGive =
        grant &&
        (await asRefusal(
          async () => (await ask(GiveRoleDocument, { input: { ...grantInput(grant), accountId: me, dryRun: true } })).giveRole,
        ));
      return [...inviteAccount.userErrors, ...(wouldGive?.userErrors ?? [])];
    } finally {
      setTrying(false);
    }
  }

  async function invite(input: InviteInput, grant: GrantValues | undefined): Promise<Invited | undefined> {
    const refusals = await tried(input, grant);
    if (refusals.length > 0) return { userErrors: refusals };
    const invited = await inviting.act({ input });
    const accountId = invited?.account?.id;
    if (!invited || !accountId || invited.userErrors.length > 0) return invited;
    // who is invited is invited by now, whatever becomes of the role
    const trouble =
      grant &&
      (await asRefusal(() => giving.act({ input: { ...grantInput(grant), accountId } })).then(
        (given) => given?.userErrors.map(({ message }) => message).join(' '),
        () => say('saving.leftUnknown'),
      ));
    return { userErrors: [], key: invited.key, sentTo: invited.sentTo, trouble: trouble || undefined };
  }
  return { invite, isBusy: isTrying || inviting.isBusy || giving.isBusy };
}
