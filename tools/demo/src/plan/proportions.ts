/** What an academy has a pupil of something, as returns have it. */
interface Proportion {
  /** Whole pounds a pupil and year. */
  readonly pounds: number;
  /** The columns of the returns that add up to it; one with a minus is taken off. */
  readonly columns: readonly string[];
  /** The part of them that this is, in thousandths: the rest is another line's. The trust's own. */
  readonly part: number;
}

const of = (pounds: number, column: string, part = 1_000): Proportion => {
  return { pounds, columns: column.split(' '), part };
};

/** What is left of all costs once the lines below are taken off: rates, special facilities and the like. */
const remainder = [
  'TotalExpenditure',
  '-TeachingStaffCosts',
  '-AgencySupplyTeachingStaffCosts',
  '-EducationSupportStaffCosts',
  '-AdministrativeClericalStaffCosts',
  '-PremisesStaffCosts',
  '-OtherStaffCosts',
  '-StaffDevelopmentTrainingCosts',
  '-IndirectEmployeeExpenses',
  '-CleaningCaretakingCosts',
  '-MaintenancePremisesCosts',
  '-GroundsMaintenanceCosts',
  '-EnergyCosts',
  '-WaterSewerageCosts',
  '-OtherInsurancePremiumsCosts',
  '-OtherOccupationCosts',
  '-LearningResourcesNonIctCosts',
  '-LearningResourcesIctCosts',
  '-ExaminationFeesCosts',
  '-EducationalConsultancyCosts',
  '-CateringSuppliesCosts',
  '-AdministrativeSuppliesNonEducationalCosts',
  '-ProfessionalServicesNonCurriculumCosts',
].join(' ');

/**
 * What an academy receives and spends per pupil in a year: medians (means where the median is nil) over
 * the 499 academies of the test data that the Department for Education publishes with its Financial
 * Benchmarking and Insights Tool (run 2022, anonymised), DFE-Digital/education-benchmarking-and-
 * insights, test-data/Financial.csv, MIT; underlying data under the Open Government Licence. Taken on
 * 2026-11-22.
 */
export const proportions = {
  grants: of(6_398, 'DirectGrants'),
  otherGrants: of(1_078, 'TotalGrantFunding -DirectGrants'),
  clubs: of(55, 'IncomeFacilitiesServices'),
  meals: of(34, 'IncomeCateringServices'),
  donations: of(55, 'DonationsVoluntaryFunds'),
  teachers: of(3_533, 'TeachingStaffCosts'),
  agencySupply: of(81, 'AgencySupplyTeachingStaffCosts'),
  educationSupport: of(1_309, 'EducationSupportStaffCosts'),
  administration: of(461, 'AdministrativeClericalStaffCosts'),
  premisesStaff: of(175, 'PremisesStaffCosts'),
  otherStaff: of(85, 'OtherStaffCosts'),
  staffDevelopment: of(21, 'StaffDevelopmentTrainingCosts'),
  staffTravel: of(131, 'IndirectEmployeeExpenses'),
  cleaning: of(143, 'CleaningCaretakingCosts'),
  maintenance: of(142, 'MaintenancePremisesCosts'),
  grounds: of(6, 'GroundsMaintenanceCosts'),
  electricity: of(76, 'EnergyCosts', 640),
  gas: of(76, 'EnergyCosts', 360),
  water: of(13, 'WaterSewerageCosts'),
  insurance: of(29, 'OtherInsurancePremiumsCosts'),
  otherOccupation: of(32, 'OtherOccupationCosts'),
  books: of(168, 'LearningResourcesNonIctCosts', 650),
  teachingEquipment: of(168, 'LearningResourcesNonIctCosts', 350),
  learningSoftware: of(82, 'LearningResourcesIctCosts', 650),
  devices: of(82, 'LearningResourcesIctCosts', 350),
  examinations: of(17, 'ExaminationFeesCosts'),
  consultancy: of(367, 'EducationalConsultancyCosts'),
  catering: of(223, 'CateringSuppliesCosts'),
  stationery: of(69, 'AdministrativeSuppliesNonEducationalCosts', 580),
  administrationSoftware: of(69, 'AdministrativeSuppliesNonEducationalCosts', 420),
  professional: of(109, 'ProfessionalServicesNonCurriculumCosts'),
  otherCosts: of(193, remainder),
} as const;
export type BudgetWord = keyof typeof proportions;

/** How a line of the budget stands in the ledger: account, cost centre, and how it lies over the year. */
export interface LineOfBudget {
  readonly word: BudgetWord;
  readonly account: string;
  /** Thousandths of the word's amount that stand on this account. */
  readonly part: number;
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
    part = 1_000,
  } = {},
): LineOfBudget => ({ word, account, part, costCentre, income, lies, ordered });

/** Pay stands on three accounts of its group: pay, employer's National Insurance, employer's pension. */
const pay = (
  word: BudgetWord,
  group: string,
  costCentre: string,
  parts: readonly [number, number, number],
): LineOfBudget[] => parts.map((part, n) => line(word, `${group}0${n + 1}0`, { costCentre, part }));

/** Of £1,000 that a member of staff costs: with the pensions and thresholds of 2025/26, rounded. */
const teaching = [705, 92, 203] as const;
const support = [765, 85, 150] as const;

/** The lines of a school's budget. */
export const linesOfBudget: readonly LineOfBudget[] = [
  line('grants', '110010', { income: true }),
  line('otherGrants', '110100', { income: true }),
  line('clubs', '120030', { income: true, lies: 'term' }),
  line('meals', '121010', { income: true, lies: 'term' }),
  line('donations', '123010', { income: true, lies: 'term' }),
  ...pay('teachers', '210', 'TEA', teaching),
  line('agencySupply', '221010', { costCentre: 'TEA', lies: 'term' }),
  ...pay('educationSupport', '212', 'TEA', support),
  ...pay('administration', '213', 'ADM', support),
  ...pay('premisesStaff', '214', 'EST', support),
  ...pay('otherStaff', '216', 'ADM', support),
  line('staffTravel', '220030', { costCentre: 'ADM', lies: 'term' }),
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
  line('otherCosts', '315010', { costCentre: 'CUR' }),
];

/** What is paid by the month's pay run, and not by these journals. */
export const payWords = [
  'teachers',
  'educationSupport',
  'administration',
  'premisesStaff',
  'otherStaff',
] as const satisfies readonly BudgetWord[];
export type PayWord = (typeof payWords)[number];

/** Whether a line is pay. */
export const isPay = (word: BudgetWord): word is PayWord =>
  (payWords as readonly BudgetWord[]).includes(word);
