import { Button } from '@mantine/core';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import { useAddress, useSchoolName, useTrust } from '../../app/trust.tsx';
import { neighbours } from '../list/trail.ts';
import { Facts } from '../facts.tsx';
import type { Fact } from '../facts.tsx';
import { Page } from '../page.tsx';
import type { Crumb } from '../page.tsx';
import styles from './detail.module.css';
import { Timeline } from './timeline.tsx';
import type { Step } from './timeline.tsx';

/** A part of a record, reached by an anchor. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/**
 * A record on one page, without tabs: in the margin its state and who did what; beside it what is
 * next or whose it is, the facts, and its parts.
 */
export function Detail({
  title,
  crumbs,
  schoolId,
  status,
  lead,
  actions,
  next,
  timeline,
  facts,
  sections,
  last,
}: {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** The school the record belongs to; null for the trust's own. */
  readonly schoolId: string | null;
  readonly status: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The next step, or whose it is and since when. */
  readonly next?: ReactNode;
  readonly timeline: readonly Step[];
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** What few ask for: beneath everything, the history too. */
  readonly last?: ReactNode;
}) {
  useNeighbourKeys();
  return (
    <Page title={title} crumbs={crumbs} lead={lead} actions={actions}>
      <Elsewhere schoolId={schoolId} />
      <div className={styles.detail}>
        <aside className={styles.margin} aria-label="State and history">
          <p className={styles.status}>{status}</p>
          <Timeline steps={timeline} />
        </aside>
        <div className={styles.body}>
          {next && (
            <section className={styles.next} aria-label="What is next">
              {next}
            </section>
          )}
          <Facts facts={facts} />
          {sections.length > 2 && (
            <nav aria-label="On this page" className={`${styles.anchors} no-print`}>
              {sections.map(({ id, title: of }) => (
                <a key={id} href={`#${id}`}>
                  {of}
                </a>
              ))}
            </nav>
          )}
          {sections.map(({ id, title: of, content }) => (
            <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{of}</h2>
              {content}
            </section>
          ))}
        </div>
        {last && <div className={styles.last}>{last}</div>}
      </div>
    </Page>
  );
}

/** A record of a school that is not looked at says so, and offers to go there. */
function Elsewhere({ schoolId }: { readonly schoolId: string | null }) {
  const { scope } = useTrust();
  const name = useSchoolName();
  const { pathname } = useLocation();
  const address = useAddress();
  if (schoolId === null || scope.schoolIds === null || scope.schoolIds.includes(schoolId))
    return null;
  const rest = pathname.split('/').slice(3).join('/');
  return (
    <div className={styles.elsewhere} role="note">
      This belongs to {name(schoolId)}, not to {scope.title}.{' '}
      <Link to={address(rest, schoolId)}>Switch to {name(schoolId)}</Link>
    </div>
  );
}

/** `[` and `]` lead to the records before and after in the list that this one was come to from. */
function useNeighbourKeys(): void {
  const navigate = useNavigate();
  const address = useAddress();
  const { pathname } = useLocation();
  const { preferences } = usePreferences();
  useEffect(() => {
    const on = (event: KeyboardEvent) => {
      const isTyping = (event.target as HTMLElement).matches?.('input, textarea, select');
      if (isTyping || !preferences.singleKeys || !['[', ']'].includes(event.key)) return;
      const { before, after } = neighbours(pathname.split('/').slice(3).join('/'));
      const step = event.key === '[' ? before : after;
      if (step) void navigate({ to: address(step.path, step.schoolId) });
    };
    addEventListener('keydown', on);
    return () => removeEventListener('keydown', on);
  });
}

/** The next step that is somebody else's: who, and since when. */
export function Waits({ children }: { readonly children: ReactNode }) {
  return <p className={styles.waits}>{children}</p>;
}

/** A link that looks like the button it stands beside. */
export function ButtonLink({
  to,
  children,
  isFirst = false,
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly isFirst?: boolean;
}) {
  return (
    <Button component={Link} to={to} variant={isFirst ? 'filled' : 'default'}>
      {children}
    </Button>
  );
}
