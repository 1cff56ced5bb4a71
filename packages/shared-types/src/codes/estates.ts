/** The areas of the catalogue: their code in events, by which risks are linked, and their name. */
export const checkAreas = {
  fire: 'Fire',
  water: 'Water',
  electrical: 'Electrical',
  gas: 'Gas',
  asbestos: 'Asbestos',
  lifting: 'Lifting',
  pressure: 'Pressure',
  ventilation: 'Ventilation',
  'air-conditioning': 'Air conditioning',
  energy: 'Energy',
  'play-and-pe': 'Play and PE',
  structure: 'Structure',
  access: 'Access',
  radon: 'Radon',
  vehicles: 'Vehicles',
  kitchen: 'Kitchen',
  'first-aid': 'First aid',
} as const;

/** A code of `checkAreas`. */
export type CheckArea = keyof typeof checkAreas;

/** Where a check stands on a day, in the words that people see. */
export const checkStates = [
  'Not set up',
  'Scheduled',
  'Due soon',
  'Due today',
  'Overdue',
  'Done',
  'Done late',
  'Failed',
  'Not applicable',
] as const;
export type CheckState = (typeof checkStates)[number];

/** What somebody found when doing a check. */
export const checkResults = ['passed', 'failed'] as const;
export type CheckResult = (typeof checkResults)[number];

/** The units that the frequency of a check may be counted in. */
export const frequencyUnits = ['day', 'week', 'month', 'year'] as const;
export type FrequencyUnit = (typeof frequencyUnits)[number];

/** What a fault is about: the code in events, and its name. */
export const ticketCategories = {
  heating: 'Heating and hot water',
  plumbing: 'Plumbing and drains',
  electrical: 'Electrical and lighting',
  'fire-safety': 'Fire safety',
  security: 'Security, locks and gates',
  roof: 'Roof and gutters',
  'windows-and-doors': 'Windows and doors',
  'walls-and-floors': 'Walls, floors and ceilings',
  furniture: 'Furniture and fittings',
  grounds: 'Grounds and play',
  cleaning: 'Cleaning and pests',
  kitchen: 'Kitchen',
  other: 'Something else',
} as const;

/** A code of `ticketCategories`. */
export type TicketCategory = keyof typeof ticketCategories;

/** Every code of `ticketCategories`. */
export const ticketCategoryCodes = Object.keys(ticketCategories) as [
  TicketCategory,
  ...TicketCategory[],
];

/** How urgent a fault is, by what it does to people and teaching. */
export const ticketPriorities = ['emergency', 'urgent', 'routine', 'planned'] as const;
export type TicketPriority = (typeof ticketPriorities)[number];

/** Where a ticket stands, in the words that people see. */
export const ticketStates = [
  'Open',
  'Assigned',
  'In progress',
  'Paused',
  'Fixed',
  'Closed',
  'Reopened',
  'Cancelled',
] as const;
export type TicketState = (typeof ticketStates)[number];

/** What somebody can do with a ticket. */
export type TicketAction =
  | 'assign'
  | 'start'
  | 'pause'
  | 'resume'
  | 'fix'
  | 'close'
  | 'reopen'
  | 'cancel';

/** Why a clock may stand still: the trust waits for something that its team cannot hasten. */
export const pauseReasons = {
  'awaiting-parts': 'Waiting for parts',
  'awaiting-access': 'The room cannot be entered',
  'awaiting-approval': 'Waiting for the money to be approved',
  'awaiting-warranty': 'Waiting for a contractor under warranty',
  'awaiting-answer': 'Waiting for an answer from the school',
  'unsafe-weather': 'Not safe in this weather',
} as const;

/** A code of `pauseReasons`. */
export type PauseReason = keyof typeof pauseReasons;

/** Every code of `pauseReasons`. */
export const pauseReasonCodes = Object.keys(pauseReasons) as [PauseReason, ...PauseReason[]];

/** Where a clock of a ticket stands, in the words that people see. */
export const slaStates = ['In time', 'Due soon', 'Breached'] as const;
export type SlaState = (typeof slaStates)[number];
