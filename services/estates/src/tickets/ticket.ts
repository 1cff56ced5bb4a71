import { pauseReasons } from '@bursar/shared-types/codes/estates';
import type { TicketAction, TicketState } from '@bursar/shared-types/codes/estates';
import { estatesLeads, estatesTeam } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';

/** What the rules need to know of a ticket. */
export type Ticket = {
  readonly state: TicketState;
  readonly requesterId: string;
  /** Who is to mend it; null while nobody is. */
  readonly assigneeId: string | null;
  /** Who said that it is fixed; null while nobody did. */
  readonly fixedById: string | null;
};

/** Who acts, as the access rules see them at the ticket's school on this day. */
export type Person = {
  readonly id: string;
  /** Those whose absence this person covers. */
  readonly principals: readonly string[];
  /** Roles held at the ticket's school, directly or in cover. */
  readonly roles: readonly Role[];
};

type Rule = {
  readonly from: readonly TicketState[];
  readonly to: TicketState;
  /** Roles at the ticket's school that may. */
  readonly roles: readonly Role[];
  /** Part in the ticket that may as well, whatever the role. */
  readonly part: 'requester' | 'assignee' | null;
  readonly needsReason: boolean;
};

const school: readonly Role[] = ['estates-lead', 'office-manager'];

/**
 * Every step a ticket can take. The clock of a fix stands still while it is Paused and from Fixed
 * until Reopened; only work that has begun can be paused, so that no pause hides a late response.
 */
export const ticketRules: Readonly<Record<TicketAction, Rule>> = {
  assign: {
    from: ['Open', 'Assigned', 'In progress', 'Paused', 'Reopened'],
    to: 'Assigned',
    roles: estatesTeam,
    part: null,
    needsReason: false,
  },
  start: {
    from: ['Assigned'],
    to: 'In progress',
    roles: estatesTeam,
    part: 'assignee',
    needsReason: false,
  },
  pause: {
    from: ['In progress'],
    to: 'Paused',
    roles: estatesTeam,
    part: 'assignee',
    needsReason: true,
  },
  resume: {
    from: ['Paused'],
    to: 'In progress',
    roles: estatesTeam,
    part: 'assignee',
    needsReason: false,
  },
  fix: {
    from: ['Assigned', 'In progress'],
    to: 'Fixed',
    roles: estatesTeam,
    part: 'assignee',
    needsReason: false,
  },
  close: { from: ['Fixed'], to: 'Closed', roles: school, part: 'requester', needsReason: false },
  reopen: {
    from: ['Fixed', 'Closed'],
    to: 'Reopened',
    roles: [...school, 'site-manager'],
    part: 'requester',
    needsReason: true,
  },
  cancel: {
    from: ['Open', 'Assigned', 'In progress', 'Paused', 'Reopened'],
    to: 'Cancelled',
    roles: estatesLeads,
    part: 'requester',
    needsReason: true,
  },
};

/** Why a step is refused. */
export type Refusal = {
  readonly code: 'wrong-state' | 'not-yours' | 'own-fix' | 'reason-needed' | 'assignee-needed';
  /** For the person who tried: what stands in the way. */
  readonly detail: string;
};

/** What comes with a step: who is to mend it (assign), and why (pause, reopen, cancel). */
export type StepInput = { readonly assigneeId?: string; readonly reason?: string };

/** The outcome of a step: the ticket after it, or why it was refused. */
export type Step = { readonly ticket: Ticket } | { readonly refused: Refusal };

const refuse = (code: Refusal['code'], detail: string): Step => ({ refused: { code, detail } });

const isOne = (person: Person, id: string | null): boolean =>
  id !== null && (person.id === id || person.principals.includes(id));

/** Whether role or part in the ticket lets a person take a step, whatever its state. */
function may(rule: Rule, ticket: Ticket, person: Person): boolean {
  if (rule.roles.some((role) => person.roles.includes(role))) return true;
  if (rule.part === null) return false;
  return isOne(person, rule.part === 'requester' ? ticket.requesterId : ticket.assigneeId);
}

/**
 * Takes a step, or says why not. Whoever said that a fault is fixed does not also close the
 * ticket, neither for themselves nor for somebody they cover.
 */
export function take(
  action: TicketAction,
  ticket: Ticket,
  person: Person,
  input: StepInput = {},
): Step {
  const rule = ticketRules[action];
  if (!may(rule, ticket, person)) {
    return refuse('not-yours', `Your roles at this school do not let you ${action} this ticket.`);
  }
  if (!rule.from.includes(ticket.state)) {
    return refuse('wrong-state', `A ticket that is ${ticket.state} cannot take this step.`);
  }
  if (action === 'close' && isOne(person, ticket.fixedById)) {
    return refuse('own-fix', 'Somebody else has to confirm what you or your principal fixed.');
  }
  if (rule.needsReason && (input.reason ?? '').trim() === '') {
    return refuse('reason-needed', 'Say why.');
  }
  if (action === 'pause' && !Object.hasOwn(pauseReasons, input.reason!)) {
    return refuse('reason-needed', `Say one of: ${Object.keys(pauseReasons).join(', ')}.`);
  }
  if (action === 'assign' && !input.assigneeId) {
    return refuse('assignee-needed', 'Choose who is to fix it.');
  }
  return {
    ticket: {
      ...ticket,
      state: rule.to,
      assigneeId: action === 'assign' ? input.assigneeId! : ticket.assigneeId,
      fixedById: action === 'fix' ? person.id : action === 'reopen' ? null : ticket.fixedById,
    },
  };
}

/** The steps a person can take now, in the order of the table: the buttons of the portal. */
export function stepsFor(ticket: Ticket, person: Person): TicketAction[] {
  const actions = Object.keys(ticketRules) as TicketAction[];
  return actions.filter((action) => {
    const rule = ticketRules[action];
    const own = action === 'close' && isOne(person, ticket.fixedById);
    return rule.from.includes(ticket.state) && may(rule, ticket, person) && !own;
  });
}
