import type { Body } from '../../../../api/types.ts';
import type { AttachedFile } from '../../../../patterns/files/attached.ts';
import { readDate } from '../../../../words/read-date.ts';
import { readMoney, typedMoney } from '../../../../words/read-money.ts';
import { readThousandths } from '../../../../words/read-thousandths.ts';
import type { Order } from '../../types.ts';

/** A line as typed. */
export interface TypedLine {
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly account: string;
  readonly costCentre: string;
  readonly fund: string;
  readonly vatCode: string;
  /** Whose budget pays, where it is not the school that orders; '' is that school. */
  readonly schoolId: string;
}

/** What the service already has of the order: a new try changes that in place of adding another. */
export interface Made {
  readonly id: string;
  readonly version: number;
  /** The body that it has, so that what is the same is not sent again. */
  readonly body: string;
}

/** An order as typed. */
export interface TypedOrder {
  readonly schoolId: string;
  /** One of those used last; '' while none is chosen, `other` where `otherId` says which. */
  readonly supplierId: string;
  readonly otherId: string;
  readonly otherIdWords: string;
  readonly purpose: string;
  readonly needBy: string;
  readonly deliverTo: string;
  readonly deliveryNote: string;
  readonly lines: readonly TypedLine[];
  readonly attachments: readonly AttachedFile[];
  readonly made: Made | null;
}

export const emptyLine: TypedLine = {
  description: '',
  quantity: '1',
  unitPrice: '',
  account: '',
  costCentre: '',
  fund: '',
  vatCode: '',
  schoolId: '',
};

export const emptyOrder = (schoolId: string): TypedOrder => ({
  schoolId,
  supplierId: '',
  otherId: '',
  otherIdWords: '',
  purpose: '',
  needBy: '',
  deliverTo: '',
  deliveryNote: '',
  lines: [emptyLine],
  attachments: [],
  made: null,
});

/** The line that follows: charged as the one before, nothing else of it. */
export const lineAfter = (before: TypedLine | undefined): TypedLine =>
  before ? { ...before, description: '', quantity: '1', unitPrice: '' } : emptyLine;

/** The order against the version that was seen last: as it was opened, sent, or changed by another. */
export const seenAt = (typed: TypedOrder, version: number): TypedOrder =>
  typed.made && version > typed.made.version
    ? { ...typed, made: { id: typed.made.id, version, body: '' } }
    : typed;

/** The radio that leads to all suppliers. */
export const OTHER = 'other';

/** The supplier that is chosen, by whichever field; '' for none. */
export const supplierIdOf = ({ supplierId, otherId }: TypedOrder): string =>
  supplierId === OTHER ? otherId : supplierId;

export type OrderBody = Body<'procurement', '/orders/{orderId}', 'put'>;

/** What is sent of an order as typed; what cannot be read is left open. */
export function bodyOf(typed: TypedOrder, today: string): OrderBody {
  const needBy = readDate(typed.needBy, today);
  return {
    supplierId: supplierIdOf(typed) || null,
    purpose: typed.purpose.trim(),
    needBy: 'date' in needBy ? needBy.date : null,
    delivery: { schoolId: typed.deliverTo || null, note: typed.deliveryNote.trim() },
    lines: typed.lines.map((line) => {
      const price = readMoney(line.unitPrice);
      return {
        description: line.description.trim(),
        quantity: plainQuantity(line.quantity),
        unitPrice: 'pence' in price ? price.pence : null,
        account: line.account,
        costCentre: line.costCentre || null,
        fund: line.fund,
        schoolId: line.schoolId || null,
        vatCode: line.vatCode,
      };
    }),
    attachments: typed.attachments.map(({ sha256 }) => sha256),
  };
}

/** A quantity as the service reads it: 1,000 is 1000, 2.50 is 2.5. */
export function plainQuantity(text: string): string {
  const plain = text
    .replace(/[\s,]/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.');
  return /\.\d*$/.test(plain) ? plain.replace(/\.?0*$/, '') : plain;
}

/** Thousandths of a quantity above nil; null of anything else. */
export function quantityOf(text: string): number | null {
  return readThousandths(plainQuantity(text)) || null;
}

/** An order of the service as it would have been typed, to be changed. */
export function typedOf(order: Order): TypedOrder {
  const own = (id: string) => (id === order.schoolId ? '' : id);
  return {
    schoolId: order.schoolId,
    supplierId: order.supplierId ?? '',
    otherId: '',
    otherIdWords: '',
    purpose: order.purpose ?? '',
    needBy: order.needBy ?? '',
    deliverTo: own(order.delivery.schoolId),
    deliveryNote: order.delivery.note ?? '',
    lines: order.lines.map((line) => typedLine(line, order.schoolId)),
    attachments: order.documents
      .filter(({ kind }) => kind === 'attachment')
      .map(({ sha256 }, at) => storedFile(sha256, `Attachment ${at + 1}`)),
    made: { id: order.id, version: order.version, body: '' },
  };
}

/** A file that the service has already; it keeps no name of it. */
const storedFile = (sha256: string, name: string): AttachedFile => ({
  sha256,
  name,
  mediaType: 'application/octet-stream',
  bytes: 0,
  takenAt: null,
  isStaged: true,
});

/** A line of an order as it would have been typed. */
export function typedLine(line: Order['lines'][number], schoolId: string): TypedLine {
  return {
    description: line.description,
    quantity: line.quantity,
    unitPrice: line.unitPrice === null ? '' : typedMoney(line.unitPrice),
    account: line.account,
    costCentre: line.costCentre ?? '',
    fund: line.fund,
    vatCode: line.vatCode,
    schoolId: line.schoolId === schoolId ? '' : line.schoolId,
  };
}
