import { Drawer } from '@mantine/core';
import { openPalette } from '../open-palette.ts';
import { IconHome, IconListCheck, IconMenu2, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useAddress } from '../trust.tsx';
import { NewList } from './new-list.tsx';
import { AreaLinks } from './rail.tsx';
import styles from './shell.module.css';

/** The phone's bar, within reach of a thumb. */
export function BottomBar() {
  const [open, setOpen] = useState<'new' | 'menu' | null>(null);
  const address = useAddress();
  const { pathname } = useLocation();
  useEffect(() => setOpen(null), [pathname]);
  const isHome = pathname.replace(/\/$/, '') === address('');
  return (
    <>
      <nav className={`${styles.bar} no-print`} aria-label="Main">
        <Link to={address('') as string} data-here={isHome || undefined}>
          <IconHome size={22} stroke={1.6} aria-hidden />
          Home
        </Link>
        <Link to={`${address('')}#waiting` as string}>
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
