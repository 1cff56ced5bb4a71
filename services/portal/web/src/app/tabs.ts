/** What one tab of the browser tells its others: who is signed in, or what the queue holds. */
export type TabNews = 'session' | 'queue';

let opened: BroadcastChannel | undefined;
const channel = (): BroadcastChannel => (opened ??= new BroadcastChannel('bursar'));

/** Tells the other tabs that something of theirs may be old. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
export const tellTabs = (news: TabNews): void => channel().postMessage(news);

/** Calls `heard` when another tab tells such news. Gives what ends this. */
export function whenTabsTell(news: TabNews, heard: () => void): () => void {
  const on = ({ data }: MessageEvent<TabNews>) => {
    if (data === news) heard();
  };
  channel().addEventListener('message', on);
  return () => channel().removeEventListener('message', on);
}
