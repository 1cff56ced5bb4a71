import { pounds } from './pay-row.ts';
import type { PayRow } from './pay-row.ts';

/** The national spine of support staff: point, pounds a year from April 2024, from April 2025. */
const spine: readonly (readonly [point: number, of2024: number, of2025: number])[] = [
  [2, 23656, 24413],
  [3, 24027, 24796],
  [4, 24404, 25185],
  [5, 24790, 25583],
  [6, 25183, 25989],
  [7, 25584, 26403],
  [8, 25992, 26824],
  [9, 26409, 27254],
  [10, 26835, 27694],
  [11, 27269, 28142],
  [12, 27711, 28598],
  [13, 28163, 29064],
  [14, 28624, 29540],
  [15, 29093, 30024],
  [16, 29572, 30518],
  [17, 30060, 31022],
  [18, 30559, 31537],
  [19, 31067, 32061],
  [20, 31586, 32597],
  [21, 32115, 33143],
  [22, 32654, 33699],
  [23, 33366, 34434],
  [24, 34314, 35412],
  [25, 35235, 36363],
  [26, 36124, 37280],
  [27, 37035, 38220],
  [28, 37938, 39152],
  [29, 38626, 39862],
  [30, 39513, 40777],
  [31, 40476, 41771],
  [32, 41511, 42839],
  [33, 42708, 44075],
  [34, 43693, 45091],
  [35, 44711, 46142],
  [36, 45718, 47181],
  [37, 46731, 48226],
  [38, 47754, 49282],
  [39, 48710, 50269],
  [40, 49764, 51356],
  [41, 50788, 52413],
  [42, 51802, 53460],
  [43, 52805, 54495],
];

const of2024 = {
  from: '2024-04-01',
  status: 'derived',
  source: 'the spine of 2023 + £1,290 (award in nottinghamcityunison.org.uk)',
} as const;

const of2025 = {
  from: '2025-04-01',
  status: 'derived',
  source: 'the spine of 2024 × 1.032, rounded (award in derbyshirealc.gov.uk)',
} as const;

/** Points taken off the spine, with the last day they were paid. */
const lastDay: Readonly<Record<number, string>> = { 2: '2026-03-31' };

/**
 * NJC points 2 to 43. They hold in every area: what support staff in London are paid on top is a
 * local agreement, kept as an allowance of the post. The award of April 2026 is not known here.
 */
export const njc: readonly PayRow[] = spine.flatMap(([point, in2024, in2025]) => {
  const key = { scale: 'njc', point: String(point), area: 'any' } as const;
  return [
    { ...key, ...of2024, until: null, annual: pounds(in2024) },
    { ...key, ...of2025, until: lastDay[point] ?? null, annual: pounds(in2025) },
  ];
});
