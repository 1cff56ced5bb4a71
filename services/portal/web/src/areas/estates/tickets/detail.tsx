import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { Detail } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { longDate } from '../../../words/format.ts';
import { sentenceCase } from '../../../words/sentence-case.ts';
import { Kept } from '../kept.tsx';
import { Photos } from '../photos.tsx';
import { useSiteName } from '../sites.ts';
import { wordOf } from '../words.ts';
import { Next } from './next.tsx';
import { pausesOf } from './pauses.ts';
import { Clocks, clockOf } from './sla.tsx';
import { OtherSteps } from './steps.tsx';

type Ticket = Reply<'estates', '/tickets/{ticketId}'>;

/** One fault: who does what next and by when, what was done, its photos. */
export default function TicketPage() {
  const { ticketId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('estates', '/tickets/{ticketId}', { path: { ticketId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the ticket" />;
  return <Shown ticket={asked.data} />;
}

function Shown({ ticket }: { readonly ticket: Ticket }) {
  const schoolName = useSchoolName();
  const siteName = useSiteName();
  const clock = clockOf(ticket);
  return (
    <Detail
      title={ticket.title}
      crumbs={[{ title: 'Tickets', path: 'estates/tickets' }]}
      schoolId={ticket.schoolId}
      status={
        <>
          <Status of={ticket.state} />
          {clock && clock.minutes === null && (
            <>
              <br />
              <Status of={clock.state} />
            </>
          )}
        </>
      }
      lead={`Ticket ${ticket.number} · ${schoolName(ticket.schoolId)}, ${ticket.place || siteName(ticket.siteId)}`}
      actions={<OtherSteps ticket={ticket} />}
      next={isOver(ticket) ? undefined : <Next ticket={ticket} />}
      timeline={timelineOf(ticket)}
      facts={[
        ['Urgency', sentenceCase(ticket.priority)],
        ['With', <Name key="with" id={ticket.assigneeId} />],
        ['About', wordOf(ticket.category)],
        ['Place', ticket.place || 'Not said'],
        ['Site', siteName(ticket.siteId) || '–'],
        ['Reported by', <Name key="by" id={ticket.requesterId} />],
        ['Reported', longDate(ticket.raisedOn)],
        ...(ticket.fixedById
          ? [['Fixed by', <Name key="fixed" id={ticket.fixedById} />] as const]
          : []),
      ]}
      sections={[
        ...(ticket.description
          ? [{ id: 'words', title: 'What was reported', content: <p>{ticket.description}</p> }]
          : []),
        {
          id: 'photos',
          title: 'Photos',
          content: <Photos of={ticket.photos} what={`Photo of ticket ${ticket.number},`} />,
        },
        {
          id: 'promises',
          title: 'Response and fix times',
          content: (
            <>
              <Clocks ticket={ticket} pauses={pausesOf(ticket.steps)} />
              <Kept />
            </>
          ),
        },
      ]}
    />
  );
}

const isOver = ({ state }: Ticket): boolean => state === 'Closed' || state === 'Cancelled';

const done: Readonly<Record<string, string>> = {
  assign: 'Assigned',
  start: 'Work began',
  pause: 'Paused',
  resume: 'Resumed',
  fix: 'Fixed',
  close: 'Closed',
  reopen: 'Reopened',
  cancel: 'Cancelled',
};
const order = ['Assigned', 'In progress', 'Fixed', 'Closed'];
const ahead = ['Assign', 'Start', 'Fix', 'Agree and close'];

/** What was done, and what is still ahead until it is closed. */
function timelineOf(ticket: Ticket): Step[] {
  const { raisedAt, requesterId, steps, state, assigneeId } = ticket;
  const over = isOver(ticket);
  const at = state === 'Paused' ? 1 : order.indexOf(state);
  return [
    { what: 'Reported', is: 'done', by: requesterId, at: raisedAt },
    ...steps.map((step, index): Step => ({
      what: done[step.action] ?? step.to,
      is: index === steps.length - 1 && !over ? 'now' : 'done',
      by: step.by,
      at: step.at,
      note: step.reason && (step.action === 'pause' ? wordOf(step.reason) : step.reason),
    })),
    ...(over
      ? []
      : ahead.slice(at + 1).map((what): Step => ({
          what,
          is: 'ahead',
          ...(what !== 'Assign' && what !== 'Agree and close' && { by: assigneeId }),
        }))),
  ];
}
