import {
  checkAreas,
  pauseReasons,
  slaStates,
  ticketCategories,
  ticketStates,
} from '@bursar/shared-types/codes/estates';
import type { CheckState, TicketPriority, TicketState } from '@bursar/shared-types/codes/estates';
import { namedOptions, optionsOf } from '../../words/options.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { counted, longDate, time } from '../../words/format.ts';

/** The law or guidance that asks for a check, of the line that the service gives with its source. */
export const lawOf = (basis: string): string => basis.split(' · ')[0]!;

/** Whether nobody has held a check's law and frequency against the source yet. */
export const isUnconfirmed = (basis: string): boolean => basis.includes(' · unconfirmed');

/** What the date of a check is: of one that is done, the next. */
export const nextWords = (state: string): string =>
  state === 'Done' || state === 'Done late' ? 'next' : 'due';

/** What a fault may be about, to choose from. */
export const categories = namedOptions(ticketCategories);

/** How urgent a fault is, in the words of what it does to people and teaching. */
export const priorities = [
  { value: 'emergency', label: 'Emergency: people are in danger, or the school cannot open' },
  { value: 'urgent', label: 'Urgent: teaching is disturbed, or it will become dangerous' },
  { value: 'routine', label: 'Routine: something does not work and people can manage' },
  { value: 'planned', label: 'Planned: an improvement that can wait for the holidays' },
] as const satisfies { value: TicketPriority; label: string }[];

/** Why a clock may be stopped, to choose from. */
export const pauseChoices = namedOptions(pauseReasons);

/** Areas of the catalogue of checks, to choose from. */
export const areas = namedOptions(checkAreas);

const all: Readonly<Record<string, string>> = {
  ...ticketCategories,
  ...pauseReasons,
  ...checkAreas,
};

/** The words of a category, an area or a reason to pause; its code in words where it is new. */
export const wordOf = (code: string): string => all[code] ?? sentenceCase(code);

/** The states of a ticket to choose from, as it goes through them. */
export const ticketChoices = optionsOf(ticketStates);

/** The states in which somebody still has to do something. */
export const openStates: TicketState[] = [
  'Open',
  'Assigned',
  'In progress',
  'Paused',
  'Reopened',
  'Fixed',
];

/** The states of a clock to choose from. */
export const slaChoices = optionsOf(slaStates);

/** The states of a check to choose from, the worst first. */
export const checkChoices = optionsOf([
  'Overdue',
  'Failed',
  'Due today',
  'Due soon',
  'Scheduled',
  'Not set up',
  'Done',
  'Done late',
  'Not applicable',
] satisfies CheckState[]);

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
