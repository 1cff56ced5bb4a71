import { Drawer } from '@mantine/core';
import { openPalette } from '../open-palette.ts';
import { IconHome, IconListCheck, IconMenu2, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useAddress } from '../trust.tsx';
import { NewList } from './new-list.tsx';
import { AreaLinks } from './rail.tsx';
import styles from './shell.module.css';

/** Home and its list of what is to do are two places of one page. */
const ONE_PLACE = { exact: true, includeHash: true } as const;

/** The phone's bar, within reach of a thumb. */
export function BottomBar() {
  const [open, setOpen] = useState<'new' | 'menu' | null>(null);
  const address = useAddress();
  const { pathname, hash } = useLocation();
  useEffect(() => setOpen(null), [pathname]);
  const isHome = pathname.replace(/\/$/, '') === address('');
  const isToDo = isHome && hash === 'waiting';
  return (
    <>
      <nav className={`${styles.bar} no-print`} aria-label="Main">
        <Link
          to={address('')}
          activeOptions={ONE_PLACE}
          data-here={(isHome && !isToDo) || undefined}
        >
          <IconHome size={22} stroke={1.6} aria-hidden />
          Home
        </Link>
        <Link
          to={address('')}
          hash="waiting"
          activeOptions={ONE_PLACE}
          data-here={isToDo || undefined}
        >
          <IconListCheck size={22} stroke={1.6} aria-hidden />
          To do
        </Link>
        <button type="button" onClick={() => setOpen('new')}>
          <IconPlus size={22} stroke={1.6} aria-hidden />
          New
        </button>
        <button type="button" onClick={openPalette}>
          <IconSearch size={22} stroke={1.6} aria-hidden />
          Search
        </button>
        <button type="button" onClick={() => setOpen('menu')}>
          <IconMenu2 size={22} stroke={1.6} aria-hidden />
          Menu
        </button>
      </nav>
      <Drawer
        opened={open === 'new'}
        onClose={() => setOpen(null)}
        position="bottom"
        size="auto"
        title="New"
      >
        <NewList />
      </Drawer>
      <Drawer opened={open === 'menu'} onClose={() => setOpen(null)} title="Menu">
        <nav className={styles.menu} aria-label="Areas">
          <AreaLinks isOpen />
        </nav>
      </Drawer>
    </>
  );
}
