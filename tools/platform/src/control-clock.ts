import { businessDate } from '@bursar/service-kit';
import type { OffsetClock } from '@bursar/service-kit';
import { instantOf, MoveFault } from './clock-move.ts';
import { sayLines } from './control.ts';
import type { ControlHandler } from './control.ts';
import type { MoveClock } from './move-clock.ts';

/** A line of the answer to a move: the days passed, then the end or why there is none. */
export type MoveLine =
  | { readonly day: string }
  | { readonly now: string; readonly today: string }
  | { readonly fault: string };

/** `/clock` tells the time, `/clock?move=+8d` moves it. */
export function answerClock(clock: OffsetClock, moveClock: MoveClock): ControlHandler {
  return async ({ searchParams }, response) => {
    const say: (line: MoveLine) => void = sayLines(response);
    const wish = searchParams.get('move');
    try {
      if (wish !== null) await moveClock(instantOf(wish, clock.now()), (day) => say({ day }));
      say({ now: clock.now().toISOString(), today: businessDate(clock.now()) });
    } catch (error) {
      const isForPeople = error instanceof MoveFault;
      const unknown = 'The clock could not be moved; bursar.log says why.';
      say({ fault: isForPeople ? error.message : unknown });
      if (!isForPeople) throw error;
    } finally {
      response.end();
    }
  };
}
