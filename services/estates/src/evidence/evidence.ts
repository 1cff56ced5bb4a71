import type { FieldError } from '@bursar/service-kit';

/** A file that shows a fault, a repair or a check. Items are added and never taken away. */
export type EvidenceItem = {
  /** SHA-256 of the bytes as they are kept, 64 small hexadecimal digits. */
  readonly sha256: string;
  /** When the device says it was taken, ISO 8601 UTC; null where the file does not say. */
  readonly takenAt: string | null;
  /** What it was taken with, as the file or the browser says; null where neither does. */
  readonly device: string | null;
  readonly addedBy: string;
  readonly addedAt: string;
  /** The item whose place this one takes, and why; both null for one more item. */
  readonly replaces: string | null;
  readonly reason: string | null;
};

/** The items that stand: those that nothing replaces. The others stay in the history. */
export function standingEvidence(items: readonly EvidenceItem[]): EvidenceItem[] {
  const replaced = new Set(items.map((item) => item.replaces));
  return items.filter((item) => !replaced.has(item.sha256));
}

/**
 * What is wrong with adding an item to those that are there; empty when it may be added. An item
 * is never replaced silently: the new one names the old one and says why, and both stay.
 */
export function evidenceFaults(
  item: EvidenceItem,
  existing: readonly EvidenceItem[],
): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (pointer: string, detail: string) => faults.push({ pointer, detail });
  if (!/^[0-9a-f]{64}$/.test(item.sha256)) {
    fault('/sha256', 'Name a file that was uploaded, by its SHA-256.');
  }
  if (existing.some((each) => each.sha256 === item.sha256)) {
    fault('/sha256', 'This file is already there.');
  }
  if (item.takenAt !== null && item.takenAt > item.addedAt) {
    fault('/takenAt', 'A file cannot have been taken after it was added.');
  }
  const reasoned = item.reason !== null && item.reason.trim() !== '';
  if (item.replaces !== null) {
    if (!standingEvidence(existing).some((each) => each.sha256 === item.replaces)) {
      fault('/replaces', 'Name a file that is there and was not replaced before.');
    }
    if (!reasoned) fault('/reason', 'Say why it is replaced.');
  } else if (reasoned) {
    fault('/replaces', 'Say which file this one replaces.');
  }
  return faults;
}
