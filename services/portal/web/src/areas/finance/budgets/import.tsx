import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { Problem } from '../../../api/problem.ts';
import { addressOf, sendJson } from '../../../api/request.ts';
import { useToday } from '../../../app/today.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { SheetPick } from '../../../patterns/form/sheet-pick.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { academicYear, counted } from '../../../words/format.ts';
import { useYears } from '../choices.ts';
import { SheetFaults } from '../../../patterns/sheet-faults.tsx';
import type { SheetFault } from '../../../patterns/sheet-faults.tsx';
import { Report } from './report.tsx';
import { monthsOf } from './budget-rows.ts';
import { DownloadCsv } from '../download-csv.tsx';
import { month } from '../../../words/format.ts';

/** Budgets of a CSV or XLSX file: first what would be set, school by school; when asked, it is. */
export default function ImportBudgets() {
  const trustId = useTrustId();
  const present = academicYear(useToday());
  const years = useYears();
  const [year, setYear] = useState(present);
  const [file, setFile] = useState<{ readonly sha256: string; readonly key: string } | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const look = useCommand('finance', 'post', '/budget-imports');
  const set = useCommand('finance', 'post', '/budget-imports');
  const preview = (sha256: string, of: string) =>
    look.mutate({ body: { file: sha256, year: of, dryRun: true } });
  const stage = async (picked: File) => {
    setRefusal(null);
    look.reset();
    set.reset();
    const form = new FormData();
    form.set('file', picked);
    try {
      const address = addressOf('finance', '/v1/trusts/{trustId}/files', { trustId });
      const { sha256 } = await sendJson<{ sha256: string }>(address, {
        method: 'POST',
        body: form,
      });
      setFile({ sha256, key: crypto.randomUUID() });
      preview(sha256, year);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setRefusal(error);
    }
  };
  const wrong = refusal ?? look.error ?? set.error;
  return (
    <Page
      title="Import budgets"
      crumbs={[{ title: 'Budgets', path: 'finance/budgets' }]}
      lead="A CSV or XLSX file with one row for each line: School, Fund, Account, and September to August, or “Year, spread evenly”. It replaces the whole budget of each school that it names."
    >
      <Group align="end">
        <Select
          label="Year"
          size="md"
          data={[...new Set([...years, present])].toSorted().toReversed()}
          value={year}
          allowDeselect={false}
          onChange={(chosen) => {
            setYear(chosen ?? present);
            set.reset();
            if (file && chosen) preview(file.sha256, chosen);
          }}
        />
        <SheetPick label="Budgets" onPick={(picked) => void stage(picked)} />
        <DownloadCsv
          label="Empty sheet"
          name={`budgets-${year.replace('/', '-')}`}
          table={{
            columns: ['School', 'Fund', 'Account', ...monthsOf(year).map(month)].map((title) => ({
              key: title,
              title,
              of: 'text',
            })),
            rows: [],
          }}
        />
      </Group>
      {wrong && <Refused error={wrong} />}
      {wrong && <SheetFaults faults={(wrong.body.faults ?? []) as readonly SheetFault[]} />}
      {look.isPending && <Loading what="what the file would do" />}
      {set.data ? (
        <Report report={set.data} />
      ) : (
        look.data && (
          <>
            <Report report={look.data} />
            {look.data.set > 0 && (
              <Group>
                <Button
                  loading={set.isPending}
                  onClick={() => set.mutate({ body: { file: file!.sha256, year }, key: file!.key })}
                >
                  Set budgets of {counted(look.data.set, 'school')} for {year}
                </Button>
              </Group>
            )}
          </>
        )
      )}
    </Page>
  );
}
