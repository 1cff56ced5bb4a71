import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

const idOf = (name: string): string => `#field-${name.replaceAll('.', '-')}`;

/** A field by the path of its value: `lines.0.quantity`. */
export const field = ({ page }: Person, name: string): Locator => page.locator(idOf(name));

/** What stands beside a field that is not right. */
export const faultAt = ({ page }: Person, name: string): Locator =>
  page.locator(`${idOf(name)}-error`);

/** Chooses one of a field's list. */
export async function choose(person: Person, name: string, option: string | RegExp): Promise<void> {
  await field(person, name).click();
  const all = person.page.getByRole('option', { name: option });
  await all.locator('visible=true').first().click();
}

/** Finds somebody, or something, in a field that looks for what is typed. */
export async function find(person: Person, name: string, words: string): Promise<void> {
  await field(person, name).fill(words);
  await person.page.getByRole('option', { name: words }).locator('visible=true').first().click();
}

/** Opens what asks before it acts, by the button of this name. */
export async function begin({ page }: Person, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** Presses the button within a dialog. */
export const press = (dialog: Locator, name: string): Promise<void> =>
  dialog.getByRole('button', { name, exact: true }).click();

/** Presses it, and waits until it is done. */
export async function finish(dialog: Locator, name: string): Promise<void> {
  await press(dialog, name);
  await dialog.waitFor({ state: 'detached' });
}
