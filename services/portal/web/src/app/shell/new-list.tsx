import { Link } from '@tanstack/react-router';
import { areas } from '../areas.ts';
import { useAddress, useMay } from '../trust.tsx';
import styles from './shell.module.css';

/** What the reader may begin, wherever they are. */
export function useOwnActions() {
  const may = useMay();
  const address = useAddress();
  return areas.flatMap((area) =>
    area.actions
      .filter(({ roles }) => may(roles))
      .map(({ path, title, words }) => ({ title, words, to: address(`${area.path}/${path}`) })),
  );
}

export function NewList() {
  const actions = useOwnActions();
  if (actions.length === 0) return <p>There is nothing that you can begin here.</p>;
  return (
    <ul className={styles.new}>
      {actions.map(({ title, to }) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
