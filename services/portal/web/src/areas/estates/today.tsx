import { faultReporters } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/hooks.ts';
import { useToday } from '../../app/today.ts';
import { useAddress, useMay, useTrust } from '../../app/trust.tsx';
import { ButtonLink } from '../../patterns/detail/detail.tsx';
import { Page } from '../../patterns/page.tsx';
import { Empty, Loading, Refused } from '../../patterns/states.tsx';
import { counted, longDate } from '../../words/format.ts';
import { Kept } from './kept.tsx';
import { byPlace, isForNow } from './by-place.ts';
import { DueCheck, OpenTicket } from './today-rows.tsx';
import styles from './today.module.css';

/** What is to be checked and mended today, place by place: for a phone, on the way round. */
export default function Today() {
  const day = useToday();
  const { scope, me } = useTrust();
  const address = useAddress();
  const may = useMay();
  const school = scope.schoolIds ?? undefined;
  const checks = useRead('estates', '/checks', {
    query: { school, state: ['Overdue', 'Failed', 'Due today', 'Due soon'], limit: 200 },
  });
  const tickets = useRead('estates', '/tickets', {
    query: {
      school,
      state: ['Open', 'Assigned', 'In progress', 'Paused', 'Reopened'],
      sort: 'fixBy',
      limit: 200,
    },
  });
  const failed = [checks, tickets].find(({ error }) => error);
  const isThere = checks.data && tickets.data;
  const due = (checks.data?.items ?? []).filter((check) => isForNow(check, day));
  const later = (checks.data?.items.length ?? 0) - due.length;
  const places = isThere ? byPlace(due, tickets.data.items, me.id) : [];
  return (
    <Page
      title="Today"
      lead={`${longDate(day)} · ${scope.title}`}
      actions={
        may(faultReporters) && (
          <ButtonLink to={address('estates/tickets/new')} isFirst>
            Report a fault
          </ButtonLink>
        )
      }
    >
      <Kept />
      {failed && <Refused error={failed.error} retry={() => void failed.refetch()} />}
      {!failed && !isThere && <Loading what="what is due" />}
      {isThere && places.length === 0 && (
        <Empty title="Nothing to do here">
          No check is due this week and no ticket is open at {scope.title}.
        </Empty>
      )}
      {places.map(({ id, name, checks: due, places: rooms }) => (
        <section key={id} className={styles.school} aria-label={name}>
          <h2>{name}</h2>
          {due.length > 0 && (
            <>
              <h3>{counted(due.length, 'check')}</h3>
              <ul>
                {due.map((check) => (
                  <DueCheck key={check.id} check={check} />
                ))}
              </ul>
            </>
          )}
          {rooms.map(({ place, tickets: open }) => (
            <div key={place}>
              <h3>{place}</h3>
              <ul>
                {open.map((ticket) => (
                  <OpenTicket key={ticket.id} ticket={ticket} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {later > 0 && (
        <p>
          <Link to={`${address('estates/checks')}?state=Due+soon`}>
            {counted(later, 'check')} due later
          </Link>
        </p>
      )}
    </Page>
  );
}
