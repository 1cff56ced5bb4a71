import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = `${title} · The platform · Bursar`;
  }, [title]);
  return (
    <>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="muted">{lead}</p>
      </header>
      {children}
    </>
  );
}
