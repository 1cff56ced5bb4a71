import { IconHome } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useAddress, useMay } from '../trust.tsx';
import { areas } from '../areas.ts';
import type { AreaDef } from '../area.ts';
import styles from './shell.module.css';

/** The areas that hold something for the reader, with those links that do. */
export function useOwnAreas(): readonly AreaDef[] {
  const may = useMay();
  return areas
    .map((area) => ({ ...area, links: area.links.filter(({ roles }) => may(roles)) }))
    .filter(({ links }) => links.length > 0);
}

/** The rail: Home and the reader's areas; the one that is open shows its pages. */
export function Rail() {
  return (
    <nav className={styles.rail} aria-label="Areas">
      <AreaLinks />
    </nav>
  );
}

/** The links of the rail, which the phone's menu shows too, there with all areas open. */
export function AreaLinks({ isOpen = false }: { readonly isOpen?: boolean }) {
  const own = useOwnAreas();
  const address = useAddress();
  const { pathname } = useLocation();
  const isAt = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  const home = address('');
  return (
    <ul>
      <li>
        <Link to={home} data-here={pathname.replace(/\/$/, '') === home || undefined}>
          <IconHome size={20} stroke={1.6} aria-hidden />
          Home
        </Link>
      </li>
      {own.map(({ path, title, icon: Icon, links }) => {
        const base = address(path);
        const first = links[0]!.path === '' ? base : `${base}/${links[0]!.path}`;
        return (
          <li key={path}>
            <Link to={first} data-here={isAt(base) || undefined}>
              <Icon size={20} stroke={1.6} aria-hidden />
              {title}
            </Link>
            {(isOpen || isAt(base)) && links.length > 1 && (
              <ul>
                {links.map((link) => {
                  const to = link.path === '' ? base : `${base}/${link.path}`;
                  const isHere = link.path === '' ? pathname === base : isAt(to);
                  return (
                    <li key={link.path}>
                      <Link
                        to={to}
                        aria-current={isHere ? 'page' : undefined}
                        data-here={isHere || undefined}
                      >
                        {link.title}
                      </Link>
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
