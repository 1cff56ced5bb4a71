import type { ReactNode } from 'react';
import { Page } from './page.tsx';
import type { Crumb } from './page.tsx';

/** A page with nothing to do on it: its heading says so, and what can be done instead. */
export function EmptyPage({
  title,
  crumbs,
  children,
}: {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly children?: ReactNode;
}) {
  return (
    <Page title={title} crumbs={crumbs}>
      {children && <p>{children}</p>}
    </Page>
  );
}
