import { openApiOf } from '@bursar/service-kit/http/app';
import fc from 'fast-check';
import type { Caller } from './caller.ts';
import { ReportingUnderTest } from './reporting-under-test.ts';
import { Story } from './story.ts';
import { reporting } from '../src/service.ts';
import type { Surroundings } from '../src/surroundings.ts';

let it: ReportingUnderTest;
let auditor: Caller;
let trustee: Caller;
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  const trustId = await it.trust();
  const oak = await it.school(trustId);
  [auditor, trustee] = [
    await it.user(trustId, ['auditor'], null, '2099-01-31'),
    await it.user(trustId, ['trustee']),
  ];
  const story = new Story(it, trustId);
  story.openBooks();
  story.spend('2025-10-03', oak, '410010', 40_00);
  await it.settle();
});
afterAll(() => it.stop());

/** Values that somebody types, pastes, or tries: dates and months beyond reason, text that is none. */
const nasty = fc.oneof(
  fc.constantFrom('', '0', '-1', '1e3', '999999999999999', '9'.repeat(40), 'NaN', 'null', 'true'),
  fc.constantFrom('0000-01', '0001-01', '9999-12', '2025-13', '2025-9', '-2025-09'),
  fc.constantFrom('0000-01-01', '0001-01-01', '9999-12-31', '2025-02-30', 'infinity', 'now'),
  fc.constantFrom('00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
  fc.constantFrom(
    "'; drop table post --",
    '%',
    '\\',
    '\u0000',
    '💥',
    '\ud800',
    '[]',
    '{"a":1}',
    '*',
  ),
  fc.constantFrom('2025-10-07T10:00:00Z 00000000-0000-0000-0000-000000000000', '410010', 'GAG'),
  fc.string({ maxLength: 40, unit: 'binary' }),
);

/** The questions that reporting takes: each address with the names of what may be asked. */
async function questions(): Promise<{ path: string; names: string[] }[]> {
  const document = JSON.parse(await openApiOf(reporting({} as Surroundings))) as {
    paths: Record<string, { get?: { parameters?: { in: string; name: string }[] } }>;
  };
  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    if (!get || !path.startsWith('/v1/trusts/{trustId}/')) return [];
    // It takes no question, and its answer never ends.
    if (path.endsWith('/live')) return [];
    const asked = (get.parameters ?? []).filter((one) => one.in === 'query');
    const below = path.replace('/v1/trusts/{trustId}', '');
    const names = asked.map(({ name }) => name);
    return [{ path: below, names }];
  });
}

test('whatever is asked, reporting answers or says what is wrong, and never fails (D3)', async () => {
  const all = await questions();
  expect(all.length).toBeGreaterThan(30);
  const question = fc.constantFrom(...all).chain(({ path, names }) => {
    const parts = path.match(/\{\w+\}/g) ?? [];
    return fc.record({
      path: fc
        .tuple(...parts.map(() => nasty.filter((text) => text !== '')))
        .map((given) => given.reduce((at, text) => at.replace(/\{\w+\}/, escape(text)), path)),
      query: fc.uniqueArray(fc.tuple(fc.constantFrom('x', ...names), nasty), { maxLength: 4 }),
      who: fc.constantFrom(
        () => auditor,
        () => trustee,
      ),
    });
  });
  await fc.assert(
    fc.asyncProperty(question, async ({ path, query, who }) => {
      const asked = query.map(([name, text]) => `${name}=${escape(text)}`).join('&');
      const { status, body } = await who().get(`${path}?${asked}`);
      expect({ path, asked, status, body: status < 500 || body }).toMatchObject({ body: true });
    }),
    { numRuns: 400, endOnFailure: true },
  );
});

/** Percent-encoded, also where the text is half of a character. */
const escape = (text: string): string => encodeURIComponent(text.toWellFormed());
