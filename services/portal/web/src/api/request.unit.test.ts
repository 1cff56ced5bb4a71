import { ownPage } from './person.ts';
import { send } from './request.ts';
import { sessionIsSure, whenSessionIsInDoubt } from './standing.ts';

/** A portal that answers with these, one after another, and keeps what was asked of it. */
function portal(...answers: readonly { status: number; code?: string }[]) {
  const asked: { address: string; headers: Headers }[] = [];
  const left = [...answers];
  globalThis.fetch = async (address, init) => {
    asked.push({ address: address as string, headers: new Headers(init?.headers) });
    const { status, code } = left.shift() ?? { status: 200 };
    const problem = { type: `https://bursar.example/errors/${code}`, detail: 'no', status };
    return new Response(JSON.stringify(code ? problem : {}), { status });
  };
  return asked;
}
const { fetch } = globalThis;
afterEach(() => void (globalThis.fetch = fetch));

const ended = { status: 401, code: 'session-ended' };
const others = { status: 409, code: 'other-person' };

test('every request names the person whose page it is, whoever signed in since', async () => {
  const asked = portal();
  ownPage('adele');
  ownPage('amara');
  await send('/drafts/1', { method: 'PUT', headers: { 'content-type': 'application/json' } });
  await send('/api/finance/v1/x');
  await send('/session');
  const named = asked.map(({ headers }) => headers.get('bursar-person'));
  expect(named).toEqual(['adele', 'adele', null]);
  expect(asked[0]!.headers.get('content-type')).toBe('application/json');
  expect(asked[0]!.headers.get('bursar-portal')).toBe('1');
});

test.each([ended, others])('a read waits for the person to be back: $code', async (refusal) => {
  const asked = portal(refusal);
  let doubts = 0;
  whenSessionIsInDoubt(() => void (doubts += 1));
  let isRead = false;
  const reading = send('/api/finance/v1/x').then(() => (isRead = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect([asked.length, doubts, isRead]).toEqual([1, 1, false]);
  sessionIsSure();
  await reading;
  expect(asked).toHaveLength(2);
});

test.each([ended, others])('a write is refused at once, for its form to say: $code', async (no) => {
  portal(no);
  await expect(send('/api/finance/v1/x', { method: 'POST' })).rejects.toMatchObject(no);
});

test('a read that is refused again though the person is signed in says so', async () => {
  portal(ended, ended);
  whenSessionIsInDoubt(() => sessionIsSure());
  await expect(send('/api/finance/v1/x')).rejects.toMatchObject({ status: 401 });
});
