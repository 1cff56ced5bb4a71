import { stampOf, vectorWords } from './stamp.ts';
import type { SourceState } from './stamp.ts';

const hash = '4f2a9c01'.repeat(8);
const now = '2026-02-03T14:02:30.000Z';
const state = (source: string, changes: Partial<SourceState> = {}): SourceState => ({
  source,
  seq: 10,
  hash,
  headSeq: 10,
  answeredAt: '2026-02-03T14:02:28.000Z',
  ...changes,
});

test('with every source in, a figure is as at now (X14)', () => {
  const stamp = stampOf([state('finance', { seq: 1204, headSeq: 1204 }), state('directory')], now);
  expect(stamp).toMatchObject({
    words: 'As at 14:02 · all sources in',
    complete: true,
    ageSeconds: 0,
    asAt: now,
  });
  expect(vectorWords(stamp)).toBe('directory#10 4f2a9c01 · finance#1204 4f2a9c01');
});

test('a source silent for eight seconds is late, and not a moment earlier (X14)', () => {
  const silent = (at: string) =>
    stampOf([state('finance'), state('hr-payroll', { answeredAt: at })], now);
  expect(silent('2026-02-03T14:02:22.001Z').complete).toBe(true);
  expect(silent('2026-02-03T14:02:22.000Z')).toMatchObject({
    complete: false,
    late: [{ source: 'hr-payroll', seconds: 8 }],
    words: 'As at 14:02 · payroll 8 s late',
  });
});

test('a figure is as old as the source that has been silent longest (X14)', () => {
  const stamp = stampOf(
    [
      state('finance'),
      state('hr-payroll', { answeredAt: '2026-02-03T13:20:30.000Z' }),
      state('estates', { answeredAt: '2026-02-03T13:50:00.000Z' }),
    ],
    now,
  );
  expect(stamp.words).toBe('As at 13:20 · estates 12 min late · payroll 42 min late');
  expect(stamp.ageSeconds).toBe(42 * 60);
});

test('yesterday is said as a date, and times are those of London (X14)', () => {
  const late = state('risk', { answeredAt: '2026-07-01T22:30:00.000Z' });
  expect(stampOf([late], '2026-07-03T09:00:00.000Z').words).toBe(
    'As at 1 July 2026, 23:30 · risk 34 h late',
  );
  const old = state('risk', { answeredAt: '2026-06-01T09:00:00.000Z' });
  expect(stampOf([old], '2026-07-03T09:00:00.000Z').words).toContain('risk 32 days late');
});

test('a source that has never answered leaves the age not known (X14)', () => {
  const stamp = stampOf([state('finance'), state('estates', { answeredAt: null })], now);
  expect(stamp).toMatchObject({ asAt: null, ageSeconds: null, complete: false });
  expect(stamp.words).toBe('As at: not known · estates not heard yet');
});

test('a source that answered but is not all read is behind, by how many events (X14)', () => {
  const stamp = stampOf([state('finance', { headSeq: 11 }), state('risk', { headSeq: 22 })], now);
  expect(stamp.words).toBe('As at 14:02 · finance 1 event behind · risk 12 events behind');
  expect(stamp.complete).toBe(false);
});
