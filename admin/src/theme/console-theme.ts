import type { Theme, ThemeOptions } from '@mui/material/styles';
import { createTheme } from '@mui/material/styles';
import { colours } from './colours';

export type Mode = keyof typeof colours;

const ring = { outline: 'var(--focus-w) solid var(--c-focus)', outlineOffset: 'var(--focus-gap)' };

/** The console's look for MUI's components, out of the same tokens as its own style sheets. */
export function consoleTheme(mode: Mode, ...locales: object[]): Theme {
  const c = colours[mode];
  const role = (name: 'danger' | 'warn' | 'ok' | 'info') => ({
    main: c[name],
    light: c[`${name}Soft`],
    dark: c[`${name}Text`],
    contrastText: mode === 'light' ? '#ffffff' : c.bg,
  });
  const options: ThemeOptions = {
    palette: {
      mode,
      divider: c.line,
      background: { default: c.bg, paper: c.surface },
      primary: { main: c.primary, light: c.primarySoft, dark: c.primaryHover, contrastText: c.onPrimary },
      secondary: { main: c.time, light: c.timeSoft, dark: c.timeHover, contrastText: c.onTime },
      error: { ...role('danger'), dark: c.dangerHover, contrastText: c.onDanger },
      warning: role('warn'),
      success: role('ok'),
      info: role('info'),
      text: { primary: c.text, secondary: c.text2, disabled: c.text3 },
      action: { active: c.text2, hover: c.hover, selected: c.selected, disabled: c.text3, disabledBackground: c.sunken },
    },
    typography: {
      fontFamily: 'var(--font)',
      fontSize: 16,
      htmlFontSize: 16,
      h1: { fontSize: '1.75rem', lineHeight: 1.36, fontWeight: 650 },
      h2: { fontSize: '1.4375rem', lineHeight: 1.36, fontWeight: 650 },
      h3: { fontSize: '1.1875rem', lineHeight: 1.4, fontWeight: 600 },
      body1: { fontSize: '1.0625rem', lineHeight: 1.5 },
      body2: { fontSize: '1rem', lineHeight: 1.4 },
      caption: { fontSize: '0.9375rem', lineHeight: 1.45 },
      button: { fontSize: '1rem', lineHeight: 1.35, fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
    },
    shape: { borderRadius: 7 },
    spacing: 4,
    breakpoints: { values: { xs: 0, sm: 700, md: 1100, lg: 1366, xl: 1680 } },
    components: { ...controls(c), ...surfaces() },
  };
  return createTheme(options, ...locales);
}

function controls(c: (typeof colours)[Mode]): ThemeOptions['components'] {
  return {
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': ring } } },
    MuiButton: {
      defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit' },
      styleOverrides: {
        root: { minHeight: 'var(--h-control)', padding: '0 16px', whiteSpace: 'nowrap', flex: 'none' },
        outlined: { borderColor: c.lineStrong, backgroundColor: c.surface, '&:hover': { backgroundColor: c.hover } },
        sizeSmall: { minHeight: 'var(--h-control-dense)', padding: '0 12px', fontSize: '1rem' },
        startIcon: { marginLeft: 0 },
        endIcon: { marginRight: 0 },
      },
    },
    MuiIconButton: { styleOverrides: { root: { color: c.text2, borderRadius: 7, width: 'var(--h-control)', height: 'var(--h-control)' } } },
    MuiInputBase: { styleOverrides: { root: { fontSize: '1rem', lineHeight: 1.4, minHeight: 'var(--h-control)' } } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: c.surface,
          '&.Mui-error': { backgroundColor: c.dangerSoft },
          '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
          '&.Mui-focused': { outline: 'var(--focus-w) solid var(--c-focus)' },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: c.focus, borderWidth: 1 },
          '&.MuiInputBase-sizeSmall': { minHeight: 'var(--h-control-dense)' },
        },
        // the label stands above the field, so the outline has no gap for it
        notchedOutline: { borderColor: c.lineStrong, top: 0, '& legend': { display: 'none' } },
        input: { padding: '9px 12px', height: 'auto', minHeight: '1.4em', '&::placeholder': { color: c.text3, opacity: 1 } },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.9375rem', lineHeight: 1.45, marginInline: 0 } } },
    MuiSvgIcon: { styleOverrides: { root: { fontSize: '1.25rem' } } },
    MuiTab: {
      styleOverrides: {
        root: { minHeight: 0, minWidth: 0, padding: '10px 0 11px', fontWeight: 400, '&.Mui-selected': { fontWeight: 600 } },
      },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 0 }, list: { gap: 24 }, indicator: { height: 3 } } },
    MuiMenuItem: { styleOverrides: { root: { minHeight: 'var(--h-control)', fontSize: '1rem' } } },
    MuiAutocomplete: {
      styleOverrides: {
        inputRoot: { padding: '0 8px', '& .MuiAutocomplete-input': { padding: '9px 4px' } },
        option: { minHeight: 'var(--h-control)' },
      },
    },
  };
}

function surfaces(): ThemeOptions['components'] {
  return {
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { borderRadius: 12, boxShadow: 'var(--e1)' } } },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 12, boxShadow: 'var(--e3)', border: '1px solid var(--c-line)' } } },
    MuiBackdrop: { styleOverrides: { root: { backgroundColor: 'var(--c-scrim)' }, invisible: { backgroundColor: 'transparent' } } },
    MuiPopover: { styleOverrides: { paper: { borderRadius: 12, boxShadow: 'var(--e2)', border: '1px solid var(--c-line)' } } },
    MuiTableCell: { styleOverrides: { root: { padding: '9px 12px', borderColor: 'var(--c-line)', fontSize: '1rem' } } },
  };
}
