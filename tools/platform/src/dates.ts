const long = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** A business date for people: `2026-11-24` is `Tue, 24 Nov 2026`. */
export const longDate = (day: string): string => long.format(new Date(`${day}T00:00:00Z`));
