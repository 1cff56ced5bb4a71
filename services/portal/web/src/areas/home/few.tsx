import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { linkTo } from '../../app/search-text.ts';
import { useAddress, useTrust } from '../../app/trust.tsx';
import styles from './home.module.css';

/** A matter in a few words, with where it stands. */
export interface Line {
  readonly id: string;
  readonly path: string;
  readonly schoolId: string | null;
  readonly what: ReactNode;
  readonly end: ReactNode;
  readonly where: ReactNode;
}

/** A handful of matters under a heading that leads to all of them; nothing until they are read. */
export function Few({
  id,
  title,
  lines,
  all,
  none,
}: {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[] | undefined;
  readonly all: string;
  readonly none: ReactNode;
}) {
  const address = useAddress();
  if (!lines) return null;
  return (
    <section className={styles.waiting} aria-labelledby={id}>
      <h2 id={id}>
        <Link {...linkTo(address(all))}>{title}</Link>
      </h2>
      {lines.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.items}>
          {lines.map((line) => (
            <li key={line.id} className={styles.item}>
              <Link to={address(line.path, line.schoolId)} className={styles.what}>
                {line.what}
              </Link>
              <span className={styles.amount}>{line.end}</span>
              <span className={styles.where}>{line.where}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The schools in scope, as lists take them. */
export function useSchools() {
  const { scope } = useTrust();
  return scope.schoolIds ? { school: scope.schoolIds } : {};
}
