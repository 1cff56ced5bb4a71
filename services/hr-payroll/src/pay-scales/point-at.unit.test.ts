import { payAreas } from '@bursar/shared-types/codes/hr-payroll';
import type { PayArea } from '@bursar/shared-types/codes/hr-payroll';
import { existsSync, readFileSync } from 'node:fs';
import type { PayRow } from './pay-row.ts';
import { awaitsAward, payChangesOf, pointAt, referencePayRows, whyNoPoint } from './point-at.ts';

const shared = (name: string) =>
  new URL(`../../../../../shared/data/payroll/${name}`, import.meta.url);

/** Rows of a shared file, or null, said loudly, where it is absent. */
function sharedRows(name: string): string[][] | null {
  if (existsSync(shared(name))) {
    return readFileSync(shared(name), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  }
  console.warn(`SKIPPED: pay scales against ${name}, which is not on this machine`);
  return null;
}

const teachers = sharedRows('teacher_pay_points.csv');
const njcSpine = sharedRows('njc_pay_spine.csv');
const toPence = (wholePounds: string | undefined) => BigInt(wholePounds ?? '') * 100n;

describe('pay scales (F28, H25)', () => {
  (teachers ? test : test.skip)(
    'every teachers’ point of the shared table is paid as it says',
    () => {
      const rows = teachers ?? [];
      for (const [from = '', range = '', point = '', area = '', annual] of rows) {
        const scale = `teachers-${range.replaceAll('_', '-')}`;
        const row = pointAt(scale, point, area.replaceAll('_', '-') as PayArea, from);
        expect([from, scale, point, area, row?.from, row?.annual]).toEqual([
          from,
          scale,
          point,
          area,
          from,
          toPence(annual),
        ]);
      }
      expect(rows).toHaveLength(169);
      expect(referencePayRows.filter((row) => row.scale !== 'njc')).toHaveLength(rows.length);
    },
  );

  (teachers ? test : test.skip)('a figure nobody has checked says so, a published one too', () => {
    for (const [from, range, point, area, , status = ''] of teachers ?? []) {
      const row = referencePayRows.find(
        (r) =>
          r.from === from &&
          r.scale === `teachers-${range?.replaceAll('_', '-')}` &&
          r.point === point &&
          r.area === area?.replaceAll('_', '-'),
      );
      const expected = status.startsWith('published') ? 'published' : 'unconfirmed';
      expect([from, range, point, area, row?.status]).toEqual([from, range, point, area, expected]);
    }
  });

  (njcSpine ? test : test.skip)(
    'every NJC point of 2024 and 2025 is paid as the shared spine says',
    () => {
      const rows = (njcSpine ?? []).filter(([from = '']) => from >= '2024');
      for (const [from = '', point = '', annual] of rows) {
        for (const area of payAreas) {
          expect([from, point, pointAt('njc', point, area, from)?.annual]).toEqual([
            from,
            point,
            toPence(annual),
          ]);
        }
      }
      expect(rows).toHaveLength(84);
      expect(referencePayRows.filter((row) => row.scale === 'njc')).toHaveLength(84);
    },
  );

  test('every row names its source', () => {
    expect(referencePayRows.filter((row) => row.source.trim().length < 10)).toEqual([]);
  });

  test('a point holds from its first day until the day before the next award', () => {
    const m1 = (day: string) => pointAt('teachers-main', 'M1', 'rest-of-england', day)?.annual;
    expect(m1('2024-08-31')).toBeUndefined();
    expect(m1('2024-09-01')).toBe(3_165_000n);
    expect(m1('2025-08-31')).toBe(3_165_000n);
    expect(m1('2025-09-01')).toBe(3_291_600n);
    expect(m1('2026-11-22')).toBe(3_291_600n);
  });

  test('the order of the rows makes no difference', () => {
    const reversed = referencePayRows.toReversed();
    const found = pointAt('teachers-main', 'M1', 'rest-of-england', '2025-01-01', reversed);
    expect(found?.from).toBe('2024-09-01');
  });

  test('a point taken off the scale is not paid after its last day, and the earlier award does not come back', () => {
    expect(pointAt('njc', '2', 'rest-of-england', '2026-03-31')?.annual).toBe(2_441_300n);
    expect(pointAt('njc', '2', 'rest-of-england', '2026-04-01')).toBeNull();
    expect(whyNoPoint('njc', '2', 'rest-of-england', '2026-04-01')).toEqual({
      detail: 'njc 2 was taken off the scale after 2026-03-31.',
      mend: 'Choose a higher point.',
    });
    expect(payChangesOf('njc', '2', 'rest-of-england')).toContain('2026-04-01');
  });

  test('the national spine is paid alike in every area, a teacher’s point is not', () => {
    const on = '2025-10-01';
    expect(payAreas.map((area) => pointAt('njc', '5', area, on)?.annual)).toEqual(
      payAreas.map(() => 2_558_300n),
    );
    expect(payAreas.map((area) => pointAt('teachers-main', 'M1', area, on)?.annual)).toEqual([
      3_291_600n,
      3_439_800n,
      3_787_000n,
      4_031_700n,
    ]);
  });

  test('what is not known is nothing, never a guess, and the reason tells the mend', () => {
    const on = '2025-10-01';
    expect(pointAt('teachers-leadership', 'L10', 'inner-london', on)).toBeNull();
    const why = (scale: string, point: string, day = on) =>
      whyNoPoint(scale, point, 'inner-london', day);
    expect(why('teachers-leadership', 'L10')).toEqual({
      detail: 'What teachers-leadership L10 is paid in inner-london is not known.',
      mend: 'Publish the trust’s own rate.',
    });
    expect(why('teachers-main', 'M9')).toEqual({
      detail: 'teachers-main has no point “M9”.',
      mend: 'Choose one of its points.',
    });
    expect(why('soulbury', '1').detail).toBe('There is no pay scale “soulbury”.');
    expect(why('teachers-main', 'M1', '2020-01-01').detail).toBe(
      'What teachers-main M1 is paid on 2020-01-01 is not known.',
    );
  });

  test('a trust’s own row supersedes from its own day', () => {
    const own: PayRow = {
      scale: 'teachers-main',
      point: 'M1',
      area: 'rest-of-england',
      from: '2026-09-01',
      until: null,
      annual: 3_400_000n,
      status: 'published',
      source: 'trustees’ minute of 10 July 2026',
    };
    const rows = [own, ...referencePayRows];
    const m1 = (day: string) =>
      pointAt('teachers-main', 'M1', 'rest-of-england', day, rows)?.annual;
    expect([m1('2026-08-31'), m1('2026-09-01')]).toEqual([3_291_600n, 3_400_000n]);
  });

  test('a rate a year old says that an award is missing', () => {
    const row = pointAt('teachers-main', 'M1', 'rest-of-england', '2026-09-01');
    expect(row && awaitsAward(row, '2026-08-31')).toBe(false);
    expect(row && awaitsAward(row, '2026-09-01')).toBe(true);
  });
});
