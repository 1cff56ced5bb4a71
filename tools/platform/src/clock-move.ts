import { Temporal } from 'temporal-polyfill';

/** A move of the clock that cannot be made; the message says what can. */
export class MoveFault extends Error {
  override readonly name = 'MoveFault';
}

const UNITS = { h: 'hours', d: 'days', w: 'weeks' } as const;
const FARTHEST_YEARS = 3;

/**
 * The instant that somebody asks for: `+8d`, `+3h`, `+2w` from now, or a date (`2026-12-01`), at nine in
 * the morning. Days are London's, so the hour on the wall stays. Throws MoveFault for anything else, for
 * an instant that has passed and for one more than three years ahead.
 */
export function instantOf(wish: string, now: Date): Date {
  const start = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    'Europe/London',
  );
  const target = targetOf(wish.trim(), start);
  if (Temporal.ZonedDateTime.compare(target, start) <= 0) {
    throw new MoveFault(
      `The clock only moves forward, and it is ${start.toPlainDate().toString()} already.`,
    );
  }
  if (Temporal.ZonedDateTime.compare(target, start.add({ years: FARTHEST_YEARS })) > 0) {
    throw new MoveFault(`The clock moves by at most ${FARTHEST_YEARS} years at a time.`);
  }
  return new Date(target.epochMilliseconds);
}

function targetOf(wish: string, start: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const [, sign, count, unit] = /^([+-])(\d{1,4})([hdw])$/.exec(wish) ?? [];
  const signed = Number(`${sign}${count}`);
  if (unit) return start.add({ [UNITS[unit as keyof typeof UNITS]]: signed });
  try {
    return Temporal.PlainDate.from(wish).toZonedDateTime({
      timeZone: 'Europe/London',
      plainTime: '09:00',
    });
  } catch {
    throw new MoveFault(`"${wish}" is no move: say +8d, +3h, +2w, or a date like 2026-12-01.`);
  }
}
