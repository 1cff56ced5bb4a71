import type { TicketAction, TicketState } from '@bursar/shared-types/codes/estates';
import type { Role } from '@bursar/shared-types/roles';
import fc from 'fast-check';
import { stepsFor, take, ticketRules } from './ticket.ts';
import type { Person, Ticket } from './ticket.ts';

const actions = Object.keys(ticketRules) as TicketAction[];
const states: TicketState[] = [
  'Open',
  'Assigned',
  'In progress',
  'Paused',
  'Fixed',
  'Closed',
  'Reopened',
  'Cancelled',
];
const ticket = (state: TicketState, change: Partial<Ticket> = {}): Ticket => ({
  state,
  requesterId: 'teacher',
  assigneeId: 'caretaker',
  fixedById: 'caretaker',
  ...change,
});
const person = (id: string, ...roles: Role[]): Person => ({ id, principals: [], roles });
const lead = person('lead', 'estates-lead');
const input = { assigneeId: 'plumber', reason: 'awaiting-parts' };
const after = (action: TicketAction, from: Ticket, who: Person, given = input) => {
  const step = take(action, from, who, given);
  return 'ticket' in step ? step.ticket.state : step.refused.code;
};

test('a fault goes from Open to Closed in the order of the work (E3)', () => {
  let now = ticket('Open', { assigneeId: null, fixedById: null });
  const seen: TicketState[] = [];
  const steps: [TicketAction, Person][] = [
    ['assign', lead],
    ['start', person('plumber')],
    ['pause', person('plumber')],
    ['resume', person('plumber')],
    ['fix', person('plumber')],
    ['reopen', person('teacher')],
    ['assign', lead],
    ['fix', person('plumber')],
    ['close', person('teacher')],
  ];
  for (const [action, who] of steps) {
    const step = take(action, now, who, input);
    if (!('ticket' in step)) throw new Error(step.refused.detail);
    now = step.ticket;
    seen.push(now.state);
  }
  expect(seen).toEqual([
    'Assigned',
    'In progress',
    'Paused',
    'In progress',
    'Fixed',
    'Reopened',
    'Assigned',
    'Fixed',
    'Closed',
  ]);
  expect(now).toMatchObject({ assigneeId: 'plumber', fixedById: 'plumber' });
});

test('every step that the table does not name is refused (E3)', () => {
  for (const state of states) {
    for (const action of actions) {
      const { from, to } = ticketRules[action];
      const expected = from.includes(state) ? to : 'wrong-state';
      expect([state, action, after(action, ticket(state), lead)]).toEqual([
        state,
        action,
        expected,
      ]);
    }
  }
});

test('a cancelled ticket is at its end, and a closed one can only be reopened (E3)', () => {
  expect(stepsFor(ticket('Cancelled'), lead)).toEqual([]);
  expect(stepsFor(ticket('Closed'), lead)).toEqual(['reopen']);
});

test.each<[TicketAction, TicketState, Role[], Role[]]>([
  ['assign', 'Open', ['estates-lead', 'site-manager'], ['office-manager', 'auditor', 'trustee']],
  ['start', 'Assigned', ['estates-lead', 'site-manager'], ['office-manager', 'auditor']],
  ['pause', 'In progress', ['estates-lead', 'site-manager'], ['office-manager', 'auditor']],
  ['resume', 'Paused', ['estates-lead', 'site-manager'], ['office-manager', 'auditor']],
  ['fix', 'In progress', ['estates-lead', 'site-manager'], ['office-manager', 'auditor']],
  ['close', 'Fixed', ['estates-lead', 'office-manager'], ['site-manager', 'auditor']],
  ['reopen', 'Closed', ['estates-lead', 'office-manager', 'site-manager'], ['auditor', 'trustee']],
  ['cancel', 'Open', ['estates-lead'], ['site-manager', 'office-manager', 'auditor']],
])('who may %s a ticket that is %s (E3)', (action, state, may, mayNot) => {
  for (const role of may) {
    expect([role, after(action, ticket(state), person('x', role))]).toEqual([
      role,
      ticketRules[action].to,
    ]);
  }
  for (const role of mayNot) {
    expect([role, after(action, ticket(state), person('x', role))]).toEqual([role, 'not-yours']);
  }
});

test('who raised it may confirm, reopen or cancel it, and whoever mends it may work on it (E3)', () => {
  expect(stepsFor(ticket('Fixed'), person('teacher'))).toEqual(['close', 'reopen']);
  expect(stepsFor(ticket('Open'), person('teacher'))).toEqual(['cancel']);
  expect(stepsFor(ticket('Assigned'), person('caretaker'))).toEqual(['start', 'fix']);
  expect(stepsFor(ticket('Assigned'), person('passer-by'))).toEqual([]);
});

test('whoever covers an absence may do what their principal may (E3)', () => {
  const cover: Person = { id: 'stand-in', principals: ['teacher'], roles: [] };
  expect(after('close', ticket('Fixed'), cover)).toBe('Closed');
});

test('nobody confirms what they fixed, not as requester, lead or in cover (E3)', () => {
  const own = ticket('Fixed', { requesterId: 'caretaker' });
  expect(after('close', own, person('caretaker', 'estates-lead'))).toBe('own-fix');
  const cover: Person = { id: 'stand-in', principals: ['caretaker'], roles: ['estates-lead'] };
  expect(after('close', ticket('Fixed'), cover)).toBe('own-fix');
  expect(stepsFor(own, person('caretaker', 'estates-lead'))).toEqual(['reopen']);
});

test('a pause has a reason from the list, and reopening and cancelling have one at all (E3)', () => {
  const at = { pause: 'In progress', reopen: 'Fixed', cancel: 'Open' } as const;
  for (const action of ['pause', 'reopen', 'cancel'] as const) {
    expect(after(action, ticket(at[action]), lead, { ...input, reason: ' ' })).toBe(
      'reason-needed',
    );
  }
  expect(after('pause', ticket('In progress'), lead, { ...input, reason: 'golf' })).toBe(
    'reason-needed',
  );
  expect(after('pause', ticket('In progress'), lead, { ...input, reason: 'toString' })).toBe(
    'reason-needed',
  );
});

test('a ticket is assigned to somebody (E3)', () => {
  expect(after('assign', ticket('Open'), lead, { ...input, assigneeId: '' })).toBe(
    'assignee-needed',
  );
});

test('the steps offered are exactly the steps that are not refused (E3)', () => {
  const anyPerson = fc.record({
    id: fc.constantFrom('teacher', 'caretaker', 'x'),
    principals: fc.subarray(['teacher', 'caretaker']),
    roles: fc.subarray<Role>(['estates-lead', 'site-manager', 'office-manager', 'auditor']),
  });
  fc.assert(
    fc.property(fc.constantFrom(...states), anyPerson, (state, who) => {
      const taken = actions.filter((action) => 'ticket' in take(action, ticket(state), who, input));
      expect(stepsFor(ticket(state), who)).toEqual(taken);
    }),
  );
});
