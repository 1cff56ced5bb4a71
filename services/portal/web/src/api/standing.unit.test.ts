import { sessionIsSure, untilSessionIsSure } from './standing.ts';

test('what waits for the person to be back goes on with the word that they are, and only then', async () => {
  let isOn = false;
  const waiting = untilSessionIsSure().then(() => (isOn = true));
  await Promise.resolve();
  expect(isOn).toBe(false);
  sessionIsSure();
  await waiting;
  expect(isOn).toBe(true);
});

test('what is given up while it waits does not go on', async () => {
  const giving = new AbortController();
  const waiting = untilSessionIsSure(giving.signal);
  giving.abort(new Error('left the page'));
  await expect(waiting).rejects.toThrow('left the page');
  sessionIsSure();
});
