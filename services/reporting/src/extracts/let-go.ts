import { schedule } from '@bursar/service-kit/jobs';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { extractKeptDays } from '@bursar/shared-types/codes/reporting';
import type { Surroundings } from '../surroundings.ts';

/** Each night: lets go of the bytes of old extracts. The same positions give the same bytes again. */
export const letGo = ({ sourceOf }: Surroundings) =>
  schedule({
    name: 'extracts-let-go',
    cron: '40 2 * * *',
    run: async ({ engine, clock }) => {
      const before = new Date(clock.now().getTime() - extractKeptDays * 86_400_000).toISOString();
      for (const { trust } of await sourceOf('reporting').heads()) {
        await inTransaction(
          engine.pool,
          [trust],
          [
            {
              text: `delete from extract_piece p using extract e where p.trust_id = $1 and e.trust_id = $1
              and e.id = p.extract_id and e.ended_at < $2`,
              values: [trust, before],
            },
          ],
        );
      }
    },
  });
