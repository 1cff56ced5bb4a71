import type { TicketCategory } from '@bursar/shared-types/codes/estates';

/** Beginnings of words by which a fault says what it is about; the first that fits is taken. */
const beginnings: readonly (readonly [TicketCategory, readonly string[]])[] = [
  ['fire-safety', ['fire', 'smoke', 'extinguish', 'alarm', 'emergency light', 'exit sign']],
  ['security', ['lock', 'gate', 'intruder', 'cctv', 'key', 'fob']],
  ['heating', ['radiator', 'heat', 'boiler', 'hot water', 'cold room', 'freezing']],
  ['roof', ['roof', 'gutter', 'tile off', 'ceiling', 'rain']],
  ['plumbing', ['toilet', 'tap', 'sink', 'leak', 'drain', 'pipe', 'flush', 'water', 'urinal']],
  ['electrical', ['light', 'lamp', 'socket', 'plug', 'switch', 'electric', 'power', 'bulb']],
  ['kitchen', ['oven', 'fridge', 'freezer', 'dishwasher', 'hob', 'cooker']],
  ['windows-and-doors', ['window', 'door', 'pane', 'glass', 'blind', 'hinge', 'handle']],
  ['furniture', ['chair', 'desk', 'table', 'shelf', 'shelves', 'cupboard', 'bench', 'locker']],
  ['grounds', ['tree', 'branch', 'playground', 'fence', 'path', 'grass', 'climbing', 'pothole']],
  ['cleaning', ['mouse', 'mice', 'rat', 'wasp', 'ant', 'pest', 'spill', 'graffiti', 'bin']],
  ['walls-and-floors', ['wall', 'floor', 'carpet', 'tile', 'paint', 'plaster', 'damp', 'crack']],
];

/**
 * What a fault is likely about, by its words; null where they do not say. It is a suggestion:
 * whoever reports sees it chosen and may choose another.
 */
export function guessCategory(text: string): TicketCategory | null {
  const words = ` ${text.toLowerCase().replace(/[^a-z ]+/g, ' ')}`;
  const found = beginnings.find(([, starts]) =>
    starts.some((start) => words.includes(` ${start}`)),
  );
  return found ? found[0] : null;
}
