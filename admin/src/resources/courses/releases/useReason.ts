import type { ReleaseRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';

/** Tells why a release did not run, and that readers have what they had. */
export function useReason(): (release: ReleaseRowFragment) => string {
  const say = useText();
  return ({ why }) =>
    why ? say(`releases.why.${why.reason}`, { title: why.title ?? say('releases.why.other') }) : say('releases.why.unknown');
}
