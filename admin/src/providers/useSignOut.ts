import { SignOutDocument } from '../generated/operations';
import { useAct } from './useAct';

/** Goes out, here alone: nothing of what was shown stays in the page's memory. */
export function useSignOut(): () => void {
  const { act } = useAct(SignOutDocument, ({ signOut }) => signOut);
  return () => {
    act({ input: { isEverywhere: false } }).then(
      () => {
        window.location.replace('#/');
        window.location.reload();
      },
      // that the server is out of reach stands above the page
      () => undefined,
    );
  };
}
