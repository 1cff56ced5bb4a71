import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useAddress, useTrust } from '../app/trust.tsx';
import { dateTime } from '../words/format.ts';
import { ExplainHere } from './explain/explain-here.tsx';
import styles from './page.module.css';

/** A step of the way to a page; the path is below the scope. */
export interface Crumb {
  readonly title: string;
  readonly path: string;
}

/**
 * The frame of every page: where it is, its heading (which takes the focus when the page is come
 * to), what can be done, and what it holds. `error` puts "Error:" before the window's title.
 */
export function Page({
  title,
  crumbs = [],
  lead,
  actions,
  stamp,
  error = false,
  children,
}: {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** What printed pages say of the figures' age. */
  readonly stamp?: ReactNode;
  readonly error?: boolean;
  readonly children: ReactNode;
}) {
  const { trust, scope } = useTrust();
  const address = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = `${error ? 'Error: ' : ''}${title} · ${scope.title} · Bursar`;
  }, [title, scope.title, error]);
  return (
    <div className={styles.page}>
      <p className="print-only">
        {trust.name} · {scope.title} · printed {dateTime(new Date().toISOString())}
      </p>
      {crumbs.length > 0 && (
        <nav aria-label="Breadcrumbs" className={`${styles.crumbs} no-print`}>
          <ol>
            {crumbs.map(({ title: step, path }) => (
              <li key={path}>
                <Link to={address(path) as string}>{step}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
      </header>
      {stamp}
      {children}
      <ExplainHere />
    </div>
  );
}
