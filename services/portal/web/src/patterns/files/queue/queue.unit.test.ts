import fc from 'fast-check';
import {
  afterEvent,
  mayWait,
  neededByNoOther,
  nextToSend,
  outcomeOf,
  stateWords,
  unsent,
} from './items.ts';
import type { QueueItem } from './items.ts';
import { OfflineQueue } from './offline-queue.ts';
import type { Failure, Surroundings } from './offline-queue.ts';

class Refusal extends Error {
  readonly failure: Failure;
  constructor(status: number, code = '') {
    super(`refused ${status}`);
    this.failure = { status, code, message: this.message };
  }
}

const command = (id: string) => ({
  id,
  trustId: 't',
  service: 'estates' as const,
  path: '/tickets',
  body: { title: id },
  files: [],
  title: `Ticket: ${id}`,
});
const item = (id: string, more: Partial<QueueItem> = {}): QueueItem => ({
  ...command(id),
  userId: 'ann',
  madeAt: `2026-11-22T08:00:0${id}.000Z`,
  state: { kind: 'waiting' },
  ...more,
});

/** A browser and a service that does a key once, whatever becomes of its answers. */
function world(answers: (item: QueueItem, attempt: number) => number | 'lost-after' = () => 201) {
  const kept = new Map<string, QueueItem>();
  const done: string[] = [];
  let [clock, attempts, signedIn] = [0, 0, 'ann' as string | null];
  const around: Surroundings = {
    userId: 'ann',
    store: {
      all: async () => [...kept.values()],
      put: async (each) => void kept.set(each.id, each),
      remove: async (id) => void kept.delete(id),
      clear: async () => kept.clear(),
    },
    send: async (each) => {
      attempts += 1;
      const answer = answers(each, attempts);
      const isDone = answer === 'lost-after' || answer < 300;
      if (isDone && answer !== 0 && !done.includes(each.id)) done.push(each.id);
      if (answer === 'lost-after' || answer === 0) throw new Refusal(0);
      if (answer >= 400) throw new Refusal(answer);
      return { id: each.id };
    },
    whoAmI: async () => signedIn,
    failureOf: (error) => (error as Refusal).failure,
    now: () => `2026-11-22T08:00:${String((clock += 1)).padStart(2, '0')}.000Z`,
    alone: (work) => work(),
  };
  const signIn = (user: string | null) => (signedIn = user);
  return { kept, done, around, signIn, attempts: () => attempts };
}

test('what is given while there is no connection is kept, and sent once there is one', async () => {
  let isOnline = false;
  const { kept, done, around } = world(() => (isOnline ? 201 : 0));
  const queue = new OfflineQueue(around);
  expect(await queue.submit(command('1'))).toEqual({ kind: 'waiting' });
  expect(await queue.submit(command('2'))).toEqual({ kind: 'waiting' });
  expect(kept.size).toBe(2);
  isOnline = true;
  await queue.flush();
  expect(done).toEqual(['1', '2']);
  expect(queue.items().map(({ state }) => stateWords(state))).toEqual(['Sent', 'Sent']);
  expect(kept.size).toBe(0);
});

test('however answers are lost and pages reloaded, each is done once and in order', async () => {
  const answers = fc.array(fc.constantFrom<number | 'lost-after'>(201, 0, 'lost-after', 503), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(answers, fc.integer({ min: 1, max: 5 }), async (script, size) => {
      const there = world((_, attempt) => script[attempt - 1] ?? 201);
      let queue = new OfflineQueue(there.around);
      const ids = Array.from({ length: size }, (_, at) => String(at));
      for (const id of ids) await queue.submit(command(id));
      while (there.kept.size > 0) {
        queue = new OfflineQueue(there.around);
        await queue.open();
      }
      expect(there.done).toEqual(ids);
    }),
  );
});

test('a page that went while it sent sends the same item again, with the same key', async () => {
  const { kept, around, done } = world();
  kept.set('1', item('1', { state: { kind: 'sending' } }));
  const queue = new OfflineQueue(around);
  await queue.open();
  expect(done).toEqual(['1']);
});

test('nothing is sent for anybody but its author', async () => {
  const { kept, around, done, signIn } = world();
  kept.set('1', item('1', { userId: 'ben' }));
  kept.set('2', item('2'));
  signIn('ben');
  const queue = new OfflineQueue(around);
  await queue.open();
  expect(done).toEqual([]);
  signIn(null);
  await queue.flush();
  expect(done).toEqual([]);
  signIn('ann');
  await queue.flush();
  expect(done).toEqual(['2']);
  expect(queue.items().map(({ id }) => id)).toEqual(['2']);
});

test('a refusal is said with its reason, holds up nobody, and can be tried again', async () => {
  let isOnline = false;
  let isMended = false;
  const { around, done } = world(({ id }) => {
    if (!isOnline) return 0;
    return id === '1' && !isMended ? 422 : 201;
  });
  const queue = new OfflineQueue(around);
  await queue.submit(command('1'));
  await queue.submit(command('2'));
  isOnline = true;
  await queue.flush();
  expect(queue.items().map(({ state }) => stateWords(state))).toEqual([
    'Refused: refused 422',
    'Sent',
  ]);
  isMended = true;
  await queue.retry('1');
  expect(done).toEqual(['2', '1']);
});

test('a refusal while its author waits is given back to the form, not kept', async () => {
  const { around, kept } = world(() => 422);
  const queue = new OfflineQueue(around);
  expect(await queue.submit(command('1'))).toMatchObject({ kind: 'refused' });
  expect([kept.size, queue.items().length]).toEqual([0, 0]);
});

test('what another tab sent or removed is not sent again', async () => {
  let isOnline = false;
  const { around, kept, done } = world(() => (isOnline ? 201 : 0));
  const queue = new OfflineQueue(around);
  await queue.submit(command('1'));
  await queue.submit(command('2'));
  kept.delete('1');
  isOnline = true;
  await queue.flush();
  expect(done).toEqual(['2']);
});

test('at sign-out nothing stays in the browser', async () => {
  const { around, kept } = world(() => 0);
  const queue = new OfflineQueue(around);
  await queue.submit(command('1'));
  expect(unsent(queue.items())).toHaveLength(1);
  await queue.empty();
  expect([kept.size, queue.items().length]).toEqual([0, 0]);
});

test('only tickets and checks may wait', async () => {
  const { around } = world();
  expect(mayWait('estates', '/checks/7/completions')).toBe(true);
  expect(mayWait('estates', '/sites')).toBe(false);
  expect(mayWait('procurement', '/tickets')).toBe(false);
  await expect(
    new OfflineQueue(around).submit({ ...command('1'), path: '/ticketsx' }),
  ).rejects.toThrow('may not wait');
});

test.each([
  [0, 'again'],
  [401, 'again'],
  [429, 'again'],
  [503, 'again'],
  [400, 'refused'],
  [403, 'refused'],
  [412, 'refused'],
])('an answer of %d: %s', (status, outcome) => {
  expect(outcomeOf(status, '')).toBe(outcome);
});

test('what was done so long ago that its answer is gone counts as sent', () => {
  expect(outcomeOf(409, 'idempotency-key-expired')).toBe('sent');
});

test('no event leads out of Sent, and one is sent at a time', () => {
  const sent = item('1', { state: { kind: 'sent', at: 'then' } });
  for (const kind of ['began', 'lost', 'retried'] as const) {
    expect(afterEvent([sent], { kind, id: '1' })).toEqual([sent]);
  }
  const sending = item('1', { state: { kind: 'sending' } });
  expect(afterEvent([sending], { kind: 'removed', id: '1' })).toEqual([sending]);
  expect(nextToSend([sending, item('2')], 'ann')).toBeUndefined();
  expect(nextToSend([item('1'), item('2')], 'ann')!.id).toBe('1');
});

test('what is given while the queue is being opened is not lost', async () => {
  const { kept, around, done } = world();
  kept.set('1', item('1'));
  const queue = new OfflineQueue(around);
  await Promise.all([queue.open(), queue.submit(command('2')), queue.open()]);
  expect(done).toEqual(['1', '2']);
  expect(queue.items().map(({ id, state }) => [id, state.kind])).toEqual([
    ['1', 'sent'],
    ['2', 'sent'],
  ]);
});

test('what another tab keeps is asked about at sign-out, and shown here once it is told', async () => {
  const { around, kept } = world(() => 0);
  const queue = new OfflineQueue(around);
  await queue.open();
  kept.set('1', item('1'));
  kept.set('2', item('2', { userId: 'ben' }));
  expect(queue.items()).toEqual([]);
  expect((await queue.left()).map(({ id }) => id)).toEqual(['1']);
  await queue.reread();
  expect(queue.items().map(({ id }) => id)).toEqual(['1']);
  kept.delete('1');
  await queue.reread();
  expect(queue.items()).toEqual([]);
});

test('what is read again takes nothing from what this tab sends or has sent', () => {
  const sending = item('1', { state: { kind: 'sending' } });
  const sent = item('2', { state: { kind: 'sent', at: 'then' } });
  const refused = item('3', { state: { kind: 'refused', why: 'no' } });
  const kept = [item('1'), refused, item('4')];
  expect(
    afterEvent([sending, sent, item('3'), item('5')], { kind: 'reread', items: kept }),
  ).toEqual([sending, sent, refused, item('4')]);
});

test('an item that is refused because another person signed in waits for its owner', async () => {
  expect(outcomeOf(409, 'other-person')).toBe('again');
  const { kept, around, done } = world();
  let isOther = true;
  const { send } = around;
  const queue = new OfflineQueue({
    ...around,
    send: (each) => (isOther ? Promise.reject(new Refusal(409, 'other-person')) : send(each)),
  });
  expect(await queue.submit(command('1'))).toEqual({ kind: 'waiting' });
  expect([kept.size, done.length]).toEqual([1, 0]);
  isOther = false;
  await queue.flush();
  expect(done).toEqual(['1']);
});

test('the bytes of a file stay while another item of the same person needs them', () => {
  const photo = (sha256: string) => ({ sha256, mediaType: 'image/jpeg', name: 'a.jpg' });
  const both = [
    item('1', { files: [photo('a'), photo('b'), photo('b')] }),
    item('2', { files: [photo('a')] }),
    item('3', { files: [photo('b')], userId: 'ben' }),
  ];
  expect(neededByNoOther(both, '1')).toEqual(['b']);
  expect(neededByNoOther(both, '2')).toEqual([]);
  expect(neededByNoOther(both.slice(1), '2')).toEqual(['a']);
  expect(neededByNoOther(both, 'gone')).toEqual([]);
});
