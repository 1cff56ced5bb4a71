import { useRead } from '../../api/hooks.ts';
import { useToday } from '../../app/today.ts';
import { useTrust } from '../../app/trust.tsx';
import { Status } from '../../patterns/status.tsx';
import { dateTime, longDate } from '../../words/format.ts';
import { Few, useSchools } from './few.tsx';

/** Checks of the schools in scope that are due today or out of order. */
export function Checks() {
  const today = useToday();
  const state = ['Overdue', 'Due today', 'Failed'];
  const query = { ...useSchools(), state, sort: 'dueOn', limit: 6 };
  const { data } = useRead('estates', '/checks', { query });
  const lines = data?.items.map((check) => ({
    id: check.id,
    path: `estates/checks/${check.id}`,
    schoolId: check.schoolId,
    what: check.name,
    end: <Status of={check.state} />,
    where: `${check.school ?? ''} · ${check.site}${check.dueOn && check.dueOn !== today ? ` · due ${longDate(check.dueOn)}` : ''}`,
  }));
  return (
    <Few
      id="checks-title"
      title="Checks due and overdue"
      lines={lines}
      all="estates/checks?state=Overdue&state=Due+today&state=Failed"
      none="No check is due today or overdue."
    />
  );
}

const open = ['Open', 'Assigned', 'In progress', 'Paused', 'Reopened', 'Fixed'];

/** The faults that the reader reported and that are not closed, with what is promised of each. */
export function OwnFaults() {
  const { me } = useTrust();
  const query = { ...useSchools(), requester: me.id, state: open, sort: '-number', limit: 6 };
  const { data } = useRead('estates', '/tickets', { query });
  const lines = data?.items.map((ticket) => ({
    id: ticket.id,
    path: `estates/tickets/${ticket.id}`,
    schoolId: ticket.schoolId,
    what: `${ticket.number} ${ticket.title}`,
    end: <Status of={ticket.state} />,
    where: [
      ticket.place || ticket.site,
      ticket.state === 'Fixed'
        ? 'confirm that it is fixed'
        : ticket.fix.dueAt && `fix due ${dateTime(ticket.fix.dueAt)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <Few
      id="faults-title"
      title="Faults you reported"
      lines={lines}
      all="estates/tickets"
      none="None of the faults you reported is open."
    />
  );
}
