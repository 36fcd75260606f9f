import useMediaQuery from '@mui/material/useMediaQuery';
import { useRem } from './useRem';

/** Below this many rem the stylesheets lay pages out for phones. */
const phone = 43.6875;

/** Whether there is a phone's room for the text as large as it is: a small window, or large text in a wide one. */
export function useCompact(): boolean {
  return useMediaQuery(`(max-width: ${phone * useRem()}px)`);
}
