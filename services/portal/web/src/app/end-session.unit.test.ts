import { endSession } from './end-session.ts';

const world = ({ mayGo = true, answers = true } = {}) => {
  const done: string[] = [];
  const kept = {
    mayGo: async () => (done.push('asked'), mayGo),
    empty: async () => void done.push('emptied'),
  };
  const post = async () => {
    done.push('posted');
    if (!answers) throw new Error('no connection');
    return { to: '/identity/end' };
  };
  return { done, kept, post };
};

test('nothing is emptied before the session has ended', async () => {
  const { done, kept, post } = world();
  expect(await endSession([kept], post)).toEqual({ is: 'out', to: '/identity/end' });
  expect(done).toEqual(['asked', 'posted', 'emptied']);
});

test('without a connection nobody is signed out, all is kept, and it is said', async () => {
  const { done, kept, post } = world({ answers: false });
  expect(await endSession([kept], post)).toMatchObject({
    is: 'failed',
    why: expect.stringContaining('still signed in'),
  });
  expect(done).toEqual(['asked', 'posted']);
});

test('whoever stays for what is not sent stays signed in', async () => {
  const { done, kept, post } = world({ mayGo: false });
  expect(await endSession([kept], post)).toEqual({ is: 'stayed' });
  expect(done).toEqual(['asked']);
});

test('what cannot be emptied holds up neither the rest nor the way out', async () => {
  const { done, kept, post } = world();
  const broken = { mayGo: async () => true, empty: async () => Promise.reject(new Error('full')) };
  expect(await endSession([broken, kept], post)).toMatchObject({ is: 'out' });
  expect(done).toContain('emptied');
});
