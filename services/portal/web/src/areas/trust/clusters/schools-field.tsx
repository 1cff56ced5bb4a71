import { Checkbox, Stack } from '@mantine/core';
import { useTrust } from '../../../app/trust.tsx';
import { fieldId, useFieldWords } from '../../../patterns/form/context.ts';

/** The schools of a cluster; each that is in another says so, for it would move. */
export function SchoolsField({
  name,
  clusterId,
}: {
  readonly name: string;
  readonly clusterId?: string;
}) {
  const { schools, clusters } = useTrust();
  const { form } = useFieldWords(name, {
    label: 'Schools',
    read: (ids) =>
      schools
        .filter(({ id }) => (ids as readonly string[]).includes(id))
        .map((each) => each.name)
        .join(', '),
  });
  const given = form.getInputProps(name) as {
    value: string[];
    onChange: (value: string[]) => void;
    error?: string;
  };
  const now = (id: string | null) =>
    id === null || id === clusterId ? '' : clusters.find((each) => each.id === id)?.name;
  return (
    <Checkbox.Group
      id={fieldId(name)}
      label="Schools"
      error={given.error}
      value={given.value}
      onChange={given.onChange}
    >
      <Stack gap="xs" mt="xs">
        {schools
          .filter(({ kind }) => kind === 'school')
          .map(({ id, name: of, clusterId: in_ }) => {
            const other = now(in_);
            return <Checkbox key={id} value={id} label={other ? `${of} (now in ${other})` : of} />;
          })}
      </Stack>
    </Checkbox.Group>
  );
}
