import type { Postgres } from '@bursar/local-parts';
import { postMany } from '../tests/portal/support/journals.ts';
import type { Person } from '../tests/portal/support/person.ts';
import { World } from '../tests/portal/support/world.ts';
import { onSlowPhone } from './portal/slow-phone.ts';
import { median } from './report.ts';
import type { Figure, Finding } from './report.ts';

const JOURNALS = 100_000;
const ROUNDS = 9;
/** Of one journal's narrative, and perhaps of another's number. */
const WORDS = '77777';

/** A list of 100,000 journals in a browser, beside the same question put to the service alone. */
export async function portal(
  _: Postgres,
  say: (line: string) => void,
): Promise<(Figure | Finding)[]> {
  say('portal: a demonstration, and 100,000 journals in it');
  const world = await World.begin();
  try {
    await postMany(world, JOURNALS, 'Bench journal');
    const farah = await world.as('farah');
    say(`portal: ${ROUNDS} rounds of the list and of a filter, in turn with the bare call`);
    const figures = [
      ...(await beside('portal first row', farah, '', firstRow)),
      ...(await beside('portal filter', farah, WORDS, filtered)),
    ];
    await farah.leave();
    say('portal: a slow phone');
    return [...figures, ...(await onSlowPhone(world))];
  } finally {
    await world.end();
  }
}

/** Medians of both, in turn, and how many times the bare call the page takes. */
async function beside(
  name: string,
  person: Person,
  words: string,
  page: (person: Person) => Promise<number>,
): Promise<(Figure | Finding)[]> {
  const [bare, seen]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await bareCall(person.world, words));
    seen.push(await page(person));
  }
  const [api, browser] = [median(bare), median(seen)];
  return [
    { name: `${name}, bare call`, value: api, unit: 'ms' },
    { name, value: browser, unit: 'ms' },
    { name: `${name} ÷ bare call`, ratio: browser / api, floor: null },
  ];
}

async function bareCall(world: World, words: string): Promise<number> {
  const token = await world.token('farah');
  const query = new URLSearchParams({ limit: '100', sort: '-date', ...(words && { q: words }) });
  const address = `${world.origin}/finance/v1/trusts/${world.trustId}/journals?${query}`;
  const began = performance.now();
  await (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).json();
  return performance.now() - began;
}

/** From the tap on the rail to the first row of the list. */
async function firstRow(person: Person): Promise<number> {
  await person.goTo('', 'trust');
  const { page } = person;
  await page.getByRole('link', { name: 'Finance', exact: true }).click();
  await page.getByRole('link', { name: 'Journals', exact: true }).waitFor();
  await page.goBack();
  await page.waitForURL(/\/trust\/?$/);
  await page.getByRole('link', { name: 'Finance', exact: true }).click();
  return timed(async () => {
    await page.getByRole('link', { name: 'Journals', exact: true }).click();
    await page.locator('tr[data-at="0"]').waitFor();
  });
}

/** From the last key of a search to the first row that it found. */
async function filtered(person: Person): Promise<number> {
  await person.goTo('finance/journals', 'trust');
  const { page } = person;
  await page.locator('tr[data-at="0"]').waitFor();
  return timed(async () => {
    await page.getByLabel('Search journals').fill(WORDS);
    await page.locator('tr[data-at="0"]', { hasText: WORDS }).waitFor();
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
