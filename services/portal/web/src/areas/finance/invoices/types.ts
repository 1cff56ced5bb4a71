import type { Reply } from '../../../api/types.ts';

/** One invoice with its order, receipts, decisions and history. */
export type Invoice = Reply<'finance', '/invoices/{invoiceId}'>;
/** One thing in which it does not agree. */
export type Exception = Invoice['exceptions'][number];

/** The schools that an invoice is for, as far as the reader sees them. */
export const schoolsOf = ({ lines }: Pick<Invoice, 'lines'>): readonly string[] => [
  ...new Set(lines.map(({ schoolId }) => schoolId)),
];

/** The school of an invoice that is for one alone. */
export function schoolOf(invoice: Pick<Invoice, 'lines' | 'otherSchools'>): string | null {
  const schools = schoolsOf(invoice);
  return schools.length === 1 && !invoice.otherSchools ? schools[0]! : null;
}

/** PO2627-000007, as procurement names it. */
export const orderReference = ({
  number,
  year,
}: {
  readonly number: number;
  readonly year: string;
}) => `PO${year.slice(2, 4)}${year.slice(5, 7)}-${String(number).padStart(6, '0')}`;
