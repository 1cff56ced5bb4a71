import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ten steps of the accent; buttons use the eighth, which carries white text in both schemes. */
const accent: MantineColorsTuple = [
  '#e3eeee',
  '#cfe3e3',
  '#a9cdcd',
  '#82b7b8',
  '#5fa2a4',
  '#3f8e91',
  '#237a7e',
  '#12696d',
  '#0b5a5e',
  '#084649',
];

/** The components' looks, as far as Mantine decides them; colours come from tokens.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  colors: { accent },
  white: '#ffffff',
  black: '#1b2430',
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.25rem', sm: '1.25rem', md: '1.5rem', lg: '1.5rem', xl: '1.75rem' },
  defaultRadius: '2px',
  radius: { xs: '2px', sm: '2px', md: '2px', lg: '2px', xl: '2px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'md', variant: 'filled' } },
    InputWrapper: {
      // Hints stand below, so that fields beside each other stand in one line.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
    Drawer: {
      defaultProps: {
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});
