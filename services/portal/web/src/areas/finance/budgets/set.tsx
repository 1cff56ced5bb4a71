import { useMemo } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useSchoolName, useTrust } from '../../../app/trust.tsx';
import { checked, ChoiceField, DraftForm, Fields } from '../../../patterns/form/index.ts';
import { cellReaders, PasteGrid, readRows } from '../../../patterns/grid/index.ts';
import type { CellFault, GridRow } from '../../../patterns/grid/index.ts';
import { academicYear, counted } from '../../../words/format.ts';
import { useChart } from '../accounts/names.ts';
import { useFundChoices, useYears } from '../choices.ts';
import { budgetColumns, lineOf, monthKeys, rowFault } from './budget-rows.ts';
import type { BudgetRow } from './budget-rows.ts';
import { InForce } from './in-force.tsx';
import { Sums } from './sums.tsx';
import styles from '../wide.module.css';

interface Typed {
  readonly school: string;
  readonly year: string;
  readonly lines: readonly GridRow[];
}

/** Sets the whole budget of a school for a year, typed or pasted from a spreadsheet. */
export default function SetBudget() {
  const { scope, schools } = useTrust();
  const today = useToday();
  const set = useCommand('finance', 'put', '/schools/{schoolId}/budgets/{year}');
  const address = useAddress();
  const schoolName = useSchoolName();
  const [chart, funds, years] = [useChart(), useFundChoices(), useYears()];
  const accounts = useMemo(
    () => chart.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    [chart],
  );
  const offered = scope.schoolIds
    ? schools.filter(({ id }) => scope.schoolIds!.includes(id))
    : schools;
  const known = years.length > 0 ? years : [academicYear(today)];
  const columnsOf = useMemo(() => {
    const made = new Map<string, ReturnType<typeof budgetColumns>>();
    return (year: string) => {
      if (!made.has(year)) made.set(year, budgetColumns(year, accounts, funds));
      return made.get(year)!;
    };
  }, [accounts, funds]);
  const read = ({ year, lines }: Typed) => {
    const columns = columnsOf(year);
    const { values, faults } = readRows(columns, lines as never, cellReaders(columns, today));
    const rows = values as unknown as readonly BudgetRow[];
    const wrong = rows.filter((row) => rowFault(row) !== null).length;
    return {
      rows,
      faulty: faults.length + (faults.length === 0 ? wrong : 0),
      why: rows.map(rowFault),
    };
  };
  return (
    <DraftForm<Typed>
      form="budget"
      title="Set a school’s budget"
      crumbs={[{ title: 'Budgets', path: 'finance/budgets' }]}
      lead="The lines below become the school’s whole budget for the year: a line left out has no budget from then on."
      initial={{ school: scope.school?.id ?? '', year: academicYear(today), lines: [] }}
      nameOf={({ school, year }) => (school ? `Budget of ${schoolName(school)} for ${year}` : '')}
      submitLabel={({ school, year }) =>
        school ? `Set budget of ${schoolName(school)} for ${year}` : 'Set budget'
      }
      check={(values) => {
        const { rows, faulty, why } = read(values);
        const first = why.findIndex((each) => each !== null);
        return checked(
          ['school', values.school !== '', 'Choose the school.'],
          ['lines', rows.length > 0, 'Type or paste the lines of the budget.'],
          [
            'lines',
            faulty === 0,
            first < 0
              ? `${counted(faulty, 'cell')} of the lines to mend.`
              : `Row ${first + 1}: ${why[first]}`,
          ],
        );
      }}
      submit={async (values, key) => {
        const lines = read(values).rows.map(lineOf);
        await set.mutateAsync({
          path: { schoolId: values.school, year: values.year.replace('/', '-') },
          body: { lines: lines.map((line) => ({ ...line, months: [...line.months] })) },
          key,
        });
        return address('finance/budgets', values.school);
      }}
    >
      {(form, values) => (
        <>
          <Fields>
            {scope.school === null && (
              <ChoiceField
                name="school"
                label="Which school?"
                options={offered.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <ChoiceField
              name="year"
              label="Year"
              options={known.map((year) => ({ value: year, label: year }))}
            />
          </Fields>
          {values.school && (
            <InForce
              school={values.school}
              year={values.year}
              onTake={(lines) => form.setFieldValue('lines', lines)}
              isEmpty={values.lines.length === 0}
            />
          )}
          <div className={styles.wide}>
            <PasteGrid
              label="Lines of the budget"
              columns={columnsOf(values.year)}
              rows={values.lines as never}
              onChange={(rows) => form.setFieldValue('lines', rows)}
              today={today}
              errors={cellFaults(form.errors)}
              footer={(rows) => (
                <Sums rows={rows as unknown as readonly BudgetRow[]} chart={chart} />
              )}
            />
          </div>
          {typeof form.errors.lines === 'string' && <p role="alert">{form.errors.lines}</p>}
        </>
      )}
    </DraftForm>
  );
}

/** What a service refused of single cells: `lines.3.months.0` is September of the fourth row. */
function cellFaults(errors: Readonly<Record<string, unknown>>): CellFault<'account'>[] {
  return Object.entries(errors).flatMap(([path, fault]) => {
    const [, row, name = 'account', at] = /^lines\.(\d+)(?:\.(\w+))?(?:\.(\d+))?$/.exec(path) ?? [];
    if (row === undefined || typeof fault !== 'string') return [];
    const key = name === 'months' ? (monthKeys[Number(at ?? 0)] ?? 'm0') : name;
    return [{ row: Number(row), key: key as 'account', fault }];
  });
}
