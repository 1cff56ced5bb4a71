import type { ReactNode } from 'react';
import styles from './form.module.css';

/** What is about to be done, read once more before it is: each answer by its question. */
export function Answers({
  answers,
  consequence,
}: {
  readonly answers: readonly (readonly [question: string, answer: ReactNode])[];
  /** What follows, and what cannot be undone. */
  readonly consequence: ReactNode;
}) {
  return (
    <>
      <dl className={styles.answers}>
        {answers.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.consequence}>{consequence}</p>
    </>
  );
}
