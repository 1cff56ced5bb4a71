import { useTrust } from '../../app/trust.tsx';
import { QueueList } from '../../patterns/files/index.ts';
import { Page } from '../../patterns/page.tsx';
import { longDate } from '../../words/format.ts';
import { Begin } from './begin.tsx';
import { Drafts } from './drafts.tsx';
import { Figures } from './figures.tsx';
import styles from './home.module.css';
import { Mine } from './mine.tsx';
import { Waiting } from './waiting.tsx';
import { useToday } from '../../app/today.ts';

/** Where everybody begins: what waits for them, what they began, then their own figures. */
export default function Home() {
  const { me, scope } = useTrust();
  const today = useToday();
  const first = me.name.split(' ')[0];
  return (
    <Page title={scope.title} lead={`${first}, it is ${longDate(today)}.`}>
      <Begin />
      <div className={styles.home}>
        <div className={styles.main}>
          <Waiting />
          <Mine />
        </div>
        <div className={styles.side}>
          <QueueList />
          <Drafts />
          <Figures />
        </div>
      </div>
    </Page>
  );
}
