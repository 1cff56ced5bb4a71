import {
  accept,
  addTo,
  command,
  emit,
  insertRows,
  isEvent,
  lookup,
  problem,
  projection,
  query,
  reaction,
  refuse,
  service,
} from '@bursar/service-kit';
import { z } from 'zod';
import { echo, movement, pot, potTotal } from './tables.ts';

/** What a movement tells the world. `note` is there to make events as large as a test wants. */
export const moved = {
  type: 'pots.moved',
  version: 1,
  schema: z.strictObject({
    potId: z.string(),
    amount: z.int(),
    number: z.int(),
    note: z.string().optional(),
  }),
} as const;

export const founded = {
  type: 'pots.founded',
  version: 1,
  schema: z.strictObject({ by: z.string() }),
} as const;

const roles = ['keeper'];
const id = z.uuid();

/** Begins a trust's log. */
export const foundTrust = command({
  route: 'POST /found',
  summary: 'Begin a trust',
  access: { roles: ['operator'], at: 'platform' },
  founds: true,
  reply: { 204: z.null() },
  read: () => ({}),
  decide: (_facts, _input, { actor }) => accept(actor.id),
  write: (by) => [emit(founded, { by })],
  respond: () => ({ status: 204 }),
});

/** Makes a pot; its unit may be any. */
export const openPot = command({
  route: 'POST /pots',
  summary: 'Open a pot',
  access: { roles, at: 'unit' },
  body: z.strictObject({ id, name: z.string().max(100), unit: z.string() }),
  reply: { 201: z.object({ id }) },
  read: ({ body }) => ({ same: lookup(pot, pot.id, [body.id]) }),
  units: (_facts, { body }) => body.unit,
  decide: ({ same }, { body }) =>
    same.length
      ? refuse(problem('pot-there', 409, 'There already', 'This pot is open.'))
      : accept(body),
  write: (made, { trustId }) => [insertRows(pot, [{ trustId, ...made, balance: 0n, version: 1 }])],
  respond: (made) => ({ status: 201, body: { id: made.id }, location: `/pots/${made.id}` }),
});

const Movement = z.strictObject({ amount: z.int(), note: z.string().optional() });
const reply = { 201: z.object({ id, number: z.int() }) };

const move = (route: string, lane: boolean) =>
  command({
    route,
    summary: 'Move money into or out of a pot',
    access: { roles, at: 'unit' },
    params: z.object({ potId: id }),
    body: Movement,
    reply,
    lane,
    series: () => 'movement',
    read: ({ params }) => ({ pots: lookup(pot, pot.id, [params.potId]) }),
    units: ({ pots }) => pots.map((p) => p.unit),
    decide: ({ pots: [found] }, { params, body }, ctx) => {
      if (!found) return refuse(problem('no-pot', 404, 'No such pot', 'Open it first.'));
      return accept({ id: ctx.newId(), potId: params.potId, number: ctx.nextNumber(), ...body });
    },
    write: ({ note, ...made }, { trustId }) => [
      insertRows(movement, [
        {
          trustId,
          id: made.id,
          potId: made.potId,
          number: BigInt(made.number),
          amount: BigInt(made.amount),
        },
      ]),
      addTo(
        pot,
        ['trustId', 'id'],
        ['balance'],
        [{ trustId, id: made.potId, name: '', unit: '', balance: BigInt(made.amount), version: 1 }],
      ),
      emit(moved, {
        potId: made.potId,
        amount: made.amount,
        number: made.number,
        ...(note && { note }),
      }),
    ],
    respond: ({ id: movementId, number }) => ({ status: 201, body: { id: movementId, number } }),
  });

/** The hot path, through the lane. */
export const moveInLane = move('POST /pots/:potId/movements', true);
/** The same, one command a transaction. */
export const moveAlone = move('POST /pots/:potId/single-movements', false);

export const readPot = query({
  route: 'GET /pots/:potId',
  summary: 'One pot',
  access: { roles: ['keeper', 'watcher'], at: 'unit' },
  params: z.object({ potId: id }),
  reply: z.object({ balance: z.int(), version: z.int() }),
  read: ({ params }) => ({ pots: lookup(pot, pot.id, [params.potId]) }),
  units: ({ pots }) => pots.map((p) => p.unit),
  respond: ({ pots: [found] }) =>
    found
      ? accept({ balance: Number(found.balance), version: found.version })
      : refuse(problem('no-pot', 404, 'No such pot', 'It was never opened.')),
});

/** Totals by pot, from another service's events; commutative, so it can be rebuilt beside itself. */
export const totals = projection({
  name: 'totals',
  on: [moved],
  tables: [potTotal],
  apply: (events, _facts, trustId) => {
    const mine = events.filter((event) => isEvent(event, moved));
    for (const { body } of mine)
      if (body.note === 'poison') throw new Error('this note cannot be read');
    return [
      addTo(
        potTotal,
        ['trustId', 'potId'],
        ['moved', 'movements', 'lastNumber'],
        mine.map(({ body }) => ({
          trustId,
          potId: body.potId,
          moved: BigInt(body.amount),
          movements: 1n,
          lastNumber: 0n,
        })),
      ),
    ];
  },
});

/** Echoes each movement once. */
export const echoes = reaction({
  name: 'echoes',
  on: moved,
  read: () => ({}),
  decide: (_facts, event) => accept(event),
  write: ({ trust, body, id: cause }) => [
    insertRows(echo, [{ trustId: trust, number: BigInt(body.number), cause }]),
  ],
});

const migrations = [new URL('./migrations/', import.meta.url)];

/** The service that has pots. */
export const pots = service({
  name: 'pots',
  title: 'Pots',
  migrations,
  watchedRoles: ['watcher'],
  features: [{ routes: [foundTrust, openPot, moveInLane, moveAlone, readPot] }],
});

/** A second service, which hears of them. */
export const listener = service({
  name: 'listener',
  title: 'Listener',
  migrations,
  features: [{ subscriptions: [totals, echoes] }],
});
