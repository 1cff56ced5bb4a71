import { supplierAdded, supplierApproved, supplierSuspended } from '@bursar/shared-types';
import { date, flag, instant, integer, text } from '../format/columns.ts';
import { from, on, origin, settledTable } from './table.ts';

/** The suppliers as they stand at the position. Their names are in names.csv, outside the proof. */
export const suppliers = settledTable({
  name: 'suppliers',
  words: 'Suppliers, with their approval',
  key: ['supplier_id'],
  columns: {
    ...origin,
    supplier_id: text('The supplier'),
    status: text('added, approved or suspended'),
    status_at: instant('Since when it has this status'),
    vat_registered: flag('Whether it is registered for VAT'),
    terms_days: integer('Days from the date of an invoice to the day it is due'),
    added_by: text('Who added it'),
    approved_by: text('Who approved it last'),
    approved_from: date('First day of the approval'),
    approved_to: date('Last day of the approval'),
  },
  on: [
    on(supplierAdded, (body, event) => [
      {
        ...from(event),
        supplier_id: body.supplierId,
        status: 'added',
        status_at: event.at,
        vat_registered: body.vatRegistered,
        terms_days: body.termsDays,
        added_by: event.actor,
      },
    ]),
    on(supplierApproved, (body, event) => [
      {
        ...from(event),
        supplier_id: body.supplierId,
        status: 'approved',
        status_at: event.at,
        approved_by: body.decision?.by ?? event.actor,
        approved_from: body.from,
        approved_to: body.to,
      },
    ]),
    on(supplierSuspended, (body, event) => [
      {
        ...from(event),
        supplier_id: body.supplierId,
        status: 'suspended',
        status_at: event.at,
      },
    ]),
  ],
});
