import { glyphs, statusWord, toneOf } from '../words/statuses.ts';
import type { Tone } from '../words/statuses.ts';
import styles from './status.module.css';

/** A state as shape, word and colour; the colour says nothing that the others do not. */
export function Status({ of, tone }: { readonly of: string; readonly tone?: Tone }) {
  const shown = tone ?? toneOf(of);
  return (
    <span className={styles.status} data-tone={shown}>
      <span aria-hidden="true" className={styles.glyph}>
        {glyphs[shown]}
      </span>
      {statusWord(of)}
    </span>
  );
}
