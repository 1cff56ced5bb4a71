import type { Change } from '../../../patterns/approval/index.ts';
import { longDate, money } from '../../../words/format.ts';
import type { Order, OrderLine } from '../types.ts';

const pence = (amount: number | null): string => (amount === null ? 'not known' : money(amount));

const lineWords = ({ quantity, description, unitPrice, account, fund }: OrderLine): string =>
  `${quantity} × ${description} at ${pence(unitPrice)}, ${account} · ${fund}`;

/** What of an order is another than when it was read, as far as a decision rests on it. */
export function changesOf(before: Order, after: Order): readonly Change[] {
  const read = (of: Order): readonly (readonly [what: string, words: string])[] => [
    ['State', of.state],
    ['Total with VAT', pence(of.gross)],
    ['Purpose', of.purpose ?? 'none'],
    ['Supplier', of.supplier?.name ?? 'none'],
    ['Supplier’s standing', of.supplier?.state ?? 'none'],
    ['Needed by', of.needBy ? longDate(of.needBy) : 'not said'],
    ['Quotes and files', String(of.documents.filter(({ kind }) => kind === 'attachment').length)],
    ['Tier that decides', of.waitsFor ? `${of.waitsFor.tier} of ${of.waitsFor.tiers}` : 'none'],
  ];
  const then = read(before);
  const whole = read(after).flatMap(([what, words], at): Change[] => {
    const was = then[at]![1];
    return was === words ? [] : [{ what, before: was, after: words }];
  });
  const count = Math.max(before.lines.length, after.lines.length);
  const lines = Array.from({ length: count }, (_, at): Change => {
    const words = (line: OrderLine | undefined) => (line ? lineWords(line) : 'not there');
    return {
      what: `Line ${at + 1}`,
      before: words(before.lines[at]),
      after: words(after.lines[at]),
    };
  });
  return [...whole, ...lines.filter((line) => line.before !== line.after)];
}
