import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAddress, useTrust } from '../app/trust.tsx';
import { dateTime } from '../words/format.ts';
import { BelowHeading, PageHeading } from './heading.tsx';
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
  return (
    <div className={styles.page}>
      <p className="print-only">
        {[...new Set([trust.name, scope.title])].join(' · ')} · printed{' '}
        {dateTime(new Date().toISOString())}
      </p>
      {crumbs.length > 0 && (
        <nav aria-label="Breadcrumbs" className={`${styles.crumbs} no-print`}>
          <ol>
            {crumbs.map(({ title: step, path }) => (
              <li key={path}>
                <Link to={address(path)}>{step}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className={styles.head}>
        <div className={styles.titles}>
          <PageHeading title={title} place={scope.title} isError={error} />
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && (
          <div className={`${styles.actions} no-print`}>
            <BelowHeading>{actions}</BelowHeading>
          </div>
        )}
      </header>
      <BelowHeading>
        {stamp}
        {children}
        <ExplainHere />
      </BelowHeading>
    </div>
  );
}
