import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '@bursar/test-kit';
import {
  hasSecondVerifier,
  verifySecondly,
} from '../../../services/reporting/test/second-verifier.ts';
import { falsify, tamper } from '../../../services/reporting/test/tamper.ts';
import { done, refused, sumOf } from '../story.ts';
import type { Story } from '../story.ts';
import { approvedOrder } from './orders.ts';

const root = new URL('../../../', import.meta.url);
const verifier = fileURLToPath(new URL('scripts/verify', root));

/** Asks for an extract and waits until it is built; gives its record. */
async function built(story: Story, who: string, body: object = {}) {
  const { id } = await done(story.as(who).post('reporting', '/extracts', body), 202);
  return until('the extract is built', async () => {
    const one = await story.read(who, 'reporting', `/extracts/${id}`);
    if (one.state === 'cancelled') throw new Error(`cancelled: ${one.because}`);
    return one.state === 'built' && one;
  });
}

/** Takes a file away to the auditor's own folder; gives its path. */
async function taken(story: Story, path: string, as: string): Promise<string> {
  const bytes = (await story.read('auditor', 'reporting', path)) as Buffer | string;
  const file = join(story.folder, as);
  writeFileSync(file, bytes);
  return file;
}

/** Runs a program as the auditor would, on their own machine. */
function run(program: string, args: readonly string[]) {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
  return { status, text: `${stdout}${stderr}` };
}

/** Step 9, what the auditor takes away: an extract that proves itself, without the platform. */
export async function extract(story: Story): Promise<void> {
  const ask = (name: string) => story.as(name).post('reporting', '/extracts', {});
  await refused(ask('manager'), 403, 'not-allowed');
  await refused(ask('head'), 403, 'not-allowed');
  await showsProgress(story);

  const one = await built(story, 'auditor');
  const zip = await taken(story, `/extracts/${one.id}/zip`, 'extract.zip');
  const key = await taken(story, '/extracts/public-key', 'key.pem');
  story.kept.set('extract', one.id);
  const zipPath = `/extracts/${one.id}/zip`;
  await refused(story.as('manager').get('reporting', zipPath), 403, 'not-allowed');
  await proven(story, zip, key);
  await falsified(story, zip, key);
  await sameBytes(story, one);
}

/** It is a job: who asked sees how far it is, and nothing can be taken away before it is done. */
async function showsProgress(story: Story): Promise<void> {
  const goOn = story.slowDown();
  const auditor = story.as('auditor');
  const { id, positions } = await done(auditor.post('reporting', '/extracts', {}), 202);
  const total = sumOf(positions, ({ seq }: { seq: number }) => seq);
  const progress = await until('it says how far it is', async () => {
    return (await story.read('auditor', 'reporting', `/extracts/${id}`)).progress;
  });
  expect(progress).toMatchObject({ stage: 'reading', unit: 'events', of: total });
  const early = auditor.get('reporting', `/extracts/${id}/zip`);
  await refused(early, 409, 'extract-not-built');
  await done(auditor.post('reporting', `/extracts/${id}/cancellations`), 200);
  goOn();
  expect(await story.read('auditor', 'reporting', `/extracts/${id}`)).toMatchObject({
    state: 'cancelled',
    because: 'asked',
  });
}

/** By the platform's own program with the key and a checkpoint from the post, and by Python alone. */
async function proven(story: Story, zip: string, key: string): Promise<void> {
  const letter = story.letters.find(({ attachments }) => attachments?.length)!;
  expect(letter.to).toContain(story.as('auditor').userId);
  const checkpoint = join(story.folder, 'checkpoint.txt');
  writeFileSync(checkpoint, letter.attachments![0]!.content);
  const held = ['--key', key, '--checkpoint', checkpoint];
  const said = run(verifier, [zip, ...held]);
  expect(said).toEqual({ status: 0, text: expect.stringMatching(/\nProven\.\n$/) });
  expect(said.text).toMatch(/^Trial balance +debits £[\d,.]+ are the credits/m);
  if (!hasSecondVerifier()) return;
  expect(verifySecondly(zip, key)).toEqual({ status: 0, text: 'Proven.\n' });
}

/** A line of a journal is made some pence more: both say in which file, the program in which row. */
async function falsified(story: Story, zip: string, key: string): Promise<void> {
  const file = 'tables/journal-lines.csv';
  const at = { path: (name: string) => join(story.folder, `falsified-${name}`) };
  const edit = { [file]: falsify.changed(3, /(\d+)\.(\d\d),\1\2/, '$1.99,$199') };
  const forged = await tamper(at, zip, { edit });
  const { status, text } = run(verifier, [forged, '--key', key]);
  expect(status).toBe(1);
  expect(text).toMatch(/^tables\/journal-lines\.csv, row 4: /m);
  expect(text).toMatch(/NOT proven/);
  if (!hasSecondVerifier()) return;
  const other = verifySecondly(forged, key);
  expect(other).toEqual({ status: 1, text: expect.stringContaining(file) });
}

/** The trust goes on; the same positions still give the same bytes. */
async function sameBytes(
  story: Story,
  one: { readonly positions: object[]; readonly zipSha256: string },
): Promise<void> {
  await story.passTo('2025-10-09T08:00:00Z');
  await approvedOrder(story, 'maps', 2_000);
  const again = await built(story, 'lead', { positions: one.positions });
  expect(again.zipSha256).toBe(one.zipSha256);
  const bytes = (await story.read('lead', 'reporting', `/extracts/${again.id}/zip`)) as Buffer;
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(one.zipSha256);
}
