import { counted, longDate, time } from '../../words/format.ts';

/** The law or guidance that asks for a check, of the line that the service gives with its source. */
export const lawOf = (basis: string): string => basis.split(' · ')[0]!;

/** Whether nobody has held a check's law and frequency against the source yet. */
export const isUnconfirmed = (basis: string): boolean => basis.includes(' · unconfirmed');

/** What the date of a check is: of one that is done, the next. */
export const nextWords = (state: string): string =>
  state === 'Done' || state === 'Done late' ? 'next' : 'due';

/** A value and the words to choose it by. */
interface Choice {
  readonly value: string;
  readonly label: string;
}
const choices = (of: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(of).map(([value, label]) => ({ value, label }));

const categoryNames = {
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
/** What a fault is about. */
export type Category = keyof typeof categoryNames;
export const categories = choices(categoryNames);

/** How urgent a fault is, in the words of what it does to people and teaching. */
export const priorities = [
  { value: 'emergency', label: 'Emergency: people are in danger, or the school cannot open' },
  { value: 'urgent', label: 'Urgent: teaching is disturbed, or it will become dangerous' },
  { value: 'routine', label: 'Routine: something does not work and people can manage' },
  { value: 'planned', label: 'Planned: an improvement that can wait for the holidays' },
] as const;
export type Priority = (typeof priorities)[number]['value'];

const pauseNames = {
  'awaiting-parts': 'Waiting for parts',
  'awaiting-access': 'The room cannot be entered',
  'awaiting-approval': 'Waiting for the money to be approved',
  'awaiting-warranty': 'Waiting for a contractor under warranty',
  'awaiting-answer': 'Waiting for an answer from the school',
  'unsafe-weather': 'Not safe in this weather',
} as const;
/** Why a clock may be stopped. */
export type PauseReason = keyof typeof pauseNames;
export const pauseReasons = choices(pauseNames);

const areaNames = {
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
export const areas = choices(areaNames);

const all: Readonly<Record<string, string>> = { ...categoryNames, ...pauseNames, ...areaNames };

/** The words of a category, an area or a reason to pause; its code in words where it is new. */
export const wordOf = (code: string): string =>
  all[code] ?? `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;

/** "Urgent" of urgent. */
export const priorityWord = (priority: string): string =>
  `${priority.charAt(0).toUpperCase()}${priority.slice(1)}`;

export const ticketStates = [
  'Open',
  'Assigned',
  'In progress',
  'Paused',
  'Fixed',
  'Reopened',
  'Closed',
  'Cancelled',
].map((value) => ({ value, label: value }));

/** The states in which somebody still has to do something. */
export const openStates = ['Open', 'Assigned', 'In progress', 'Paused', 'Reopened', 'Fixed'];

export const slaStates = ['In time', 'Due soon', 'Breached'].map((value) => ({
  value,
  label: value,
}));

export const checkStates = [
  'Overdue',
  'Failed',
  'Due today',
  'Due soon',
  'Scheduled',
  'Not set up',
  'Done',
  'Done late',
  'Not applicable',
].map((value) => ({ value, label: value }));

/** How often, in calendar units: "every 6 months". */
export const everyWords = ({ every, unit }: { readonly every: number; readonly unit: string }) =>
  every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;

/** Working time: "55 min", "3 h 10 min"; a site team's day has 510 minutes. */
export function workingTime(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 2 * 510) {
    const rest = minutes % 60;
    return `${Math.floor(minutes / 60)} h${rest ? ` ${rest} min` : ''}`;
  }
  return counted(Math.round(minutes / 510), 'working day');
}

/** "Tue 24 Nov 2026, 16:30". */
export const dueWords = (at: string): string => `${longDate(at)}, ${time(at)}`;

/** The days a check is over its date (positive), or has to go (negative). */
export const daysOver = (dueOn: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000);

/** "12 days over", "due today", "in 3 days". */
export function daysWords(dueOn: string, today: string): string {
  const days = daysOver(dueOn, today);
  if (days === 0) return 'due today';
  return days > 0 ? `${counted(days, 'day')} over` : `in ${counted(-days, 'day')}`;
}
