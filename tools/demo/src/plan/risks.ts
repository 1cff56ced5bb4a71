/** Likelihood and impact, 1 to 5 each. */
type Score = readonly [likelihood: number, impact: number];

/** Before any control, as it is now, where it is to be brought. */
export interface PlannedScores {
  readonly inherent: Score;
  readonly current: Score;
  readonly target: Score;
}

/** A risk of the register. */
export interface PlannedRisk {
  readonly key: string;
  readonly title: string;
  readonly category: string;
  /** The key of its owner. */
  readonly owner: string;
  /** The key of the school it is about; null for one of the trust. */
  readonly school: string | null;
  readonly scores: PlannedScores;
  /** The area of checks that moves it; null for most. */
  readonly area: string | null;
}

const risk = (
  key: string,
  [category, owner]: readonly [string, string],
  title: string,
  [inherent, current, target]: readonly [Score, Score, Score],
  { school = null as string | null, area = null as string | null } = {},
): PlannedRisk => ({
  key,
  title,
  category,
  owner,
  school,
  scores: { inherent, current, target },
  area,
});

/** Ridgeway's register. The first is moved past appetite by a check that nobody did. */
export const risks: readonly PlannedRisk[] = [
  risk(
    'fire',
    ['health-and-safety', 'owen'],
    'Fire at Oakfield: people are hurt, or part of the school is lost',
    [
      [4, 5],
      [2, 5],
      [1, 5],
    ],
    { school: 'oakfield', area: 'fire' },
  ),
  risk(
    'water',
    ['health-and-safety', 'ed'],
    'Legionella in the water of a school',
    [
      [4, 5],
      [2, 4],
      [1, 4],
    ],
    { area: 'water' },
  ),
  risk(
    'lift',
    ['health-and-safety', 'ed'],
    'Somebody is hurt in a lift at Kingsmoor',
    [
      [3, 4],
      [2, 4],
      [1, 4],
    ],
    { school: 'kingsmoor', area: 'lifting' },
  ),
  risk('first-aid', ['first-aid', 'owen'], 'No first-aider is on site at a club or trip', [
    [3, 3],
    [2, 3],
    [1, 3],
  ]),
  risk('data', ['data-protection', 'owen'], 'Pupils’ data reaches the wrong person', [
    [5, 4],
    [3, 4],
    [2, 4],
  ]),
  risk(
    'premium',
    ['pupil-premium-reporting', 'owen'],
    'The pupil premium statement is not published in time',
    [
      [3, 2],
      [2, 2],
      [1, 2],
    ],
  ),
  risk('payments', ['financial-controls', 'farah'], 'A fraudulent change of bank details is paid', [
    [4, 4],
    [2, 4],
    [1, 4],
  ]),
  risk('reserves', ['finance', 'farah'], 'Reserves fall below a month’s pay within three years', [
    [4, 5],
    [4, 4],
    [2, 4],
  ]),
  risk('energy', ['finance', 'farah'], 'Energy costs more than was budgeted for', [
    [5, 3],
    [3, 3],
    [2, 3],
  ]),
  risk('places', ['finance', 'farah'], 'Fewer pupils join the primary schools of the valley', [
    [4, 4],
    [3, 4],
    [3, 3],
  ]),
  risk('teachers', ['people', 'helen'], 'Posts in mathematics and science stay vacant', [
    [5, 4],
    [4, 3],
    [2, 3],
  ]),
  risk('absence', ['people', 'helen'], 'Absence of support staff rises in winter', [
    [4, 3],
    [3, 3],
    [2, 3],
  ]),
  risk(
    'roof',
    ['estates', 'ed'],
    'The flat roof of Ridgewood’s science block fails',
    [
      [4, 4],
      [3, 4],
      [1, 4],
    ],
    { school: 'ridgewood' },
  ),
];

/** A risk that was closed in the course of the story. */
export const closedRisk = risk(
  'software',
  ['financial-controls', 'farah'],
  'The former accounts package is no longer supported',
  [
    [4, 4],
    [3, 4],
    [1, 1],
  ],
);

/** A draft that its author has not published. */
export const draftRisk = {
  level: 'trust',
  category: 'people',
  title: 'Headteachers near retirement leave in the same summer',
} as const;

/** What the trustees will bear by category, in points, and where that ends. */
export const appetites: readonly (readonly [
  category: string,
  appetite: number,
  tolerance: number,
])[] = [
  ['health-and-safety', 10, 12],
  ['first-aid', 6, 9],
  ['data-protection', 9, 12],
  ['pupil-premium-reporting', 6, 9],
  ['financial-controls', 8, 10],
  ['finance', 12, 15],
  ['people', 12, 15],
  ['estates', 9, 12],
];

/** Proposed anew by the end, and not decided yet. */
export const undecidedAppetite = ['finance', 12, 16] as const;

/** A risk that its owner scores anew at a month's middle. */
export interface Review {
  readonly key: string;
  /** The month's place from the story's first. */
  readonly m: number;
  readonly current: Score;
  readonly comment: string;
}

export const reviews: readonly Review[] = [
  { key: 'energy', m: 2, current: [4, 3], comment: 'The contract ends in March.' },
  { key: 'energy', m: 5, current: [3, 3], comment: 'A new contract is signed.' },
  { key: 'data', m: 3, current: [2, 4], comment: 'Everybody has been trained.' },
  { key: 'absence', m: 1, current: [4, 3], comment: 'A third above last winter.' },
  { key: 'absence', m: 5, current: [2, 3], comment: 'Back to normal.' },
  { key: 'payments', m: 6, current: [1, 4], comment: 'Each change is confirmed by phone.' },
  { key: 'reserves', m: 7, current: [3, 4], comment: 'The budget of next year balances.' },
  { key: 'roof', m: 8, current: [4, 4], comment: 'Water came through twice.' },
];
