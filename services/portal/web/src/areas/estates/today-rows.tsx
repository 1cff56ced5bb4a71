import { estatesTeam } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import type { Item } from '../../api/types.ts';
import { useToday } from '../../app/today.ts';
import { useAddress, useMay } from '../../app/trust.tsx';
import { Name } from '../../patterns/detail/timeline.tsx';
import { Status } from '../../patterns/status.tsx';
import { RecordLinks } from './checks/next.tsx';
import { Sla } from './tickets/sla.tsx';
import styles from './today.module.css';
import { daysWords } from './words.ts';

/** A check that is due, with the ways to record it. */
export function DueCheck({ check }: { readonly check: Item<'estates', '/checks'> }) {
  const address = useAddress();
  const today = useToday();
  const isTeam = useMay()(estatesTeam, check.schoolId);
  return (
    <li className={`${styles.row} ${styles.check}`}>
      <span className={styles.first}>
        <Link to={address(`estates/checks/${check.id}`, check.schoolId)}>{check.name}</Link>
        <span>
          <Status of={check.state} />{' '}
          <span className="muted">
            {check.dueOn && check.dueOn !== today && daysWords(check.dueOn, today)}
          </span>
        </span>
      </span>
      {isTeam && <RecordLinks id={check.id} schoolId={check.schoolId} name={check.name} />}
    </li>
  );
}

/** A ticket that is not fixed yet. */
export function OpenTicket({ ticket }: { readonly ticket: Item<'estates', '/tickets'> }) {
  const address = useAddress();
  return (
    <li className={styles.row}>
      <span className={styles.first}>
        <Link to={address(`estates/tickets/${ticket.id}`, ticket.schoolId)}>{ticket.title}</Link>
        <Status of={ticket.state} />
      </span>
      <span className={styles.first}>
        <span className="muted">
          {ticket.number} ·{' '}
          {ticket.assigneeId ? <Name id={ticket.assigneeId} /> : 'not assigned yet'}
        </span>
        <span>
          <Sla ticket={ticket} />
        </span>
      </span>
    </li>
  );
}
