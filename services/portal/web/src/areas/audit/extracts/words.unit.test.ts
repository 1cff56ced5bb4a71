import {
  matching,
  positionsOf,
  progressWords,
  sizeWords,
  stateWord,
  verifyLine,
  whyNot,
} from './words.ts';

const now = '2026-11-22T08:00:00.000Z';
const extract = (
  state: 'requested' | 'built' | 'cancelled',
  because: 'asked' | 'fork' | 'failed' | null = null,
) => ({
  state,
  because,
  endedAt: '2026-11-01T08:00:00.000Z',
});

test('an extract is Queued, Building, Ready, Cancelled, Failed or Expired, as the brief says (F13)', () => {
  expect(stateWord(extract('requested'), null, now)).toBe('Queued');
  expect(stateWord(extract('requested'), {}, now)).toBe('Building');
  expect(stateWord(extract('built'), null, now)).toBe('Ready');
  expect(stateWord(extract('cancelled', 'asked'), null, now)).toBe('Cancelled');
  expect(stateWord(extract('cancelled', 'fork'), null, now)).toBe('Failed');
  expect(stateWord(extract('built'), null, '2026-12-02T08:00:00.000Z')).toBe('Expired');
});

test('how far it is is told in real units', () => {
  expect(progressWords({ stage: 'reading', unit: 'events', done: 12_400, of: 88_000 })).toBe(
    'Reading: 12,400 of 88,000 events',
  );
  expect(progressWords({ stage: 'keeping', unit: 'bytes', done: 900, of: 4_259_057 })).toBe(
    'Keeping: 900 bytes of 4.3 MB',
  );
  expect(sizeWords(null)).toBe('–');
});

test('a cancelled extract says what remains of it, and a ready one has nothing to say', () => {
  expect(whyNot(extract('cancelled', 'asked'))).toContain('Nothing of it is kept but this record');
  expect(whyNot(extract('built'))).toBeNull();
});

test('the line that proves it names the file as it was saved (F13)', () => {
  const line = verifyLine('0737e6eac93d440e5ae13e2a7da9b3d9', '2026-11-22');
  expect(line).toBe(
    './scripts/verify extract-0737e6eac93d.zip --key public-key.pem --checkpoint checkpoint-2026-11-22.txt',
  );
  expect(verifyLine('0737e6eac93d440e', null)).not.toContain('--checkpoint');
  expect(verifyLine('0737e6eac93d440e', null, true)).toContain('--previous EARLIER.zip');
});

test('an extract up to a checkpoint is asked for with the positions of this trust alone (F13)', () => {
  const signed = `${JSON.stringify({
    positions: [
      { service: 'finance', seq: 12, hash: 'ab', trust: 'ours' },
      { service: 'finance', seq: 3, hash: 'cd', trust: 'theirs' },
    ],
  })}\nsignature`;
  expect(positionsOf(signed, 'ours')).toEqual([{ service: 'finance', seq: 12, hash: 'ab' }]);
  expect(positionsOf('nothing', 'ours')).toBeNull();
});

test('an extract is found by the digest of its file or by when it was asked for', () => {
  const all = [
    { zipSha256: '0737e6eac93d440e', requestedAt: '2026-11-22T07:39:34.321Z' },
    { zipSha256: null, requestedAt: '2026-10-02T07:39:34.321Z' },
  ];
  expect(matching(all, '0737e6')).toEqual([all[0]]);
  expect(matching(all, '2 oct')).toEqual([all[1]]);
  expect(matching(all, 'extr')).toEqual(all);
  expect(matching(all, 'glue')).toEqual([]);
});
