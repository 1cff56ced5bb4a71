/** The service desk: what a ticket goes through, who may do what, and the clocks of its promises. */
export { clockNames, clocksOf, newlyBreached } from './clocks.ts';
export type { Breach, ClockName, Move, TimedTicket } from './clocks.ts';
export { dueAt, dueSoonShare, elapsed, standingOf } from './sla.ts';
export type { Pause, SlaClock, SlaStanding, SlaState } from './sla.ts';
export { defaultTargets, priorities, targetsOn } from './targets.ts';
export type { Priority, Target, Targets } from './targets.ts';
export { pauseReasons, stepsFor, take, ticketRules } from './ticket.ts';
export type { PauseReason, Person, Refusal, Step, StepInput } from './ticket.ts';
export type { Ticket, TicketAction, TicketState } from './ticket.ts';
