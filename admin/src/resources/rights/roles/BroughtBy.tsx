import { useText } from '../../../i18n/useText';
import { usePermissionWords } from '../usePermissionWords';

/** With which permissions one comes, under its words; nothing where it comes with none. */
export function BroughtBy({ permissions }: { permissions: readonly string[] }) {
  const say = useText();
  const words = usePermissionWords();
  if (permissions.length === 0) return null;
  return <span className="meta block">{say('grants.roles.broughtBy', { permissions: words(permissions) })}</span>;
}
