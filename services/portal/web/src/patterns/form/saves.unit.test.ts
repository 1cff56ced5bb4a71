import { outlivesPage, Saves } from './saves.ts';
import type { Saving } from './saves.ts';

/** A server whose answers come when the test says so. */
function slowServer(kept: { text: string; version: number } | null = null) {
  const sent: [text: string, version: number][] = [];
  const heard: Saving['is'][] = [];
  const answers: ((error?: Error) => void)[] = [];
  const saves = new Saves({
    put: (text, version) => {
      sent.push([text, version]);
      return new Promise((tell, fail) => {
        answers.push((error) =>
          error ? fail(error) : tell({ version: version + 1, savedAt: `after ${version}` }),
        );
      });
    },
    tell: ({ is }) => heard.push(is),
    whyNot: (error) => ({
      why: (error as Error).message,
      isStopped: (error as Error).message === 'changed elsewhere',
    }),
    kept,
  });
  const answer = async (error?: Error) => {
    answers.shift()!(error);
    await new Promise((done) => setImmediate(done));
  };
  return { saves, sent, heard, answer };
}

describe('the saves of a draft', () => {
  test('one is under way at a time, and only the latest of what was typed meanwhile follows', async () => {
    const { saves, sent, answer } = slowServer();
    const first = saves.want('a');
    void saves.want('ab');
    const last = saves.want('abc');
    expect(sent).toEqual([['a', 0]]);
    await answer();
    expect(sent).toEqual([
      ['a', 0],
      ['abc', 1],
    ]);
    await answer();
    await Promise.all([first, last]);
    await saves.want('abc');
    expect(sent).toHaveLength(2);
  });

  test('a change that is typed back is saved, once there is a draft', async () => {
    const { saves, sent, answer } = slowServer({ text: 'first', version: 7 });
    expect(saves.hasBegun).toBe(true);
    void saves.want('changed');
    await answer();
    void saves.want('first');
    await answer();
    expect(sent).toEqual([
      ['changed', 7],
      ['first', 8],
    ]);
  });

  test('a draft is removed only after the save under way, which therefore cannot bring it back', async () => {
    const { saves, sent, answer } = slowServer();
    const order: string[] = [];
    void saves.want('a').then(() => order.push('saved'));
    void saves.want('ab');
    const ended = saves.end(async () => order.push('removed'));
    await answer();
    await ended;
    expect(order).toEqual(['saved', 'removed']);
    await saves.want('late');
    expect(sent).toEqual([['a', 0]]);
  });

  test('where it could not be removed it is still saved', async () => {
    const { saves, sent, answer } = slowServer();
    const failing = saves.end(() => Promise.reject(new Error('no connection')));
    await expect(failing).rejects.toThrow('no connection');
    void saves.want('a');
    await answer();
    expect(sent).toEqual([['a', 0]]);
  });

  test('a save that failed is said to have, and is tried again when it is wanted again', async () => {
    const { saves, sent, heard, answer } = slowServer();
    void saves.want('a');
    await answer(new Error('no connection'));
    void saves.want('a');
    await answer();
    expect(sent).toEqual([
      ['a', 0],
      ['a', 0],
    ]);
    expect(heard).toEqual(['saving', 'unsaved', 'saving', 'saved']);
  });

  test('another window’s draft is not overwritten until somebody chose', async () => {
    const { saves, sent, answer } = slowServer({ text: 'ours', version: 1 });
    void saves.want('mine');
    await answer(new Error('changed elsewhere'));
    await saves.want('mine, more');
    expect(sent).toEqual([['mine', 1]]);
    saves.goOn(4);
    void saves.want('mine, more');
    await answer();
    expect(sent.at(-1)).toEqual(['mine, more', 4]);
  });
});

test('what outlives a page is measured in bytes', () => {
  expect(outlivesPage('e'.repeat(60_000))).toBe(true);
  expect(outlivesPage('é'.repeat(30_001))).toBe(false);
});
