import { pointsOf, scoreWords } from '../words.ts';
import type { Score } from '../words.ts';
import styles from './scale.module.css';

/** Inherent, current and target on one scale, with the board's two lines across it. */
export function Scale({
  scores,
  appetite,
}: {
  readonly scores: readonly (readonly [label: string, score: Score])[];
  readonly appetite: { readonly appetite: number; readonly tolerance: number } | null;
}) {
  const at = (points: number) => `${(points / 25) * 100}%`;
  const toneOf = (points: number) => {
    if (!appetite || points <= appetite.appetite) return undefined;
    return points > appetite.tolerance ? 'stopped' : 'needs';
  };
  return (
    <div className={styles.box}>
      <table className={styles.scale}>
        <caption className="visually-hidden">Scores, likelihood by impact</caption>
        <tbody>
          {scores.map(([label, score]) => (
            <tr key={label} data-now={label === 'Current' || undefined}>
              <th scope="row">{label}</th>
              <td className="number">{scoreWords(score)}</td>
              <td className={styles.track} aria-hidden="true">
                <span
                  className={styles.bar}
                  data-tone={toneOf(pointsOf(score))}
                  style={{ width: at(pointsOf(score)) }}
                />
                {appetite && (
                  <span className={styles.line} style={{ left: at(appetite.appetite) }} />
                )}
                {appetite && (
                  <span
                    className={styles.line}
                    data-of="tolerance"
                    style={{ left: at(appetite.tolerance) }}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {appetite && (
        <p className={styles.key}>
          <span className={styles.mark} /> appetite {appetite.appetite} ·{' '}
          <span className={styles.mark} data-of="tolerance" /> tolerance {appetite.tolerance} · of
          25
        </p>
      )}
    </div>
  );
}
