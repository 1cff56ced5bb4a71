import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.ts';
import { StateHeading, useHasHeading } from './heading.tsx';
import styles from './states.module.css';

/** Something is on its way; said to those who listen, and shown only where it takes a moment. */
export function Loading({ what }: { readonly what: string }) {
  const hasHeading = useHasHeading();
  const words = `Loading ${what}…`;
  return (
    <div className={styles.loading} role="status">
      {hasHeading ? words : <h1>{words}</h1>}
    </div>
  );
}

/** There is nothing: says what that means here, and what can be done. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className={styles.state}>
      <StateHeading title={title} />
      {children && <div>{children}</div>}
    </section>
  );
}

/** What could not be had: what happened, whether anything is lost, what to do, a reference. */
export function Refused({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry?: () => void;
}) {
  const problem = error instanceof Problem ? error : null;
  const isLost = problem?.status === 0;
  return (
    <section className={styles.state} role="alert">
      <StateHeading
        title={isLost ? 'No connection' : (problem?.body.title ?? 'Something went wrong')}
      />
      <p>
        {isLost
          ? 'This page could not be read. Nothing is lost; try again when you are connected.'
          : (problem?.message ?? 'This page could not be shown. Nothing is lost; try again.')}
      </p>
      {problem && problem.status >= 400 && <p className="muted">Reference: {problem.code}</p>}
      {retry && (
        <Button variant="default" onClick={retry}>
          Try again
        </Button>
      )}
    </section>
  );
}

/** An address that leads nowhere. */
export function NotHere() {
  return (
    <Empty title="There is no such page">
      The address may be old, or cut off. <a href="/">To your own page</a>
    </Empty>
  );
}
