import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Announcer } from '../../app/announce.tsx';
import { meQuery } from '../../app/session.ts';
import { signOut } from '../../app/sign-out.ts';
import { SkipLink } from '../../app/skip-link.tsx';
import { Empty, Loading, Refused } from '../../patterns/states.tsx';
import band from '../../app/band.module.css';
import styles from './platform.module.css';

const links = [
  { path: '/platform', title: 'Health' },
  { path: '/platform/streams', title: 'Streams' },
  { path: '/platform/trusts/new', title: 'Found a trust' },
] as const;

/** What stands around the operator's pages, which belong to no trust. */
export default function PlatformFrame() {
  const me = useQuery(meQuery);
  if (me.isPending) return <Loading what="the platform" />;
  if (me.error) return <Refused error={me.error} retry={() => void me.refetch()} />;
  if (!me.data.isOperator) {
    return (
      <Empty title="These pages are the operator’s">
        They show how the platform is running, and nothing about a trust.{' '}
        <a href="/">To your own page</a>
      </Empty>
    );
  }
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={`${band.band} ${styles.band}`}>
        <Link to="/platform" className={band.mark}>
          Bursar
        </Link>
        <span className={styles.where}>The platform</span>
        <nav aria-label="The platform">
          {links.map(({ path, title }) => (
            <Link key={path} to={path} activeOptions={{ exact: true }}>
              {title}
            </Link>
          ))}
        </nav>
        {me.data.trusts.length > 0 && <Link to="/">Your trusts</Link>}
        <button type="button" onClick={() => void signOut()}>
          Sign out
        </button>
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        <Outlet />
      </main>
      <Announcer />
    </div>
  );
}
