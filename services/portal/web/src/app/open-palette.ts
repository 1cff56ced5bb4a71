import { spotlight } from '@mantine/spotlight';
import { flushSync } from 'react-dom';

/** Opens the palette at once, ready to be typed into: not even the very next key is lost. */
export function openPalette(): void {
  flushSync(() => spotlight.open());
  document.querySelector<HTMLInputElement>('[data-palette]')?.focus();
}
