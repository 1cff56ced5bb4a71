import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Facts } from '../facts.tsx';
import styles from './card.module.css';

/** Something of a record that is another than it was. */
export interface Change {
  readonly what: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** In place of the buttons: the record moved on, and nothing is decided on what is no longer so. */
export function Changed({
  changes,
  accept,
}: {
  readonly changes: readonly Change[];
  readonly accept: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.changed} role="alert">
      <p>
        <strong>▲ This has changed since you opened it.</strong> Nothing was decided.
      </p>
      {!isOpen && <Button onClick={() => setOpen(true)}>See what changed</Button>}
      {isOpen && (
        <>
          {changes.length === 0 ? (
            <p>Only its history has moved on; what you read is the same.</p>
          ) : (
            <Facts
              layout="stack"
              facts={changes.map(({ what, before, after }) => [
                what,
                <>
                  <del>{before}</del> <span aria-hidden>→</span> <ins>{after}</ins>
                </>,
              ])}
            />
          )}
          <Button onClick={accept}>Show it as it is now</Button>
        </>
      )}
    </section>
  );
}
