import useMediaQuery from '@mui/material/useMediaQuery';
import { useStore } from 'react-admin';
import type { Mode } from './console-theme';

/** What a reader chose for this machine: light, dark, or as the machine has it. */
export type ChosenMode = Mode | 'system';

/** The chosen look, and how to choose another. */
export function useChosenMode(): [ChosenMode, (mode: ChosenMode) => void] {
  const [chosen, choose] = useStore<ChosenMode>('theme', 'light');
  return [chosen, choose];
}

/** Light or dark, as it is now. */
export function useMode(): Mode {
  const [chosen] = useChosenMode();
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  return chosen === 'system' ? (isDark ? 'dark' : 'light') : chosen;
}
