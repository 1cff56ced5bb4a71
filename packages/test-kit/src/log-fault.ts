import { CHAIN_START, verifyNext } from '@bursar/shared-types/chain';
import type { ChainPosition } from '@bursar/shared-types/chain';
import type { LogSource } from '@bursar/service-kit/log/source';

const PAGE = 2_000;

/** What is wrong with a service's logs: each chain broken, each head that is not its log's end. */
export async function faultsOfLogs(source: LogSource): Promise<string[]> {
  const faults: string[] = [];
  for (const head of await source.heads()) {
    let at: ChainPosition = CHAIN_START;
    while (at.seq < head.seq) {
      const page = await source.events(head.trust, at.seq, PAGE);
      const wrong = page.find((event) => {
        if (event.seq > head.seq) return false;
        const isNext = verifyNext(at, event) === 'next';
        if (isNext) at = event;
        return !isNext;
      });
      if (wrong || page.length === 0) {
        faults.push(`${source.service} ${head.trust}: nothing follows ${at.seq}`);
        break;
      }
    }
    if (at.seq === head.seq && at.hash !== head.hash) {
      faults.push(`${source.service} ${head.trust}: the head is not the end of the log`);
    }
  }
  return faults;
}
