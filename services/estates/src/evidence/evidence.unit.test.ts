import { evidenceFaults, standingEvidence } from './evidence.ts';
import type { EvidenceItem } from './evidence.ts';

const [first, second, third] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
];
const item = (sha256: string, change: Partial<EvidenceItem> = {}): EvidenceItem => ({
  sha256,
  takenAt: '2026-11-24T08:00:00.000Z',
  device: 'Fairphone 5',
  addedBy: 'caretaker',
  addedAt: '2026-11-24T09:00:00.000Z',
  replaces: null,
  reason: null,
  ...change,
});
const retake = item(second, { replaces: first, reason: 'The sticker was out of focus' });
const pointers = (one: EvidenceItem, there: EvidenceItem[] = []) =>
  evidenceFaults(one, there).map((fault) => fault.pointer);

test('a photo is kept by its hash, with the time it was taken and the device, if known (E8)', () => {
  expect(pointers(item(first))).toEqual([]);
  expect(pointers(item(first, { takenAt: null, device: null }))).toEqual([]);
  expect(pointers(item('photo.jpg'))).toEqual(['/sha256']);
});

test('the same bytes are evidence once (E8)', () => {
  expect(pointers(item(first), [item(first)])).toEqual(['/sha256']);
});

test('a photo is not replaced without naming it and saying why (E8)', () => {
  expect(pointers(retake, [item(first)])).toEqual([]);
  expect(pointers({ ...retake, reason: null }, [item(first)])).toEqual(['/reason']);
  expect(pointers({ ...retake, reason: ' ' }, [item(first)])).toEqual(['/reason']);
  expect(pointers({ ...retake, replaces: null }, [item(first)])).toEqual(['/replaces']);
});

test('what is not there, or was replaced before, cannot be replaced (E8)', () => {
  expect(pointers(retake, [])).toEqual(['/replaces']);
  const again = item(third, { replaces: first, reason: 'Better light' });
  expect(pointers(again, [item(first), retake])).toEqual(['/replaces']);
});

test('a replaced photo stays in the history and no longer stands (E8)', () => {
  const history = [item(first), retake];
  expect(standingEvidence(history)).toEqual([retake]);
  expect(history).toHaveLength(2);
});

test('a photo cannot have been taken after it was added (E8)', () => {
  expect(pointers(item(first, { takenAt: '2026-11-24T09:00:00.001Z' }))).toEqual(['/takenAt']);
});
