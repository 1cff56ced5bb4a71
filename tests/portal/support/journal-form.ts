import type { Person } from './person.ts';
import { usualLines } from './journals.ts';

/** The lines of a balanced journal as a spreadsheet copies them. */
export async function sheetOf(person: Person, lines: number): Promise<string> {
  const { world } = person;
  const [debit] = await usualLines(world);
  const { items } = await world.ask<{ items: { id: string; name: string }[] }>(
    'farah',
    '/directory/{trust}/schools?limit=200',
  );
  const school = items.find(({ id }) => id === debit.schoolId)!.name;
  const rows = Array.from({ length: lines }, (_, at) => {
    const side = at % 2 === 0 ? ['£24.50', ''] : ['', '24.50'];
    return [debit.account, school, debit.fund, debit.costCentre ?? '', ...side, `Line ${at + 1}`];
  });
  const heads = ['Account', 'School', 'Fund', 'Cost centre', 'Debit', 'Credit', 'Narrative'];
  return [heads, ...rows].map((row) => row.join('\t')).join('\n');
}

/** Puts a text on the clipboard and pastes it into the first cell of the grid. */
export async function pasteSheet(person: Person, text: string): Promise<void> {
  const { page } = person;
  const cell = page
    .getByRole('region', { name: 'Lines of the journal' })
    .locator('.dsg-cell:not(.dsg-cell-gutter):not(.dsg-cell-header)')
    .first();
  await cell.waitFor();
  person.taps += 1;
  await cell.click();
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

/** Begins a journal of today with a narrative of its own. */
export async function beginJournal(person: Person, narrative: string): Promise<void> {
  await person.goTo('finance/journals/new', 'trust');
  await person.page.getByLabel('Date', { exact: true }).fill('+0');
  await person.page.getByRole('textbox', { name: 'Narrative' }).first().fill(narrative);
}
