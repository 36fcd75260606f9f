import type { Say } from '../../../i18n/useText';

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['coc_coc', 'Coc Coc'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** A browser as people call it; a program as it calls itself. */
export function deviceInWords(device: string, say: Say): string {
  const named = (list: readonly (readonly [mark: string, name: string])[]) => list.find(([mark]) => device.includes(mark))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  return browser && system ? say('trail.event.device', { browser, system }) : device;
}
