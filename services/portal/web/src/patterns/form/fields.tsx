import { Checkbox, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { longDate } from '../../words/format.ts';
import { readDate } from '../../words/read-date.ts';
import { readMoney, typedMoney } from '../../words/read-money.ts';
import { fieldId, useFieldWords } from './context.ts';

interface FieldProps {
  /** The path of its value: `lines.0.account`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
}
/** A value and the words to choose it by. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

const labelOf = ({ label, isOptional }: FieldProps): string =>
  isOptional ? `${label} (optional)` : label;

function useField(props: FieldProps, options?: readonly Option[]) {
  const { form, today } = useFieldWords(props.name, {
    label: props.label,
    ...(options && {
      read: (of) => options.find(({ value }) => value === of)?.label ?? String(of),
    }),
  });
  const given = form.getInputProps(props.name) as {
    value: string;
    onChange: (value: unknown) => void;
    error?: string;
  };
  const common = {
    id: fieldId(props.name),
    label: labelOf(props),
    description: props.hint,
    error: given.error,
  };
  return { form, today, given, common };
}

/** A line of text. */
export function TextField(
  props: FieldProps & {
    readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
    readonly maxLength?: number;
  },
) {
  const { given, common } = useField(props);
  return (
    <TextInput
      {...common}
      inputMode={props.inputMode}
      maxLength={props.maxLength}
      value={given.value}
      onChange={given.onChange}
    />
  );
}

/** Several lines of text. */
export function AreaField(props: FieldProps & { readonly maxLength?: number }) {
  const { given, common } = useField(props);
  return (
    <Textarea
      {...common}
      autosize
      minRows={2}
      maxLength={props.maxLength}
      value={given.value}
      onChange={given.onChange}
    />
  );
}

/** An amount, typed in any usual way and echoed as £1,240.50. Credit is a choice of its own. */
export function MoneyField(props: FieldProps) {
  const { form, given, common } = useField(props);
  return (
    <TextInput
      {...common}
      label={`${labelOf(props)} (£)`}
      inputMode="decimal"
      autoComplete="off"
      value={given.value}
      onChange={given.onChange}
      onBlur={() => {
        const read = readMoney(given.value);
        if ('pence' in read) form.setFieldValue(props.name, typedMoney(read.pence));
      }}
    />
  );
}

/** A date in one field: "24/11", "24 nov", "+7", pasted; its weekday is echoed. */
export function DateField(props: FieldProps) {
  const { today, given, common } = useField(props);
  const read = given.value === '' ? null : readDate(given.value, today);
  const echo = read && 'date' in read ? longDate(read.date) : 'Like 24/11, 24 Nov or +7';
  return (
    <TextInput
      {...common}
      description={
        <>
          {props.hint && <>{props.hint} · </>}
          {echo}
        </>
      }
      autoComplete="off"
      value={given.value}
      onChange={given.onChange}
    />
  );
}

/** One of a list, found by typing where it is long. */
export function ChoiceField(
  props: FieldProps & { readonly options: readonly Option[]; readonly isClearable?: boolean },
) {
  const { given, common } = useField(props, props.options);
  return (
    <Select
      {...common}
      data={[...props.options]}
      value={given.value || null}
      onChange={(value) => given.onChange(value ?? '')}
      searchable={props.options.length > 7}
      clearable={props.isClearable}
      nothingFoundMessage="Nothing matches"
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}

/** One of a few, all of them seen. */
export function RadioField(props: FieldProps & { readonly options: readonly Option[] }) {
  const { given, common } = useField(props, props.options);
  return (
    <Radio.Group {...common} value={given.value} onChange={given.onChange}>
      <Stack gap="xs" mt={4}>
        {props.options.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Yes or no. */
export function FlagField(props: FieldProps) {
  const { form, common } = useField(props);
  const { value } = form.getInputProps(props.name) as { value: boolean };
  return (
    <Checkbox
      {...common}
      checked={value}
      onChange={({ currentTarget }) => form.setFieldValue(props.name, currentTarget.checked)}
    />
  );
}

/** The pence of a typed amount; null where it cannot be read. */
export function penceOf(text: string): number | null {
  const read = readMoney(text);
  return 'pence' in read ? read.pence : null;
}

/** The date of a typed one; null where it cannot be read. */
export function dateOf(text: string, today: string): string | null {
  const read = readDate(text, today);
  return 'date' in read ? read.date : null;
}
