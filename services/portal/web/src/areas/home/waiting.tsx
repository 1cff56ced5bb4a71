import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useCommand, useRead } from '../../api/hooks.ts';
import { useToday } from '../../app/today.ts';
import { useTrust } from '../../app/trust.tsx';
import { sayDone } from '../../patterns/done.ts';
import { Loading, Refused } from '../../patterns/states.tsx';
import { counted, dateTime, longDate, money } from '../../words/format.ts';
import styles from './home.module.css';
import { useTitles } from './titles.ts';
import type { Waits } from './titles.ts';

const none: readonly Waits[] = [];

/** What waits for the reader, the nearest deadline first; then what they should know. */
export function Waiting() {
  const inbox = useRead('reporting', '/inbox', { query: { order: 'deadline', state: 'open' } });
  const { scope } = useTrust();
  const titleOf = useTitles(inbox.data?.items ?? none);
  if (inbox.error) return <Refused error={inbox.error} retry={() => void inbox.refetch()} />;
  if (!inbox.data) return <Loading what="what waits for you" />;
  const inScope = inbox.data.items.filter(
    ({ schoolId }) => !schoolId || !scope.schoolIds || scope.schoolIds.includes(schoolId),
  );
  const act = inScope.filter((item) => item.class !== 'information');
  const know = inScope.filter((item) => item.class === 'information');
  const elsewhere = inbox.data.items.length - inScope.length;
  return (
    <>
      <section id="waiting" className={styles.waiting} aria-labelledby="waiting-title">
        <h2 id="waiting-title">
          Waiting for you{act.length > 0 && <span className="muted"> {act.length}</span>}
        </h2>
        {act.length === 0 ? (
          <p className={styles.none}>
            Nothing waits for you{elsewhere > 0 ? ` at ${scope.title}` : ''}.
          </p>
        ) : (
          <ol className={styles.items}>
            {act.map((item) => (
              <One key={item.id} item={item} title={titleOf(item)} />
            ))}
          </ol>
        )}
        {elsewhere > 0 && (
          <p className="muted">
            And {counted(elsewhere, 'item')} at schools that are not shown here.
          </p>
        )}
      </section>
      {know.length > 0 && (
        <section aria-labelledby="know-title" className={styles.waiting}>
          <h2 id="know-title">For information</h2>
          <ol className={styles.items}>
            {know.map((item) => (
              <One key={item.id} item={item} title={titleOf(item)} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function One({ item, title }: { readonly item: Waits; readonly title: string }) {
  const { trust } = useTrust();
  const today = useToday();
  const mark = useCommand('reporting', 'put', '/inbox/{itemId}/mark');
  const isLate = item.deadline !== null && item.deadline < today;
  const when = item.deadline
    ? `${isLate ? '■ was due' : 'by'} ${longDate(item.deadline)}`
    : `since ${dateTime(item.at)}`;
  const set = async (done: boolean) => {
    await mark.mutateAsync({ path: { itemId: item.id }, body: { done, read: true } });
  };
  return (
    <li className={styles.item}>
      <Link to={`/go/${trust.id}/${item.record.kind}/${item.record.id}`} className={styles.what}>
        {title}
      </Link>
      <span className={styles.amount}>{item.amount === null ? '' : money(item.amount)}</span>
      <span className={styles.where}>{[item.school, when].filter(Boolean).join(' · ')}</span>
      {item.class === 'information' && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() =>
            void set(true).then(() => sayDone(`Dismissed: ${title}.`, () => set(false)))
          }
        >
          Dismiss
        </Button>
      )}
    </li>
  );
}
