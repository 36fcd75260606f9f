import { useDataProvider } from 'react-admin';
import { BeginSingleSignOnLinkDocument } from '../../generated/operations';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import type { Outcome } from '../../providers/useAct';
import { useDirectAct } from '../../providers/useDirectAct';
import { useOnce } from '../../providers/useOnce';
import { addressOfProvider } from '../sign-in/provider-address';

/** Where the browser goes to link an account at a provider, or why not. */
export type Begun = Outcome & { readonly address?: string | null };

/** Begins linking one's own account to one at a provider; the server says where to go for it. */
export function useLinking(): {
  begin: (provider: string, password: string | null) => Promise<Begun | undefined>;
  isBusy: boolean;
} {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const { once, isBusy } = useOnce();
  const begin = (provider: string, password: string | null) =>
    once(async (): Promise<Begun> => {
      const { beginSingleSignOnLink } = await ask(BeginSingleSignOnLinkDocument, { input: { provider, password } });
      return beginSingleSignOnLink;
    });
  return { begin, isBusy };
}

/** The same at once, of an account without a password. */
export function useLinkingAtOnce() {
  const { begin } = useLinking();
  return useDirectAct(
    async (provider: string) => {
      const begun = await begin(provider, null);
      if (begun) goThere(begun);
      return begun;
    },
    () => undefined,
  );
}

/** Leaves the console for where linking begins. */
export function goThere({ address }: Begun): void {
  if (address) location.assign(addressOfProvider(address));
}
