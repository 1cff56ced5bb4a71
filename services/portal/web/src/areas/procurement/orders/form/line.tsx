import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay, useSchoolName, useTrust } from '../../../../app/trust.tsx';
import type { AnyForm } from '../../../../patterns/form/context.ts';
import { ChoiceField, MoneyField, TextField } from '../../../../patterns/form/index.ts';
import { money } from '../../../../words/format.ts';
import { raisers } from '../../roles.ts';
import type { Choices } from '../../types.ts';
import styles from './form.module.css';
import { sumsOfLine } from './sums.ts';
import type { TypedLine, TypedOrder } from './values.ts';

/** A line of the order; what it is charged to is folded away once it is known. */
export function Line({
  at,
  line,
  values,
  choices,
  form,
  isChargeAsked,
  onRemove,
}: {
  readonly at: number;
  readonly line: TypedLine;
  readonly values: TypedOrder;
  readonly choices: Choices;
  readonly form: AnyForm;
  /** Not before it is known what is usual from the supplier. */
  readonly isChargeAsked: boolean;
  readonly onRemove: (() => void) | null;
}) {
  const sums = sumsOfLine(line, choices);
  return (
    <div className={styles.line} role="group" aria-label={`Line ${at + 1}`}>
      <div className={styles.what}>
        <TextField
          name={`lines.${at}.description`}
          label={`Line ${at + 1}: what`}
          maxLength={500}
        />
        <TextField
          name={`lines.${at}.quantity`}
          label="Quantity"
          inputMode="decimal"
          maxLength={20}
        />
        <MoneyField name={`lines.${at}.unitPrice`} label="Price of one, without VAT" />
      </div>
      {isChargeAsked && (
        <Charge at={at} line={line} values={values} choices={choices} form={form} />
      )}
      <div className={styles.sum}>
        <span>
          {sums ? `${money(sums.net)} net, ${money(sums.gross)} with VAT` : 'No amount yet'}
        </span>
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Remove line ${at + 1}`}
            onClick={onRemove}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}

const coded = (all: readonly { readonly code: string; readonly name: string }[]) =>
  all.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));

function Charge({
  at,
  line,
  values,
  choices,
  form,
}: {
  readonly at: number;
  readonly line: TypedLine;
  readonly values: TypedOrder;
  readonly choices: Choices;
  readonly form: AnyForm;
}) {
  const schoolName = useSchoolName();
  const payers = usePayers(values.schoolId);
  const isKnown = line.account !== '' && line.fund !== '' && line.vatCode !== '';
  const [isOpen, setOpen] = useState(!isKnown);
  const isWrong = Object.keys(form.errors).some((path) =>
    ['account', 'fund', 'vatCode', 'costCentre', 'schoolId'].some(
      (field) => path === `lines.${at}.${field}`,
    ),
  );
  const [wasKnown, setWasKnown] = useState(isKnown);
  // Filled in by what is usual: folded away. Opened by hand, it stays open.
  if (isKnown !== wasKnown) {
    setWasKnown(isKnown);
    if (isKnown && line.description === '') setOpen(false);
  }
  if (!isOpen && isKnown && !isWrong) {
    const account =
      choices.accounts.find(({ code }) => code === line.account)?.name ?? line.account;
    const vat = choices.vatCodes.find(({ code }) => code === line.vatCode)?.name ?? line.vatCode;
    const words = [
      account,
      line.costCentre,
      line.fund,
      vat,
      line.schoolId && schoolName(line.schoolId),
    ];
    return (
      <p className={styles.charge}>
        Charged to {words.filter(Boolean).join(' · ')}{' '}
        <Button variant="subtle" size="compact-md" onClick={() => setOpen(true)}>
          Change<span className="visually-hidden"> what line {at + 1} is charged to</span>
        </Button>
      </p>
    );
  }
  return (
    <div className={styles.charges}>
      <ChoiceField name={`lines.${at}.account`} label="Account" options={coded(choices.accounts)} />
      <ChoiceField
        name={`lines.${at}.costCentre`}
        label="Cost centre"
        isOptional
        isClearable
        options={coded(choices.costCentres)}
      />
      <ChoiceField name={`lines.${at}.fund`} label="Fund" options={coded(choices.funds)} />
      <ChoiceField
        name={`lines.${at}.vatCode`}
        label="VAT"
        options={choices.vatCodes.map(vatOption)}
      />
      {payers.length > 0 && (
        <ChoiceField
          name={`lines.${at}.schoolId`}
          label="Whose budget pays"
          options={[{ value: '', label: schoolName(values.schoolId) }, ...payers]}
        />
      )}
    </div>
  );
}

const vatOption = ({ code, name, basisPoints }: Choices['vatCodes'][number]) => ({
  value: code,
  label: basisPoints > 0 ? `${name}, ${basisPoints / 100}%` : name,
});

/** Other schools whose budget the reader may charge. */
function usePayers(schoolId: string) {
  const { schools } = useTrust();
  const may = useMay();
  return schools
    .filter(({ id }) => id !== schoolId && may(raisers, id))
    .map(({ id, name }) => ({ value: id, label: name }));
}
