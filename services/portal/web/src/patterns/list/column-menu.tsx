import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { Asked } from './asked.ts';
import type { Column } from './definition.ts';

/** Chooses the columns; the choice stands in the address, so that it can be passed on. */
export function ColumnMenu({
  columns,
  asked,
}: {
  readonly columns: readonly Column<never>[];
  readonly asked: Asked;
}) {
  const usual = columns.filter(({ isOptional }) => !isOptional).map(({ key }) => key);
  const chosen = asked.columns.length > 0 ? asked.columns : usual;
  const toggle = (key: string) => {
    const next = columns
      .map((column) => column.key)
      .filter((each) => (each === key ? !chosen.includes(each) : chosen.includes(each)));
    if (next.length > 0) asked.set({ columns: next.join() === usual.join() ? undefined : next });
  };
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {columns.map(({ key, title }) => (
            <Checkbox
              key={key}
              label={title}
              checked={chosen.includes(key)}
              onChange={() => toggle(key)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
