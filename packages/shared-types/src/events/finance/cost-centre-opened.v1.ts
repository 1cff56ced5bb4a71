import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, CostCentreCode, ThingName } from '../fields.ts';

/** A cost centre has been opened. Written again when its name or last day changes. */
export const costCentreOpened = contract({
  type: 'finance.cost-centre-opened',
  version: 1,
  summary: 'A cost centre has been opened, or its name or last day set anew.',
  schema: z.strictObject({
    costCentre: CostCentreCode,
    name: ThingName,
    openFrom: BusinessDate,
    openTo: BusinessDate.nullable(),
  }),
  example: { costCentre: 'ADM', name: 'Administration', openFrom: '2024-09-01', openTo: null },
});
export type CostCentreOpened = BodyOf<typeof costCentreOpened>;
