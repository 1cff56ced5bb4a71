import { checked, dateOf, penceOf } from '../../../patterns/form/index.ts';
import type { Faults } from '../../../patterns/form/index.ts';
import type { AttachedFile } from '../../../patterns/files/index.ts';
import { money } from '../../../words/format.ts';
import { typedMoney } from '../../../words/read-money.ts';
import { partOf, quantityWords, thousandthsOf } from './three-way.ts';

/** A line of an invoice as typed. */
export interface TypedLine {
  /** The order's line that it bills; '' for none. */
  readonly orderLine: string;
  readonly description: string;
  readonly quantity: string;
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  readonly costCentre: string;
  readonly taxCode: string;
  readonly net: string;
  /** Empty: by the rate of its code. */
  readonly vat: string;
}

/** An invoice as typed; `orderId` is 'none' for one without an order. */
export interface TypedInvoice {
  readonly orderId: string;
  /** The order whose lines stand in the form. */
  readonly filledFor: string;
  readonly supplierId: string;
  readonly reference: string;
  readonly date: string;
  readonly dueOn: string;
  readonly gross: string;
  readonly lines: readonly TypedLine[];
  readonly document: readonly AttachedFile[];
}

/** A rate of VAT by its code, in hundredths of a percent. */
export interface Rate {
  readonly code: string;
  readonly basisPoints: number;
}

/** The VAT on a net amount at a rate: pence, rounded half up. */
export const vatAt = (net: number, basisPoints: number): number =>
  Math.floor((net * basisPoints + 5_000) / 10_000);

/** What a line comes to; null while its amounts cannot be read. */
export function amountsOf(
  { net: typedNet, vat: typedVat, taxCode }: Pick<TypedLine, 'net' | 'vat' | 'taxCode'>,
  rates: readonly Rate[],
): { readonly net: number; readonly vat: number } | null {
  const net = penceOf(typedNet);
  if (net === null) return null;
  const rate = rates.find(({ code }) => code === taxCode)?.basisPoints ?? 0;
  const vat = typedVat.trim() === '' ? vatAt(net, rate) : penceOf(typedVat);
  return vat === null ? null : { net, vat };
}

/** What the lines come to, as far as they can be read. */
export function sumsOf(lines: readonly TypedLine[], rates: readonly Rate[]) {
  const all = lines.flatMap((line) => amountsOf(line, rates) ?? []);
  const net = all.reduce((sum, each) => sum + each.net, 0);
  const vat = all.reduce((sum, each) => sum + each.vat, 0);
  return { net, vat, gross: net + vat };
}

/** A line of an order as procurement has it; pence. */
export interface OrderLine {
  readonly line: number;
  readonly description: string;
  readonly quantity: string;
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  readonly costCentre: string | null;
  readonly vatCode: string;
  readonly net: number | null;
  readonly invoiced: string;
}

/** The lines of an order as an invoice would bill what is not billed yet. */
export function linesToBill(ordered: readonly OrderLine[]): readonly TypedLine[] {
  return ordered.flatMap((line) => {
    const [whole, before] = [thousandthsOf(line.quantity), thousandthsOf(line.invoiced)];
    if (before >= whole) return [];
    const net = partOf(line.net ?? 0, whole, before, whole - before);
    return {
      orderLine: String(line.line),
      description: line.description,
      quantity: quantityWords(whole - before),
      account: line.account,
      schoolId: line.schoolId,
      fund: line.fund,
      costCentre: line.costCentre ?? '',
      taxCode: line.vatCode,
      net: typedMoney(net),
      vat: '',
    };
  });
}

/** A line without an order, at a school, charged as the one before it. */
export const emptyLine = (schoolId: string, before?: TypedLine): TypedLine => ({
  orderLine: '',
  description: '',
  quantity: '1',
  account: '',
  schoolId: before?.schoolId ?? schoolId,
  fund: before?.fund ?? '',
  costCentre: before?.costCentre ?? '',
  taxCode: before?.taxCode ?? 'S',
  net: '',
  vat: '',
});

/** Everything that keeps an invoice from being sent, by its field. */
export function captureFaults(values: TypedInvoice, rates: readonly Rate[], today: string): Faults {
  const { orderId, supplierId, reference, date, dueOn, lines } = values;
  const gross = penceOf(values.gross);
  const sums = sumsOf(lines, rates);
  return checked(
    ['orderId', orderId !== '', 'Choose the order, or “No order”.'],
    ['supplierId', orderId !== 'none' || supplierId !== '', 'Choose the supplier.'],
    ['reference', reference.trim() !== '', 'Enter the number that the supplier gave it.'],
    ['date', dateOf(date, today) !== null, 'Enter the date on the invoice, like 24 Nov.'],
    ['dueOn', dueOn.trim() === '' || dateOf(dueOn, today) !== null, 'Enter the date, like 24 Dec.'],
    ['gross', gross !== null && gross > 0, 'Enter the total on the invoice, like 1,240.50.'],
    ['lines', lines.length > 0, 'Enter at least one line.'],
    ...lines.flatMap((line, at) => lineChecks(line, `lines.${at}`, rates)),
    [
      'gross',
      gross === null || gross === sums.gross,
      `The total is ${money(gross)}, and the lines add up to ${money(sums.gross)}.`,
    ],
  );
}

type Check = readonly [path: string, isRight: boolean, words: string];

function lineChecks(line: TypedLine, at: string, rates: readonly Rate[]): readonly Check[] {
  const isQuantity =
    /^\d{1,9}(\.\d{1,3})?$/.test(line.quantity.trim()) && Number(line.quantity) > 0;
  return [
    [`${at}.quantity`, isQuantity, 'Enter how many are billed, like 2 or 1.5.'],
    [`${at}.account`, line.account !== '', 'Choose the account.'],
    [`${at}.schoolId`, line.schoolId !== '', 'Choose the school.'],
    [`${at}.fund`, line.fund !== '', 'Choose the fund.'],
    [`${at}.net`, (penceOf(line.net) ?? -1) >= 0, 'Enter the net amount, like 1,240.50.'],
    [
      `${at}.vat`,
      penceOf(line.net) === null || amountsOf(line, rates) !== null,
      'Enter the VAT, like 248.10, or leave it empty.',
    ],
  ];
}

/** What is sent of a form without faults. */
export function bodyOf(values: TypedInvoice, rates: readonly Rate[], today: string) {
  const { net, vat, gross } = sumsOf(values.lines, rates);
  return {
    supplierId: values.supplierId,
    orderId: values.orderId === 'none' ? null : values.orderId,
    reference: values.reference.trim(),
    date: dateOf(values.date, today)!,
    ...(values.dueOn.trim() !== '' && { dueOn: dateOf(values.dueOn, today)! }),
    net,
    vat,
    gross,
    document: values.document[0]?.sha256 ?? null,
    lines: values.lines.map((line) => ({
      orderLine: line.orderLine === '' ? null : Number(line.orderLine),
      quantity: line.quantity.trim(),
      account: line.account,
      schoolId: line.schoolId,
      fund: line.fund,
      costCentre: line.costCentre || null,
      taxCode: line.taxCode,
      ...amountsOf(line, rates)!,
    })),
  };
}
