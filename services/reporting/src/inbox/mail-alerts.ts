import { businessDate } from '@bursar/service-kit';
import { schedule } from '@bursar/service-kit/jobs';
import type { JobTools } from '@bursar/service-kit/jobs';
import { addDays } from '@bursar/shared-types/dates';
import { lastSent, sendOnce } from '../mail/index.ts';
import type { Draft } from '../mail/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { decideLetter, digestLetter } from './letters.ts';
import { standingItems } from './standing-items.ts';

const DAY_MS = 24 * 3_600_000;

/** Lets each trust's letters be written, and sends those that have not been. */
async function mail(
  surroundings: Surroundings,
  tools: JobTools,
  write: (trustId: string) => Promise<Draft[]>,
): Promise<void> {
  for (const { trust } of await surroundings.sourceOf('reporting').heads()) {
    tools.signal.throwIfAborted();
    await sendOnce(tools.engine.pool, surroundings, trust, await write(trust));
  }
}

/**
 * Each minute: a letter to everybody who is to decide on something new. What has waited for a day is
 * history, told by no letter: a new service reads years of it at once.
 */
export const mailAlerts = (surroundings: Surroundings) =>
  schedule({
    name: 'mail-alerts',
    cron: '* * * * *',
    run: (tools) =>
      mail(surroundings, tools, async (trustId) => {
        const at = tools.clock.now();
        const since = new Date(at.getTime() - DAY_MS).toISOString();
        const asked = { class: 'decide', since, today: businessDate(at) } as const;
        const { people, itemsOf } = await standingItems(tools.engine.pool, trustId, asked);
        const place = { portal: surroundings.portal, trustId };
        return people.flatMap((who) =>
          itemsOf(who).map((item) => {
            return { about: item.id, userId: who.id, at, ...decideLetter(item, place) };
          }),
        );
      }),
  });

/**
 * Each working morning: one letter to everybody with what is overdue, due or new to them, most urgent
 * first. New is what came after the last digest, at most a week ago: no weekend hides anything.
 */
export const mailDigest = (surroundings: Surroundings) =>
  schedule({
    name: 'mail-digest',
    cron: '0 8 * * 1-5',
    run: (tools) =>
      mail(surroundings, tools, async (trustId) => {
        const at = tools.clock.now();
        const today = businessDate(at);
        const last = await lastSent(tools.engine.pool, trustId, 'digest ');
        const weekAgo = at.getTime() - 7 * DAY_MS;
        const newSince = new Date(Math.max(last?.getTime() ?? 0, weekAgo)).toISOString();
        const day = { today, soon: addDays(today, 7), longAgo: addDays(today, -7), newSince };
        const asked = { class: 'deadline', today } as const;
        const { people, itemsOf } = await standingItems(tools.engine.pool, trustId, asked);
        return people.flatMap((who) => {
          const letter = digestLetter(itemsOf(who), day, { portal: surroundings.portal, trustId });
          return letter ? [{ about: `digest ${today}`, userId: who.id, at, ...letter }] : [];
        });
      }),
  });
