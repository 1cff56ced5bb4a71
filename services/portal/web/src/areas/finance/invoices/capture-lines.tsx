import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ChoiceField, Fields, MoneyField, TextField } from '../../../patterns/form/index.ts';
import type { Option } from '../../../patterns/form/index.ts';
import { money } from '../../../words/format.ts';
import { amountsOf, emptyLine, sumsOf } from './capture.ts';
import type { Rate, TypedInvoice, TypedLine } from './capture.ts';
import styles from './capture.module.css';

interface Choices {
  readonly accounts: readonly Option[];
  readonly funds: readonly Option[];
  readonly costCentres: readonly Option[];
  readonly schools: readonly Option[];
  readonly taxCodes: readonly Option[];
  readonly rates: readonly Rate[];
}

/** What the invoice bills: an order's lines with what is billed of them, or lines charged by hand. */
export function CaptureLines({
  values,
  choices,
  school,
  setLines,
}: {
  readonly values: TypedInvoice;
  readonly choices: Choices;
  /** The school of the scope, where it is one. */
  readonly school: string;
  readonly setLines: (lines: readonly TypedLine[]) => void;
}) {
  const { lines, orderId } = values;
  const isOrdered = orderId !== 'none';
  const without = (at: number) => setLines(lines.filter((_, index) => index !== at));
  const sums = sumsOf(lines, choices.rates);
  return (
    <>
      {lines.map((line, at) => (
        <fieldset key={`${line.orderLine} ${at}`} className={styles.line}>
          <legend>
            {isOrdered ? `Line ${line.orderLine}: ${line.description}` : `Line ${at + 1}`}
          </legend>
          {!isOrdered && <Charged at={at} choices={choices} isSchoolAsked={school === ''} />}
          <Fields>
            {isOrdered && (
              <TextField
                name={`lines.${at}.quantity`}
                label="Quantity billed"
                inputMode="numeric"
              />
            )}
            <MoneyField name={`lines.${at}.net`} label="Net" />
            <ChoiceField name={`lines.${at}.taxCode`} label="VAT rate" options={choices.taxCodes} />
            <MoneyField
              name={`lines.${at}.vat`}
              label="VAT"
              isOptional
              hint={<ByRate line={line} rates={choices.rates} />}
            />
          </Fields>
          {lines.length > 1 && (
            <Button variant="subtle" onClick={() => without(at)}>
              {isOrdered ? 'Not on this invoice' : 'Remove line'}{' '}
              <span className="visually-hidden">: line {at + 1}</span>
            </Button>
          )}
        </fieldset>
      ))}
      {!isOrdered && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setLines([...lines, emptyLine(school, lines.at(-1))])}
          >
            Add line
          </Button>
        </div>
      )}
      <p className={styles.sum}>
        Lines come to {money(sums.net)} net + {money(sums.vat)} VAT = <b>{money(sums.gross)}</b>
      </p>
    </>
  );
}

function Charged({
  at,
  choices,
  isSchoolAsked,
}: {
  readonly at: number;
  readonly choices: Choices;
  readonly isSchoolAsked: boolean;
}) {
  return (
    <Fields>
      {isSchoolAsked && (
        <ChoiceField
          name={`lines.${at}.schoolId`}
          label="Which school?"
          options={choices.schools}
        />
      )}
      <ChoiceField name={`lines.${at}.account`} label="Account" options={choices.accounts} />
      <ChoiceField name={`lines.${at}.fund`} label="Fund" options={choices.funds} />
      <ChoiceField
        name={`lines.${at}.costCentre`}
        label="Cost centre"
        isOptional
        isClearable
        options={choices.costCentres}
      />
    </Fields>
  );
}

function ByRate({
  line,
  rates,
}: {
  readonly line: TypedLine;
  readonly rates: readonly Rate[];
}): ReactNode {
  if (line.vat.trim() !== '') return 'As on the invoice';
  const amounts = amountsOf(line, rates);
  return amounts ? `Empty: ${money(amounts.vat)} by the rate` : 'Empty: by the rate';
}
