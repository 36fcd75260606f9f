import type { AccountFilter } from '@lechan/client';
import { useDataProvider } from 'react-admin';
import { dayOf, today } from '../../../day/day';
import { AccountListDocument } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import type { FileKind } from '../../../providers/export-file';
import { type Exporting, useExport } from '../../../providers/useExport';
import { unitOf } from '../rights';
import { isAnswered } from './AccountState';
import type { ListedAccount } from './account-filter';
import { wordOfFactor } from './SecondFactor';

/** Saves all accounts that meet a filter, with the roles that they have today and where, and how it stands with their second factor. */
export function useAccountFiles(filter: AccountFilter): { exporting: Exporting; save: (kind: FileKind) => void } {
  const say = useText();
  const labelOf = useLabel();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const exporting = useExport();
  const rolesOf = ({ accesses }: ListedAccount) =>
    accesses
      .filter(({ isCurrent }) => isCurrent)
      .map((right) =>
        say('rights.account.roleAt', { role: labelOf(right.role.label), unit: unitOf(right)?.name ?? say('rights.everything') }),
      )
      .join('; ');
  const stateOf = ({ isEnded, lock, ...account }: ListedAccount) =>
    say(`rights.accounts.${isEnded ? 'ended' : lock ? 'locked' : isAnswered(account) ? 'active' : 'invited'}`);
  const save = (kind: FileKind) =>
    void exporting.save<ListedAccount>(kind, {
      read: async (after) => (await ask(AccountListDocument, { filter, first: 100, after })).accounts,
      columns: [
        { header: say('rights.accounts.columns.person'), width: 28 },
        { header: say('rights.account.login'), holds: 'code', width: 28 },
        { header: say('rights.accounts.columns.roles'), width: 60 },
        { header: say('rights.accounts.columns.factor'), width: 26 },
        { header: say('rights.accounts.factorDueOn'), holds: 'day', width: 14 },
        { header: say('rights.accounts.columns.lastSeen'), holds: 'day', width: 14 },
        { header: say('rights.accounts.columns.state'), width: 14 },
      ],
      row: (account) => [
        ...[account.name, account.login, rolesOf(account), wordOfFactor(account, say)],
        ...[(account.secondFactor === 'MISSING' && account.secondFactorDueOn) || ''],
        ...[account.lastSignedInAt ? dayOf(account.lastSignedInAt) : '', stateOf(account)],
      ],
      title: say('rights.sections.accounts'),
      file: say('rights.accounts.file', { day: today() }),
    });
  return { exporting, save };
}
