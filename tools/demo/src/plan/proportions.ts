/**
 * What an academy spends and receives per pupil in a year, in whole pounds: medians over the 499
 * academies of the test data that the Department for Education publishes with its Financial
 * Benchmarking and Insights Tool (run 2022, anonymised), DFE-Digital/education-benchmarking-and-
 * insights, test-data/Financial.csv, MIT; underlying data under the Open Government Licence. Lines
 * whose median is nil show their mean. Taken on 2026-11-22.
 */
export const poundsPerPupil = {
  grants: 6_330,
  otherGrants: 120,
  clubs: 60,
  meals: 36,
  donations: 46,
  teachers: 3_530,
  agencySupply: 81,
  educationSupport: 1_275,
  administration: 464,
  premisesStaff: 178,
  otherStaff: 94,
  staffDevelopment: 19,
  cleaning: 143,
  maintenance: 142,
  grounds: 6,
  electricity: 48,
  gas: 27,
  water: 13,
  insurance: 29,
  otherOccupation: 32,
  books: 110,
  teachingEquipment: 60,
  learningSoftware: 62,
  devices: 34,
  examinations: 13,
  consultancy: 90,
  catering: 223,
  stationery: 40,
  administrationSoftware: 29,
  professional: 109,
} as const;
export type BudgetWord = keyof typeof poundsPerPupil;

/** How a line of the budget stands in the ledger: account, cost centre, and how it lies over the year. */
export interface LineOfBudget {
  readonly word: BudgetWord;
  readonly account: string;
  readonly costCentre: string | null;
  readonly income: boolean;
  /** `even`: each month alike; `term`: while school is open; `September`: at the beginning. */
  readonly lies: 'even' | 'term' | 'September';
  /** Bought by orders of the school, and not by journals. */
  readonly ordered: boolean;
}

const line = (
  word: BudgetWord,
  account: string,
  {
    costCentre = null as string | null,
    income = false,
    lies = 'even' as LineOfBudget['lies'],
    ordered = false,
  } = {},
): LineOfBudget => ({ word, account, costCentre, income, lies, ordered });

/** The lines of a school's budget. */
export const linesOfBudget: readonly LineOfBudget[] = [
  line('grants', '110010', { income: true }),
  line('otherGrants', '110040', { income: true }),
  line('clubs', '120030', { income: true, lies: 'term' }),
  line('meals', '121010', { income: true, lies: 'term' }),
  line('donations', '123010', { income: true, lies: 'term' }),
  line('teachers', '210010', { costCentre: 'TEA' }),
  line('agencySupply', '221010', { costCentre: 'TEA', lies: 'term' }),
  line('educationSupport', '212010', { costCentre: 'TEA' }),
  line('administration', '213010', { costCentre: 'ADM' }),
  line('premisesStaff', '214010', { costCentre: 'EST' }),
  line('otherStaff', '216010', { costCentre: 'ADM' }),
  line('staffDevelopment', '220050', { costCentre: 'ADM', lies: 'term', ordered: true }),
  line('cleaning', '311010', { costCentre: 'EST' }),
  line('maintenance', '310020', { costCentre: 'EST', ordered: true }),
  line('grounds', '313030', { costCentre: 'EST' }),
  line('electricity', '312010', { costCentre: 'EST' }),
  line('gas', '312020', { costCentre: 'EST' }),
  line('water', '312040', { costCentre: 'EST' }),
  line('insurance', '316010', { costCentre: 'ADM', lies: 'September' }),
  line('otherOccupation', '313040', { costCentre: 'EST' }),
  line('books', '410010', { costCentre: 'CUR', lies: 'term', ordered: true }),
  line('teachingEquipment', '410020', { costCentre: 'CUR', lies: 'term', ordered: true }),
  line('learningSoftware', '411030', { costCentre: 'ICT', lies: 'September', ordered: true }),
  line('devices', '411010', { costCentre: 'ICT', ordered: true }),
  line('examinations', '412010', { costCentre: 'CUR', lies: 'term' }),
  line('consultancy', '413010', { costCentre: 'CUR', lies: 'term' }),
  line('catering', '510010', { costCentre: 'CAT', lies: 'term' }),
  line('stationery', '511010', { costCentre: 'ADM', lies: 'term', ordered: true }),
  line('administrationSoftware', '511040', { costCentre: 'ADM', lies: 'September' }),
  line('professional', '512030', { costCentre: 'ADM' }),
];

/** Pay is posted by hr-payroll's month, and not by these journals. */
export const payWords: readonly BudgetWord[] = [
  'teachers',
  'educationSupport',
  'administration',
  'premisesStaff',
  'otherStaff',
];
