import { orderRaisers } from '@bursar/shared-types/roles';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay, useSchoolName, useTrust } from '../../../../app/trust.tsx';
import type { AnyForm } from '../../../../patterns/form/context.ts';
import { ChoiceField } from '../../../../patterns/form/index.ts';
import type { Choices } from '../../types.ts';
import styles from './form.module.css';
import type { TypedLine, TypedOrder } from './values.ts';

const coded = (all: readonly { readonly code: string; readonly name: string }[]) =>
  all.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));

/** What a line is charged to: in words once it is known, with a way to change it. */
export function Charge({
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
    .filter(({ id }) => id !== schoolId && may(orderRaisers, id))
    .map(({ id, name }) => ({ value: id, label: name }));
}
