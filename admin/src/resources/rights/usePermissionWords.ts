import { useText } from '../../i18n/useText';
import { wordsOf } from './permission-groups';

/** Says permissions in words, one after the other. */
export function usePermissionWords(): (permissions: readonly string[]) => string {
  const say = useText();
  return (permissions) => wordsOf(permissions, say);
}
