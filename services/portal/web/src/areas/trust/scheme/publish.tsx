import { useMemo } from 'react';
import { useCommand, useRead } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { cellReaders, PasteGrid, readRows } from '../../../patterns/grid/index.ts';
import {
  checked,
  DateField,
  dateOf,
  DraftForm,
  Fields,
  FlagField,
  RadioField,
} from '../../../patterns/form/index.ts';
import { Loading } from '../../../patterns/states.tsx';
import { businessDate, counted, longDate } from '../../../words/format.ts';
import { categoryName } from '../words.ts';
import type { Rule } from './bands.ts';
import { dropped, rowsOf, ruleColumns, rulesOf } from './rule-rows.ts';
import type { RuleRow } from './rule-rows.ts';
import { SchemeTables } from './scheme-tables.tsx';
import { Section } from '../../../patterns/section.tsx';

interface Typed {
  readonly effectiveFrom: string;
  readonly approvedOn: string;
  readonly basis: string;
  readonly rules: readonly RuleRow[];
  readonly drops: boolean;
}

/** Publishes a version of the scheme, begun as the one in force stands. */
export default function PublishScheme() {
  const asked = useRead('directory', '/scheme');
  if (asked.isPending) return <Loading what="the scheme in force" />;
  return <Publish before={asked.data?.rules ?? []} basis={asked.data?.basis ?? 'net'} />;
}

function Publish({ before, basis }: { readonly before: readonly Rule[]; readonly basis: string }) {
  const publish = useCommand('directory', 'post', '/scheme/versions');
  const { trust } = useTrust();
  const address = useAddress();
  const today = businessDate();
  const readers = useMemo(() => cellReaders(ruleColumns, today), [today]);
  const read = (rows: readonly RuleRow[]) => {
    const { values, faults } = readRows(ruleColumns, rows, readers);
    return { rules: rulesOf(values), faults };
  };
  return (
    <DraftForm<Typed>
      form="scheme"
      title="Publish a version of the scheme"
      crumbs={[{ title: 'Scheme of delegation', path: 'trust/scheme' }]}
      lead={`For ${trust.name}. A version is never changed: a later one takes its place. What was decided before stays decided.`}
      initial={{ effectiveFrom: '', approvedOn: '', basis, rules: rowsOf(before), drops: false }}
      submitLabel={({ effectiveFrom }) => {
        const from = dateOf(effectiveFrom, today);
        return from ? `Publish, in force from ${longDate(from)}` : 'Publish';
      }}
      check={({ effectiveFrom, approvedOn, rules: rows, drops }, day) => {
        const { rules, faults } = read(rows);
        const gone = dropped(before, rules).map(categoryName).join(', ');
        return checked(
          [
            'effectiveFrom',
            dateOf(effectiveFrom, day) !== null,
            'Enter the first day it is in force.',
          ],
          [
            'approvedOn',
            approvedOn === '' || dateOf(approvedOn, day) !== null,
            'Enter the day the board approved it, or leave it out.',
          ],
          ['rules', rules.length > 0, 'A scheme has one rule or more.'],
          [
            'rules',
            faults.length === 0,
            `${counted(faults.length, 'cell')} of the rules to correct.`,
          ],
          [
            'rules',
            faults.length > 0 || rules.length === rows.length,
            'The order of a decision is a whole number from 1 to 10.',
          ],
          ['drops', drops || gone === '', `${gone}: say that no rules are meant, or add them.`],
        );
      }}
      submit={async ({ effectiveFrom, approvedOn, basis: of, rules: rows }, key, day) => {
        const { rules } = read(rows);
        const { schemeVersion } = await publish.mutateAsync({
          body: {
            effectiveFrom: dateOf(effectiveFrom, day)!,
            approvedOn: approvedOn === '' ? null : dateOf(approvedOn, day),
            basis: of as 'net',
            rules: rules as never,
            drops: dropped(before, rules) as never,
          },
          key,
        });
        return address(`trust/scheme/versions/${schemeVersion}`);
      }}
    >
      {(form, values) => {
        const { rules } = read(values.rules);
        const gone = dropped(before, rules);
        return (
          <>
            <Fields>
              <DateField name="effectiveFrom" label="In force from" />
              <DateField name="approvedOn" label="Approved by the board on" isOptional />
              <RadioField
                name="basis"
                label="Limits are"
                options={[
                  { value: 'net', label: 'Net of VAT' },
                  { value: 'gross', label: 'Gross of VAT' },
                ]}
              />
            </Fields>
            <p className="muted">
              A row for each role that decides. Rows with one amount are a band; of those with one
              order, either decides; a higher order decides after. No amount: no limit.
            </p>
            <PasteGrid
              label="Rules of the scheme"
              columns={ruleColumns}
              rows={values.rules}
              onChange={(rows) => form.setFieldValue('rules', rows)}
              today={today}
            />
            {typeof form.errors.rules === 'string' && <p role="alert">{form.errors.rules}</p>}
            {gone.length > 0 && (
              <FlagField
                name="drops"
                label={`${gone.map(categoryName).join(', ')}: no rules are meant`}
                hint="Without rules nobody may approve orders and invoices, and journals and suppliers have no limit"
              />
            )}
            <Section id="preview" title="As it will be read">
              <SchemeTables rules={rules} />
            </Section>
          </>
        );
      }}
    </DraftForm>
  );
}
