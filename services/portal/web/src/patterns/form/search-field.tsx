import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { fieldId, useFieldWords } from './context.ts';
import type { Option } from './fields.tsx';

/**
 * One of many, looked for as their name is typed: somebody, a supplier. Its value is an id; the
 * words stand beside it in the form's values, under `<name>Words`, so that a draft can show them.
 */
export function SearchField({
  name,
  label,
  hint,
  what,
  find,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is looked for, as the query is kept by: "people". */
  readonly what: string;
  /** Those that match what was typed, at most twenty or so. */
  readonly find: (q: string, signal: AbortSignal) => Promise<readonly Option[]>;
}) {
  const { form } = useFieldWords(name, { label });
  const { value, error } = form.getInputProps(name) as { value: string; error?: string };
  const words = (form.getInputProps(`${name}Words`) as { value: string }).value;
  const [typed, setTyped] = useState(words);
  const [q] = useDebouncedValue(typed.trim(), 200);
  const isAsked = q.length > 1 && q !== words;
  const found = useQuery({
    queryKey: ['found', what, q],
    queryFn: ({ signal }) => find(q, signal),
    enabled: isAsked,
    staleTime: 30_000,
  });
  const chosen = value ? [{ value, label: words }] : [];
  const others = (isAsked ? (found.data ?? []) : []).filter((each) => each.value !== value);
  return (
    <Select
      id={fieldId(name)}
      label={label}
      description={hint ?? 'Type two letters or more of the name'}
      error={error}
      data={[...chosen, ...others]}
      value={value || null}
      onChange={(id, option) => {
        form.setFieldValue(name, id ?? '');
        form.setFieldValue(`${name}Words`, option?.label ?? '');
      }}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={
        !isAsked ? 'Type a name' : found.isFetching ? 'Looking…' : `Nobody matches “${q}”`
      }
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
