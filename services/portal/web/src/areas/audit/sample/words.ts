import type { DataTable } from '../../../patterns/csv/table.ts';
import { money } from '../../../words/format.ts';
import type { Drawable, Hit } from './draw.ts';
import type { Plan } from './plan.ts';
import type { Drawn } from './populations.ts';

/** How the sample was drawn, so that it can be drawn again without this page. */
export function methodWords({ method, size, seed }: Plan, population: readonly Drawable[]): string {
  if (method === 'random') {
    return `Random: those with the ${size} smallest SHA-256 of “${seed}:number”, its first six bytes as a number.`;
  }
  const total = population.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  return `Monetary unit: laid end to end by number, ${money(total)} in all. Of ${size} hits, number k (from 0) is the penny (s + k × total) ÷ ${size}, rounded down; s is the first six bytes of the SHA-256 of “${seed}” as a number, modulo the total in pence.`;
}

/** The sample as it is exported. */
export const sampleTable = (hits: readonly Hit<Drawn>[]): DataTable => ({
  columns: [
    { key: 'n', title: 'No.', of: 'count' },
    { key: 'number', title: 'Number', of: 'text' },
    { key: 'date', title: 'Date', of: 'text' },
    { key: 'what', title: 'What', of: 'text' },
    { key: 'where', title: 'Where', of: 'text' },
    { key: 'hits', title: 'Units hit', of: 'count' },
    { key: 'amount', title: 'Amount', of: 'money' },
    { key: 'id', title: 'Id', of: 'text' },
  ],
  rows: hits.map(({ each, hits: many }, at) => ({
    n: at + 1,
    number: each.number,
    date: each.date,
    what: each.what,
    where: each.where,
    hits: many,
    amount: each.amount,
    id: each.id,
  })),
});
