import type { AnyForm } from '../../../patterns/form/context.ts';
import { Fields, TextField } from '../../../patterns/form/index.ts';
import { emptyShare } from './post-values.ts';
import type { TypedShare } from './post-values.ts';
import { Rows } from './rows.tsx';

/** Where the cost goes in the ledger, by codes of finance's chart. */
export function ChargeRows({
  form,
  rows,
}: {
  readonly form: AnyForm;
  readonly rows: readonly TypedShare[];
}) {
  return (
    <Rows
      form={form}
      name="split"
      title="Charge"
      hint="Codes of the chart of accounts. Where there are several, the cost is shared by weight."
      one="Charge"
      add="Share the cost with another charge"
      fresh={emptyShare}
      rows={rows}
      least={1}
    >
      {(_, path) => (
        <>
          <Fields>
            <TextField name={`${path}.account`} label="Account of pay" inputMode="numeric" />
            <TextField
              name={`${path}.niAccount`}
              label="Account of National Insurance"
              inputMode="numeric"
            />
            <TextField
              name={`${path}.pensionAccount`}
              label="Account of pension"
              inputMode="numeric"
            />
          </Fields>
          <Fields>
            <TextField name={`${path}.costCentre`} label="Cost centre" />
            <TextField name={`${path}.fund`} label="Fund" />
            {rows.length > 1 && (
              <TextField name={`${path}.weight`} label="Weight" hint="Like 60 beside 40" />
            )}
          </Fields>
        </>
      )}
    </Rows>
  );
}
