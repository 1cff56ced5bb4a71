import type { PayWord } from './proportions.ts';
import type { DemoSchool } from './trusts.ts';

/**
 * Whether the trust's own payroll pays a school: it has begun with its North cluster, and a bureau pays
 * the others.
 */
export const isOnPayroll = ({ cluster }: DemoSchool): boolean => cluster === 'north';

/** What kind of post a school has: its name, pay and hours, and where its cost stands. */
export interface KindOfPost {
  readonly word: PayWord;
  readonly title: string;
  readonly workforce: string;
  readonly scale: string;
  readonly points: readonly string[];
  /** Thousandths that occur. */
  readonly ftes: readonly number[];
  readonly termTime: boolean;
  /** How often it occurs beside the others of its word; nil for posts that a school has by rule. */
  readonly weight: number;
}

/** The trust's own scale, which its HR lead publishes: the national ones are the platform's. */
export const localScale = {
  scale: 'ridgeway-midday',
  points: [
    { point: 'MS1', annual: 2_371_000 },
    { point: 'MS2', annual: 2_408_500 },
  ],
  raised: [
    { point: 'MS1', annual: 2_447_000 },
    { point: 'MS2', annual: 2_485_500 },
  ],
} as const;

/** Weeks paid of a year to staff who work in term time, in thousandths. */
export const termTimeWeeks = { paid: 44_231, year: 52_143 } as const;

const main = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'];
const upper = ['U1', 'U2', 'U3'];

const kind = (
  word: PayWord,
  title: string,
  workforce: string,
  [scale, points]: readonly [string, readonly string[]],
  ftes: readonly number[],
  weight: number,
  termTime = false,
): KindOfPost => ({ word, title, workforce, scale, points, ftes, termTime, weight });

const fullTime = [1_000];
const mostlyFullTime = [1_000, 1_000, 1_000, 800, 600];

/** The head of a school: where it stands on the leadership scale depends on the school's size. */
export const headteacher = (pupils: number): KindOfPost => {
  const points = pupils < 150 ? ['L11'] : pupils < 450 ? ['L16', 'L17'] : ['L28', 'L30'];
  return kind(
    'teachers',
    'Headteacher',
    'leadership',
    ['teachers-leadership', points],
    fullTime,
    0,
  );
};

/** The posts by which a school spends what it has for pay. */
export const kindsOfPost: readonly KindOfPost[] = [
  kind('teachers', 'Teacher', 'teaching', ['teachers-main', main], mostlyFullTime, 55),
  kind('teachers', 'Teacher, upper pay', 'teaching', ['teachers-upper', upper], mostlyFullTime, 35),
  kind(
    'teachers',
    'Assistant headteacher',
    'leadership',
    ['teachers-leadership', ['L5', 'L6', 'L7', 'L8']],
    fullTime,
    7,
  ),
  kind(
    'educationSupport',
    'Teaching assistant',
    'education-support',
    ['njc', ['4', '5', '6']],
    [1_000, 865, 750, 625],
    70,
    true,
  ),
  kind(
    'educationSupport',
    'Higher level teaching assistant',
    'education-support',
    ['njc', ['14', '15', '17']],
    [1_000, 865],
    20,
    true,
  ),
  kind(
    'educationSupport',
    'Learning mentor',
    'education-support',
    ['njc', ['12', '13']],
    [1_000, 800],
    10,
    true,
  ),
  kind(
    'administration',
    'Receptionist',
    'administration',
    ['njc', ['4', '5']],
    [1_000, 750],
    40,
    true,
  ),
  kind(
    'administration',
    'School administrator',
    'administration',
    ['njc', ['8', '9']],
    [1_000, 800],
    40,
  ),
  kind(
    'administration',
    'School business manager',
    'administration',
    ['njc', ['26', '28']],
    fullTime,
    20,
  ),
  kind('premisesStaff', 'Caretaker', 'premises', ['njc', ['5', '6']], [1_000, 500], 60),
  kind('premisesStaff', 'Site supervisor', 'premises', ['njc', ['11', '12']], fullTime, 40),
  kind(
    'otherStaff',
    'Midday supervisor',
    'other',
    [localScale.scale, ['MS1', 'MS2']],
    [200, 250, 400],
    100,
    true,
  ),
];
