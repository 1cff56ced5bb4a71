import type { Ref } from 'react';
import type { Problem } from '../../api/problem.ts';
import type { Faults } from './faults.ts';
import styles from './form.module.css';

/** What is wrong with a form: takes the focus, and leads to each field in the words beside it. */
export function ErrorSummary({
  ref,
  faults,
  refusal,
  idOf,
  isDraftKept = true,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly faults: Faults;
  readonly refusal: Problem | null;
  readonly idOf: (path: string) => string;
  /** Whether what was typed is kept on the server; a dialog's is not. */
  readonly isDraftKept?: boolean;
}) {
  const all = Object.entries(faults);
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>{refusal ? refusal.body.title : 'There is a problem'}</h2>
      {refusal && (
        <p>
          {refusal.message} {isDraftKept && refusal.status > 0 && 'Your draft is kept.'}
        </p>
      )}
      {all.length > 0 && (
        <ul>
          {all.map(([path, fault]) => (
            <li key={path}>
              <a
                href={`#${idOf(path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  const field = document.getElementById(idOf(path));
                  field?.scrollIntoView({ block: 'center' });
                  field?.focus({ preventScroll: true });
                }}
              >
                {fault}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
