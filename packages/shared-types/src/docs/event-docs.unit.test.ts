import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { allContracts } from '../events/index.ts';
import { incompatibilities } from './compatibility.ts';
import { eventDocs } from './event-docs.ts';

/** A schema of a small event, with changes; what they break. */
const line = z.strictObject({ account: z.string(), debit: z.int() });
const shape = {
  id: z.uuid(),
  how: z.enum(['complete', 'short']),
  note: z.string().nullable(),
  lines: z.array(line),
};
function broken(after: z.ZodType): string[] {
  const [was, is] = [z.strictObject(shape), after].map((schema) => z.toJSONSchema(schema));
  return incompatibilities(was as Record<string, unknown>, is as Record<string, unknown>);
}

test('a released event may gain optional fields, at any depth, and better words (D2)', () => {
  const lines = z.array(line.extend({ taxCode: z.string().optional() }));
  expect(broken(z.strictObject(shape))).toEqual([]);
  expect(broken(z.strictObject({ ...shape, extra: z.int().optional(), lines }))).toEqual([]);
  expect(broken(z.strictObject({ ...shape, id: shape.id.describe('the id') }))).toEqual([]);
});

const { how: _, ...withoutHow } = shape;
test.each([
  ['a field taken away', z.strictObject(withoutHow), '/how is gone'],
  [
    'a field that must be sent',
    z.strictObject({ ...shape, more: z.int() }),
    '/more is now required',
  ],
  [
    'a field made optional',
    z.strictObject({ ...shape, id: z.uuid().optional() }),
    '/id is now optional',
  ],
  [
    'another type',
    z.strictObject({ ...shape, how: z.int() }),
    '/how: type was "string" and is "integer"',
  ],
  [
    'a choice more',
    z.strictObject({ ...shape, how: z.enum(['complete', 'short', 'late']) }),
    '/how: enum was',
  ],
  ['a limit', z.strictObject({ ...shape, lines: z.array(line).min(1) }), '/lines: minItems was'],
  ['null refused', z.strictObject({ ...shape, note: z.string() }), '/note: type was'],
  ['null made a number', z.strictObject({ ...shape, note: z.int().nullable() }), '/note: type was'],
  [
    'a field of a line taken away',
    z.strictObject({ ...shape, lines: z.array(line.omit({ debit: true })) }),
    '/lines[]/debit is gone',
  ],
  ['an open body', z.looseObject(shape), 'the event: additionalProperties was false'],
])('%s is a new version of the event (D2)', (_name, after, fault) => {
  expect(broken(after)).toContainEqual(expect.stringContaining(fault));
});

test('the same contracts give the same files, in whatever order they come (D2)', () => {
  const files = eventDocs(allContracts);
  expect(eventDocs(allContracts.toReversed())).toEqual(files);
  expect(files.size).toBe(allContracts.length + 2);
});

test('AsyncAPI names every event once, and each of its references leads somewhere (D2)', () => {
  const files = eventDocs(allContracts);
  const text = files.get('asyncapi.json')!;
  const document = JSON.parse(text) as { components: { messages: object } };
  expect(Object.keys(document.components.messages)).toHaveLength(allContracts.length);
  for (const [, reference] of text.matchAll(/"\$ref": "([^"]+)"/g)) {
    const [file, path] = reference!.split('#');
    if (file) expect(files.has(file.replace('./', ''))).toBe(true);
    const keys = (path ?? '').split('/').slice(1);
    const found = keys.reduce<unknown>(
      (part, key) => (part as Record<string, unknown>)[key],
      document,
    );
    expect(found).toBeDefined();
  }
});

describe('the generator', () => {
  const script = fileURLToPath(new URL('../generate.ts', import.meta.url));
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'events-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]): { status: number | null; stderr: string } => {
    return spawnSync(process.execPath, [script, '--into', folder, ...args], { encoding: 'utf8' });
  };

  test('names the file that is out of date, and refuses to overwrite a released contract (D2)', () => {
    const file = join(folder, 'finance.journal-posted.v1.json');
    expect(run('--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('README.md'),
    });
    expect(run().status).toBe(0);
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });

    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('"title": "', '"title": "Old '));
    expect(run('--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('docs/events/finance.journal-posted.v1.json is out of date'),
    });

    const released = good.replace('"total"', '"sum"');
    writeFileSync(file, released);
    const refused = { status: 1, stderr: expect.stringContaining('/sum is gone') };
    expect(run('--check')).toMatchObject(refused);
    expect(run()).toMatchObject(refused);
    expect(readFileSync(file, 'utf8')).toBe(released);

    rmSync(file);
    writeFileSync(join(folder, 'finance.gone.v1.json'), good);
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('finance.gone.v1.json: the contract is gone'),
    });
  });
});
