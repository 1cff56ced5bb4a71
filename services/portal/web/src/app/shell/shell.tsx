import { useState } from 'react';
import type { ReactNode } from 'react';
import { ReadOnlyBand } from '../../areas/audit/band/read-only-band.tsx';
import { Announcer } from '../announce.tsx';
import { useKeys } from '../keys.ts';
import { useLive } from '../live.ts';
import { SkipLink } from '../skip-link.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { Help } from './help.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { ScopeBand } from './scope-band.tsx';
import styles from './shell.module.css';

/** What stands around every page of a trust: the rail, the scope band, search, help, the phone's bar. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const live = useLive();
  useKeys({ help: () => setHelpOpen(true) });
  return (
    <div className={styles.shell}>
      <SkipLink />
      <ScopeBand onHelp={() => setHelpOpen(true)} live={live} />
      <Rail />
      <main id="content" tabIndex={-1} className={styles.content}>
        <ReadOnlyBand />
        {children}
      </main>
      <BottomBar />
      <Palette />
      <Help opened={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <Announcer />
    </div>
  );
}
