import { z } from 'zod';
import {
  AccountCode,
  CostCentreCode,
  FinancialYear,
  FundCode,
  LineNumber,
  Quantity,
  SeriesNumber,
  Sha256,
  TaxCode,
  Uuid,
  amounts,
} from '../fields.ts';
import { EnteredAmount } from '../../money.ts';
import { sample } from '../sample.ts';

/** What every event about an order says first. */
export const orderHead = {
  orderId: Uuid,
  /** Gapless within the year. */
  number: SeriesNumber,
  /** The year whose budget bears it. */
  year: FinancialYear,
  /** 1 when first submitted; each time it is submitted again, one more. */
  revision: z.int().min(1),
  /** The school that raised it; its approvers decide. Lines may bear on other schools. */
  schoolId: Uuid,
  supplierId: Uuid,
  raisedBy: Uuid,
} as const;

/** A line of an order: what is bought, and where its cost belongs. */
export const OrderLine = z.strictObject({
  line: LineNumber,
  quantity: Quantity,
  /** Net price of one, in pence. */
  unitPrice: EnteredAmount,
  account: AccountCode,
  costCentre: CostCentreCode.nullable(),
  fund: FundCode,
  schoolId: Uuid,
  taxCode: TaxCode,
  ...amounts,
  /** Digest of what is bought, in words. */
  textSha256: Sha256,
});
export type OrderLine = z.output<typeof OrderLine>;

export const sampleOrderHead = {
  orderId: sample.order,
  number: 88,
  year: '2025/26',
  revision: 1,
  schoolId: sample.school,
  supplierId: sample.supplier,
  raisedBy: sample.officeManager,
};

export const sampleOrderAmounts = {
  net: 103_500,
  vat: 20_700,
  irrecoverableVat: 0,
  gross: 124_200,
};

export const sampleOrderLine: OrderLine = {
  line: 1,
  quantity: '30',
  unitPrice: 3_450,
  account: '615000',
  costCentre: 'ADM',
  fund: 'GAG',
  schoolId: sample.school,
  taxCode: 'S',
  ...sampleOrderAmounts,
  textSha256: sample.digest,
};

export const sampleDraw = {
  schoolId: sample.school,
  fund: 'GAG',
  account: '615000',
  amount: 103_500,
};
