import { useSetLocale } from 'react-admin';
import { useChangeParams } from '../../day/useDay';
import { useLanguage } from '../../i18n/useText';
import { openKeyboardHelp } from '../../layout/keyboard-help';
import type { Found } from './found';

/** Does what search offers without leaving the page: another day, the other language, the list of shortcuts. */
export function useActHere(): (found: Found, today: string) => void {
  const change = useChangeParams();
  const setLocale = useSetLocale();
  const language = useLanguage();
  return (found, today) => {
    if (found.kind === 'day') change({ asOf: found.day === today ? undefined : found.day });
    else if (found.kind !== 'act') return;
    else if (found.act.name === 'today') change({ asOf: undefined });
    else if (found.act.name === 'language') void setLocale(language === 'vi' ? 'en' : 'vi');
    else if (found.act.name === 'keys') openKeyboardHelp();
  };
}
