import type { ReactNode } from 'react';
import { BelowHeading, PageHeading } from '../../patterns/heading.tsx';
import styles from './platform.module.css';

/** A page of the operator's: its heading takes the focus when it is come to. */
export function PlatformPage({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <header className={styles.head}>
        <PageHeading title={title} place="The platform" />
        <p className="muted">{lead}</p>
      </header>
      <BelowHeading>{children}</BelowHeading>
    </>
  );
}
