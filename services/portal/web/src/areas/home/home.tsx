import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTrust } from '../../app/trust.tsx';
import { QueueList } from '../../patterns/files/index.ts';
import { Page } from '../../patterns/page.tsx';
import { longDate } from '../../words/format.ts';
import { Begin } from './begin.tsx';
import { Drafts } from './drafts.tsx';
import { Figures } from './figures.tsx';
import styles from './home.module.css';
import { Mine } from './mine.tsx';
import { Oversight } from './oversight.tsx';
import { Waiting } from './waiting.tsx';
import { useToday } from '../../app/today.ts';

/** Where everybody begins: what waits for them, what they began, then their own figures. */
export default function Home() {
  const { me, scope } = useTrust();
  const today = useToday();
  const first = me.name.split(' ')[0];
  const isSettled = useSettled();
  return (
    <Page title={scope.title} lead={`${first}, it is ${longDate(today)}.`}>
      <Begin />
      <div className={styles.home} data-settling={isSettled ? undefined : true}>
        <div className={styles.main}>
          <Waiting />
          <Mine />
        </div>
        <div className={styles.side}>
          <QueueList />
          <Drafts />
          <Figures />
          <Oversight />
        </div>
      </div>
    </Page>
  );
}

/** How long parts are waited for, so that none pushes another down once they are seen. */
const PATIENCE_MS = 1_500;

/** Whether what the page reads first has come, or has taken too long. */
function useSettled(): boolean {
  const missing = useIsFetching({ predicate: ({ state }) => state.data === undefined });
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), missing === 0 ? 60 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [missing]);
  return isSettled;
}
