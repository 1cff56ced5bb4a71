import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.ts';
import { StateHeading, useHasHeading } from './heading.tsx';
import styles from './states.module.css';

/** After this, something that is on its way is said to take long. */
const LONG_MS = 5_000;

/**
 * Something is on its way; said to those who listen, and shown only where it takes a moment. Where
 * it can be asked for again, that is offered once it takes long.
 */
export function Loading({ what, retry }: { readonly what: string; readonly retry?: () => void }) {
  const hasHeading = useHasHeading();
  const words = `Loading ${what}…`;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.loading}>
      <div role="status">
        {hasHeading ? words : <h1>{words}</h1>}
        {isLong && retry && <p>This takes longer than usual.</p>}
      </div>
      {isLong && retry && (
        <Button variant="default" onClick={retry}>
          Try again
        </Button>
      )}
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
      {problem && problem.status >= 500 && <p className="muted">Reference: {problem.code}</p>}
      {retry && (
        <Button variant="default" onClick={retry}>
          Try again
        </Button>
      )}
    </section>
  );
}

/** An address that leads nowhere, or to what the reader may not see. */
export function NotHere({ home = '/' }: { readonly home?: string }) {
  return (
    <Empty title="Page not found">
      The address may be old or cut off, or the page is not yours to see.{' '}
      <a href={home}>Go to your home page</a>
    </Empty>
  );
}
