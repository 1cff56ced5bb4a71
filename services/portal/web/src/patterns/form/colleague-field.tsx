import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useRead } from '../../api/hooks.ts';
import { useName } from '../../api/names.ts';
import { useTrust } from '../../app/trust.tsx';
import { fieldId, useFieldWords } from './context.ts';

/** Somebody who works here, found by a piece of their name; the value is their id, or ''. */
export function ColleagueField({
  name,
  label,
  hint,
  isOptional = false,
  takesMe = true,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
  /** Whether the reader may be chosen too, who stands first. */
  readonly takesMe?: boolean;
}) {
  const { form } = useFieldWords(name, { label, read: (id) => <Called id={String(id)} /> });
  const { me } = useTrust();
  const given = form.getInputProps(name) as {
    value: string;
    onChange: (value: string) => void;
    error?: string;
  };
  const [typed, setTyped] = useState('');
  const chosen = useName(given.value || null);
  const [q] = useDebouncedValue(typed.trim() === chosen ? '' : typed.trim(), 200);
  const found = useRead('directory', '/colleagues', { query: { q }, when: q.length >= 2 });
  const people = new Map((found.data?.items ?? []).map((each) => [each.userId, each.name]));
  if (takesMe && (q === '' || me.name.toLowerCase().includes(q.toLowerCase()))) {
    people.set(me.id, `${me.name} (you)`);
  }
  if (given.value && !people.has(given.value)) people.set(given.value, chosen);
  const nobody = q.length < 2 ? 'Type two letters of a name' : 'Nobody of this name works here';
  return (
    <Select
      id={fieldId(name)}
      label={isOptional ? `${label} (optional)` : label}
      description={hint}
      error={given.error}
      data={[...people].map(([value, of]) => ({ value, label: of }))}
      // What the directory found by a piece of a name is not narrowed a second time.
      filter={({ options }) => options}
      value={given.value || null}
      onChange={(value) => given.onChange(value ?? '')}
      onSearchChange={setTyped}
      searchable
      clearable={isOptional}
      nothingFoundMessage={found.isFetching ? 'Looking…' : nobody}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}

function Called({ id }: { readonly id: string }) {
  return <>{useName(id)}</>;
}
