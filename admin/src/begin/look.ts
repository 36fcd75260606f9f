import { ThemeProvider } from '@mui/material/styles';

/** Of what every page needs of MUI, the outermost. */
export const outermost = ThemeProvider;
