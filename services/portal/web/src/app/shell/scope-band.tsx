import { Menu, useMantineColorScheme } from '@mantine/core';
import { openPalette } from '../open-palette.ts';
import { IconChevronDown, IconHelp, IconPlus, IconSearch, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dateTime, time } from '../../words/format.ts';
import type { Live } from '../live.ts';
import { sessionQuery } from '../session.ts';
import { signOut } from '../sign-out.ts';
import { useAddress, useTrust } from '../trust.tsx';
import { NewList } from './new-list.tsx';
import { SchoolSwitcher } from './school-switcher.tsx';
import band from '../band.module.css';
import styles from './shell.module.css';

/** The band that never moves: whose pages these are, search, help, who is signed in. */
export function ScopeBand({ onHelp, live }: { readonly onHelp: () => void; readonly live: Live }) {
  const { trust, scope, me } = useTrust();
  const address = useAddress();
  const [isSwitching, setSwitching] = useState(false);
  const { data: session } = useQuery(sessionQuery);
  return (
    <header className={`${band.band} ${styles.band}`}>
      <Link to={address('')} className={`${band.mark} ${styles.mark}`}>
        Bursar
      </Link>
      <button
        type="button"
        className={styles.where}
        onClick={() => setSwitching(true)}
        aria-haspopup="dialog"
      >
        <span className={styles.scope}>
          {scope.title} <IconChevronDown size={14} aria-hidden />
        </span>
        <span className={styles.trust}>{scope.kind === 'trust' ? 'Whole trust' : trust.name}</span>
        <span className="visually-hidden">: change school</span>
      </button>
      <span className={styles.spacer} />
      {session?.clock && (
        <span className={`${styles.wide} muted`}>
          Demonstration date: {dateTime(session.clock)}
        </span>
      )}
      {live.brokenSince && <span role="status">Not live since {time(live.brokenSince)}</span>}
      <button type="button" className={`${styles.search} ${styles.wide}`} onClick={openPalette}>
        <IconSearch size={16} aria-hidden /> Search <kbd aria-hidden>Ctrl K</kbd>
      </button>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <button type="button" className={`${styles.plain} ${styles.wide}`}>
            <IconPlus size={18} aria-hidden /> New
          </button>
        </Menu.Target>
        <Menu.Dropdown p="md">
          <NewList />
        </Menu.Dropdown>
      </Menu>
      <button type="button" className={styles.plain} onClick={onHelp} aria-label="Help">
        <IconHelp size={20} aria-hidden />
      </button>
      <OwnMenu name={me.name} />
      <SchoolSwitcher opened={isSwitching} onClose={() => setSwitching(false)} />
    </header>
  );
}

function OwnMenu({ name }: { readonly name: string }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const address = useAddress();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={styles.plain} aria-label={`${name}: your menu`}>
          <IconUser size={20} aria-hidden /> <span className={styles.wide}>{name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        {(['auto', 'light', 'dark'] as const).map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={colorScheme === scheme ? '✓' : null}
          >
            {{ auto: 'As this device', light: 'Light', dark: 'Dark' }[scheme]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to={address('you')}>
          Your settings
        </Menu.Item>
        <Menu.Item onClick={() => void signOut()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
