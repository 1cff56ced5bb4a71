import { hashOf, journalPosted } from '@bursar/shared-types';
import { makeCheckpoint } from '../src/extracts/checkpoint.ts';
import { keys, workplace } from './extract-harness.ts';
import { sampleTrust } from './sample-trust.ts';
import { editLines, falsify, tamper } from './tamper.ts';
import type { EventRecord, JournalPosted, ServiceName } from '@bursar/shared-types';
import type { Vector } from '../src/extracts/positions.ts';
import type { Workplace } from './extract-harness.ts';

let at: Workplace;
let zip: string;
const trust = sampleTrust(4);
beforeAll(async () => {
  at = await workplace();
  zip = await at.build(trust);
});
afterAll(() => at.done());

const log = 'events/finance.csv';
const resealed = async (edit: (bytes: Buffer) => Buffer) =>
  at.findings(await tamper(at, zip, { edit: { [log]: edit }, key: keys.privateKey }));

/** A checkpoint of the trust's logs as an auditor holds it. */
const checkpointOf = (heads: Vector) =>
  makeCheckpoint(
    '2026-02-01T06:00:00.000Z',
    Object.entries(heads).map(([service, { seq, hash }]) => ({
      service: service as ServiceName,
      trust: trust.logs.trust,
      seq,
      hash,
    })),
    keys.privateKey,
  );

describe('an event of a log, though sealed again with the right key, is named when it was', () => {
  test('changed in its body (X6)', async () => {
    const findings = await resealed(falsify.changed(30, /(\{.*?"":"")./, '$1e'));
    expect(findings).toContainEqual(
      'events/finance.csv, row 31: event 30: its body was changed: the digest is another',
    );
  });

  test('changed in its header: who did it (X6)', async () => {
    const findings = await resealed(
      falsify.changed(30, /(Z,)[^,]+/, '$100000000-0000-7000-8000-000000000000'),
    );
    expect(findings).toContainEqual(
      'events/finance.csv, row 31: event 30: it was changed: its hash is not that of its content',
    );
  });

  test('deleted (X6)', async () => {
    const findings = await resealed(falsify.deleted(30));
    expect(findings).toContainEqual(
      'events/finance.csv, row 31: event 31: event 30 is missing before it',
    );
  });

  test('inserted (X6)', async () => {
    const findings = await resealed(falsify.inserted(30, (line) => line));
    expect(findings).toContainEqual(
      'events/finance.csv, row 31: event 29: it was inserted: that position is taken already',
    );
  });

  test('moved (X6)', async () => {
    const findings = await resealed(falsify.reordered(30));
    expect(findings).toContainEqual(
      'events/finance.csv, row 31: event 31: event 30 is missing before it',
    );
    expect(findings).toContainEqual(
      'events/finance.csv, row 32: event 30: it was moved: it stands after event 31',
    );
  });

  test('put in from the log of another service (X6)', async () => {
    const findings = await resealed(falsify.changed(30, 'finance,', 'estates,'));
    expect(findings).toContainEqual(
      'events/finance.csv, row 31: event 30: it is of another service or trust',
    );
  });

  test('cut off with all after it, against the head in the manifest (X6)', async () => {
    const seq = trust.logs.heads().finance!.seq;
    const findings = await resealed(falsify.deleted(seq));
    expect(findings).toContainEqual(
      `events/finance.csv, row ${seq}: the log ends at event ${seq - 1}; the manifest says ${seq}`,
    );
  });
});

test('a tail cut at the source is proven by itself, and found by a checkpoint held outside (X6, X7)', async () => {
  const heads = trust.logs.heads();
  const cut = trust.logs.log('finance')[heads.finance!.seq - 4]!;
  const shorter = await at.build(trust, {
    to: { ...heads, finance: { seq: cut.seq, hash: cut.hash } },
  });
  expect(await at.findings(shorter)).toEqual([]);
  expect(await at.findings(shorter, { checkpoint: checkpointOf(heads) })).toEqual([
    expect.stringMatching(
      /^events\/finance\.csv: the checkpoint of 2026-02-01T06:00:00\.000Z holds event \d+, which is not here: the tail was cut/,
    ),
  ]);
});

test('history written anew from one event on, with every hash right, is found by a checkpoint (X6)', async () => {
  const [rewritten, heads] = rewriteFinance(30);
  const forged = await at.build(trust, {
    to: { ...trust.logs.heads(), finance: heads },
    events: async function* (service) {
      yield* service === 'finance' ? rewritten : trust.logs.log(service);
    },
  });
  expect(await at.findings(forged)).toEqual([]);
  expect(await at.findings(forged, { checkpoint: checkpointOf(trust.logs.heads()) })).toEqual([
    expect.stringMatching(
      /^events\/finance\.csv: event \d+ is not the one of the checkpoint .*: history was rewritten$/,
    ),
  ]);
});

test('an extract that still holds all of a checkpoint is proven against it (X6, X7)', async () => {
  const report = await at.verify(zip, { checkpoint: checkpointOf(trust.logs.heads()) });
  expect(report.findings).toEqual([]);
  expect(report.proven).toContainEqual(['Checkpoint', '3 positions as they were held outside']);
});

test('a checkpoint that is forged proves nothing (X6)', async () => {
  const forged = checkpointOf(trust.logs.heads()).replace('"seq":', '"seq":1');
  expect(await at.findings(zip, { checkpoint: forged })).toEqual([
    'checkpoint: its signature is not that of its first line',
  ]);
});

test('a body that was lawfully destroyed leaves the chain whole, and is listed (X6)', async () => {
  const emptied = editLines((all) => all.with(1, all[1]!.replace(/,"\{.*\}",/, ',,')));
  const edit = { 'events/directory.csv': emptied, 'events/directory.parquet': () => null };
  const forged = await tamper(at, zip, { edit, key: keys.privateKey });
  const report = await at.verify(forged);
  expect(report.notes).toContain('bodies lawfully destroyed: directory#1');
  expect(report.findings.map(({ place }) => place)).toEqual(['events/directory.parquet']);
});

/** Finance's log with one journal's amounts doubled, and every hash after it made to fit. */
function rewriteFinance(from: number): [EventRecord[], { seq: number; hash: string }] {
  let previous = '0'.repeat(64);
  let changed = false;
  const events = trust.logs.log('finance').map((event) => {
    const change = !changed && event.seq >= from && event.type === journalPosted.type;
    if (change) changed = true;
    const unhashed = change ? { ...event, body: doubled(event.body) } : event;
    previous = hashOf(unhashed, previous);
    return { ...unhashed, hash: previous };
  });
  return [events, { seq: events.length, hash: previous }];
}

function doubled(body: string): string {
  const journal = JSON.parse(body) as JournalPosted;
  const lines = journal.lines.map((line) => ({
    ...line,
    debit: line.debit * 2,
    credit: line.credit * 2,
  }));
  return JSON.stringify({ ...journal, total: journal.total * 2, lines });
}
