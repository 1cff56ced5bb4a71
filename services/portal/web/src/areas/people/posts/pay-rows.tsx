import type { AnyForm } from '../../../patterns/form/context.ts';
import {
  ChoiceField,
  DateField,
  Fields,
  FlagField,
  MoneyField,
  RadioField,
  TextField,
} from '../../../patterns/form/index.ts';
import { allowanceKinds, payAreas } from '../words.ts';
import { emptyAllowance, emptyTerms } from './post-values.ts';
import type { TypedAllowance, TypedTerms } from './post-values.ts';
import { Rows } from './rows.tsx';
import { usePayScales } from './scales.ts';

/** How the post is paid, from which day on; a new point, FTE or number of weeks is one more. */
export function PayRows({
  form,
  rows,
}: {
  readonly form: AnyForm;
  readonly rows: readonly TypedTerms[];
}) {
  const { scales, pointsOf } = usePayScales();
  return (
    <Rows
      form={form}
      name="terms"
      title="Pay and hours"
      hint="The first begins with the post; each holds until the next."
      one="Pay"
      add="Add pay from a later day"
      fresh={emptyTerms}
      rows={rows}
      least={1}
    >
      {(terms, path) => (
        <>
          <Fields>
            <DateField name={`${path}.from`} label="From" />
            <TextField
              name={`${path}.fte`}
              label="FTE"
              hint="1 is full time, 0.6 three days of five"
              inputMode="text"
            />
          </Fields>
          <RadioField
            name={`${path}.kind`}
            label="Paid by"
            options={[
              { value: 'point', label: 'A point of a scale' },
              { value: 'salary', label: 'A salary of its own' },
            ]}
          />
          {terms.kind === 'salary' ? (
            <MoneyField
              name={`${path}.annual`}
              label="Salary for a year"
              hint="Full time, all year"
            />
          ) : (
            <Fields>
              <ChoiceField name={`${path}.scale`} label="Pay scale" options={scales} />
              <ChoiceField name={`${path}.area`} label="Area" options={payAreas} />
              <ChoiceField
                name={`${path}.point`}
                label="Point"
                options={pointsOf(terms.scale, terms.area)}
              />
            </Fields>
          )}
          <Fields>
            <TextField
              name={`${path}.paid`}
              label="Weeks paid"
              hint="For term-time only, with holiday, like 44.231"
              isOptional
            />
            <TextField
              name={`${path}.year`}
              label="Of weeks in the year"
              hint="Like 52.143"
              isOptional
            />
          </Fields>
        </>
      )}
    </Rows>
  );
}

/** What is paid on top of the point. */
export function AllowanceRows({
  form,
  rows,
}: {
  readonly form: AnyForm;
  readonly rows: readonly TypedAllowance[];
}) {
  return (
    <Rows
      form={form}
      name="allowances"
      title="Allowances"
      one="Allowance"
      add="Add an allowance"
      fresh={emptyAllowance}
      rows={rows}
    >
      {({ kind }, path) => (
        <>
          <Fields>
            <ChoiceField name={`${path}.kind`} label="Allowance" options={allowanceKinds} />
            {kind === 'other' && (
              <TextField name={`${path}.label`} label="What it is for" maxLength={100} />
            )}
            <MoneyField name={`${path}.annual`} label="A year" hint="Full time, all year" />
            <TextField
              name={`${path}.share`}
              label="Share of its own"
              hint="Like 0.5; empty follows the hours"
              isOptional
            />
          </Fields>
          <Fields>
            <DateField name={`${path}.from`} label="From" />
            <DateField name={`${path}.until`} label="Last day" isOptional />
          </Fields>
          <FlagField name={`${path}.pensionable`} label="Counts for the pension" />
        </>
      )}
    </Rows>
  );
}
