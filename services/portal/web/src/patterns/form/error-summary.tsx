import { fieldId } from './context.ts';
import styles from './form.module.css';
import type { Wrong } from './wrong.ts';

/** What is wrong with a form: takes the focus, and leads to each field in the words beside it. */
export function ErrorSummary({
  of: { faults, refusal, summary, isWrong },
  isDraftKept = true,
}: {
  readonly of: Wrong;
  /** Whether what was typed is kept on the server; a dialog's is not. */
  readonly isDraftKept?: boolean;
}) {
  if (!isWrong) return null;
  const all = Object.entries(faults);
  return (
    <div ref={summary} tabIndex={-1} role="alert" className={styles.summary}>
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
                href={`#${fieldId(path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  const field = document.getElementById(fieldId(path));
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
