import type { Moved } from './live-news.ts';
import { follow } from './live-stream.ts';
import type { Told } from './live-stream.ts';

/** What the tab that has the stream tells the others, and what one that is new asks it. */
type Word =
  | { readonly is: 'moved'; readonly moved: Moved }
  | { readonly is: 'opened' }
  | { readonly is: 'broke'; readonly since: string }
  | { readonly is: 'asked' };

/**
 * Follows a stream once a browser, until what it gives is called: a browser has some six connections
 * to a host, and each open page would hold one. The page that was shown last has the stream and tells
 * the others; when it goes, another takes it over, and hears first where all sources stand.
 */
export function followTogether(address: string, told: Told): () => void {
  // Only a secure origin has locks; without them each page follows by itself.
  if (!('locks' in navigator)) return follow(address, told);
  const over = new AbortController();
  const channel = new BroadcastChannel(address);
  let waiting: AbortController | undefined;
  let stop: (() => void) | undefined;
  let last: Word | undefined;

  const hear = (word: Word) => {
    if (word.is === 'moved') told.moved(word.moved);
    else if (word.is === 'opened') told.opened();
    else if (word.is === 'broke') told.broke(word.since);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    else if (last && stop) channel.postMessage(last);
  };
  const say = (word: Word) => {
    last = word.is === 'moved' ? word : last;
    hear(word);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel.postMessage(word);
  };
  // Takes its turn, or takes it at once from whoever has it: a page that nobody sees may be asleep.
  const want = (isShown: boolean) => {
    waiting?.abort();
    waiting = new AbortController();
    const options = isShown ? { steal: true } : { signal: waiting.signal };
    let end: (() => void) | undefined;
    const lead = () =>
      new Promise<void>((resolve) => {
        end = follow(address, {
          moved: (moved) => say({ is: 'moved', moved }),
          opened: () => say({ is: 'opened' }),
          broke: (since) => say({ is: 'broke', since }),
        });
        stop = end;
        over.signal.addEventListener('abort', () => resolve(), { once: true });
      });
    void navigator.locks.request(address, options, lead).catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') throw error;
      if (!end) return;
      // Another page took it.
      end();
      if (stop === end) stop = undefined;
      if (!over.signal.aborted) want(false);
    });
  };
  const shown = () => {
    if (document.visibilityState === 'visible' && !stop) want(true);
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => hear(data));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel.postMessage({ is: 'asked' } satisfies Word);
  document.addEventListener('visibilitychange', shown);
  want(document.visibilityState === 'visible');
  return () => {
    document.removeEventListener('visibilitychange', shown);
    waiting?.abort();
    stop?.();
    over.abort();
    channel.close();
  };
}
