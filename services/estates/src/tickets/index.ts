import type { Feature } from '@bursar/service-kit';
import { schedule } from '@bursar/service-kit/jobs';
import { assignTicket } from './assign-ticket.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { closeTicket } from './close-ticket.ts';
import { sweepBreaches } from './declare-breaches.ts';
import { fixTicket } from './fix-ticket.ts';
import { listTickets } from './list-tickets.ts';
import { pauseTicket } from './pause-ticket.ts';
import { promises } from './promises.ts';
import { raiseTicket } from './raise-ticket.ts';
import { readPromises } from './read-promises.ts';
import { readTicket } from './read-ticket.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { startTicket } from './start-ticket.ts';

/** The service desk: what a ticket goes through, who may do what, and the clocks of its promises. */
export const tickets: Feature = {
  routes: [
    raiseTicket,
    listTickets,
    readPromises,
    readTicket,
    assignTicket,
    startTicket,
    pauseTicket,
    resumeTicket,
    fixTicket,
    closeTicket,
    reopenTicket,
    cancelTicket,
  ],
  subscriptions: [promises],
  schedules: [
    schedule({
      name: 'broken-promises',
      cron: '*/5 * * * *',
      run: (tools) => sweepBreaches(tools, tools.clock),
    }),
  ],
};
export { ticket } from './tables.ts';
