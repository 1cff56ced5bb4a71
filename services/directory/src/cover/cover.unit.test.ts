import { coverFaults } from './cover.ts';
import type { CoverFacts } from './cover.ts';

const facts = (more: Partial<CoverFacts> = {}): CoverFacts => ({
  today: '2026-01-10',
  principal: { from: '2025-09-01', to: null },
  delegate: { from: '2025-09-01', to: null },
  same: [],
  audits: [],
  ...more,
});
const said = (from: string, to: string, more: Partial<CoverFacts> = {}) =>
  coverFaults({ from, to }, facts(more)).map(({ pointer }) => pointer);

test('an absence that has begun may be covered; one that is over may not (F7)', () => {
  expect(said('2026-01-05', '2026-01-10')).toEqual([]);
  expect(said('2026-01-05', '2026-01-09')).toEqual(['/to']);
});

test('both are in the trust on all days of the cover, and what holds of both is said once (F7)', () => {
  const leaving = { from: '2025-09-01', to: '2026-01-20' };
  expect(said('2026-01-10', '2026-01-20', { delegate: leaving })).toEqual([]);
  expect(said('2026-01-10', '2026-01-21', { delegate: leaving })).toEqual(['/to']);
  expect(said('2026-01-10', '2026-01-21', { delegate: leaving, principal: leaving })).toEqual([
    '/to',
  ]);
  const coming = { from: '2026-01-15', to: null };
  expect(said('2026-01-14', '2026-01-20', { delegate: coming })).toEqual(['/from']);
});

test('a cover lasts a leave of a year at most (F7)', () => {
  expect(said('2026-01-10', '2027-01-11')).toEqual([]);
  expect(said('2026-01-10', '2027-01-12')).toEqual(['/to']);
});

test('an auditor neither covers nor is covered while they are one (F7, F13)', () => {
  const audits = [{ from: '2026-01-15', to: '2026-01-31' }];
  expect(said('2026-01-10', '2026-01-14', { audits })).toEqual([]);
  expect(said('2026-01-10', '2026-01-15', { audits })).toEqual(['/delegateId']);
});
