import { AreaField, Fields, TextField } from '../../../patterns/form/index.ts';

/** The fields of a supplier; no bank account, for payments belong to finance. */
export function SupplierFields() {
  return (
    <>
      <TextField name="name" label="Name" maxLength={200} />
      <Fields>
        <TextField
          name="vatNumber"
          label="VAT number"
          isOptional
          hint="Like GB 123 4567 89"
          maxLength={20}
        />
        <TextField
          name="companyNumber"
          label="Company number"
          isOptional
          hint="Like 01234567"
          maxLength={20}
        />
      </Fields>
      <Fields>
        <TextField
          name="email"
          label="E-mail for orders"
          isOptional
          inputMode="email"
          maxLength={254}
        />
        <TextField
          name="termsDays"
          label="Payment terms, in days"
          hint="From the invoice’s date"
          inputMode="numeric"
          maxLength={3}
        />
      </Fields>
      <AreaField name="address" label="Address" isOptional hint="Up to six lines" maxLength={606} />
    </>
  );
}
