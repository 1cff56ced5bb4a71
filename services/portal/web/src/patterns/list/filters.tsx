import { Button, Menu, MultiSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { IconAdjustments, IconDownload, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { addressOf } from '../../api/request.ts';
import { useToday } from '../../app/today.ts';
import { useTrustId } from '../../app/trust-id.ts';
import { date } from '../../words/format.ts';
import { readDate } from '../../words/read-date.ts';
import { readMoney, typedMoney } from '../../words/read-money.ts';
import type { Asked } from './asked.ts';
import { ColumnMenu } from './column-menu.tsx';
import type { FilterField, LooseList } from './definition.ts';
import styles from './list.module.css';

/** What narrows a list, and what is made of the whole of it. */
export function Filters({
  definition,
  asked,
  onPrint,
}: {
  readonly definition: LooseList;
  readonly asked: Asked;
  readonly onPrint: () => void;
}) {
  const { filters = [], isSearched = true, isExported = true, many, one } = definition;
  const isPhone = useMediaQuery('(max-width: 40rem)', false, { getInitialValueInEffect: false });
  const [isOpen, setOpen] = useState(false);
  const shown = isPhone && !isOpen ? [] : filters;
  return (
    <search className={`${styles.filters} no-print`} aria-label={`Narrow the ${many ?? `${one}s`}`}>
      {isSearched && <Words asked={asked} what={many ?? `${one}s`} />}
      {shown.map((field) => (
        <Field key={field.key} field={field} asked={asked} />
      ))}
      <div className={styles.tools}>
        {isPhone && filters.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconAdjustments size={18} aria-hidden />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {asked.active.length > 0 ? `Filters (${asked.active.length})` : 'Filters'}
          </Button>
        )}
        {!isPhone && <ColumnMenu columns={definition.columns} asked={asked} />}
        {isExported && <Exports definition={definition} asked={asked} onPrint={onPrint} />}
      </div>
    </search>
  );
}

function Words({ asked, what }: { readonly asked: Asked; readonly what: string }) {
  const [text, setText] = useState(asked.q);
  useEffect(() => setText(asked.q), [asked.q]);
  const send = useDebouncedCallback((q: string) => asked.set({ q: q || undefined }), 250);
  return (
    <TextInput
      type="search"
      label={`Search ${what}`}
      className={styles.words}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        send(currentTarget.value.trim());
      }}
    />
  );
}

function Field({ field, asked }: { readonly field: FilterField; readonly asked: Asked }) {
  const { key, label, kind, options = [] } = field;
  const value = asked.search[key];
  if (kind === 'choices') {
    return (
      <MultiSelect
        label={label}
        size="md"
        data={[...options]}
        value={[value ?? []].flat()}
        onChange={(chosen) => asked.set({ [key]: chosen.length > 0 ? chosen : undefined })}
        placeholder={value === undefined ? 'All' : undefined}
        searchable
        hidePickedOptions
      />
    );
  }
  if (kind === 'choice') {
    return (
      <Select
        label={label}
        data={[{ value: '', label: 'All' }, ...options]}
        value={typeof value === 'string' ? value : ''}
        onChange={(chosen) => asked.set({ [key]: chosen || undefined })}
        searchable={options.length > 8}
      />
    );
  }
  return <Typed field={field} asked={asked} />;
}

/** What a typed filter asks of the service, and how that is shown again; null where it cannot be read. */
const readers = {
  text: { read: (typed: string) => ({ value: typed }), show: (value: string) => value },
  month: { read: (typed: string) => ({ value: typed }), show: (value: string) => value },
  date: {
    read(typed: string, today: string) {
      const read = readDate(typed, today);
      return 'date' in read ? { value: read.date } : read;
    },
    show: date,
  },
  money: {
    read(typed: string) {
      const read = readMoney(typed);
      return 'pence' in read ? { value: String(read.pence) } : read;
    },
    show: (value: string) => typedMoney(Number(value)),
  },
} as const;

function Typed({ field, asked }: { readonly field: FilterField; readonly asked: Asked }) {
  const { key, label } = field;
  const kind = field.kind as keyof typeof readers;
  const today = useToday();
  const value = asked.search[key];
  const given = typeof value === 'string' && value !== '' ? readers[kind].show(value) : '';
  const [text, setText] = useState(given);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => setText(given), [given]);
  const send = (typed: string) => {
    if (typed === given) return;
    const read = typed === '' ? { value: undefined } : readers[kind].read(typed, today);
    setFault('fault' in read ? read.fault : null);
    if ('value' in read) asked.set({ [key]: read.value });
  };
  return (
    <TextInput
      label={kind === 'money' ? `${label} (£)` : label}
      inputMode={kind === 'money' ? 'decimal' : undefined}
      placeholder={{ date: 'Any', month: 'Like 2026-11', money: 'Any', text: 'Any' }[kind]}
      autoComplete="off"
      value={text}
      error={fault}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => send(text.trim())}
      onKeyDown={(event) => event.key === 'Enter' && send(text.trim())}
    />
  );
}

function Exports({
  definition,
  asked,
  onPrint,
}: {
  readonly definition: LooseList;
  readonly asked: Asked;
  readonly onPrint: () => void;
}) {
  const trustId = useTrustId();
  const { service, path } = definition;
  const address = (kind: string) =>
    addressOf(service, `/v1/trusts/{trustId}${path}.${kind}`, { trustId }, asked.query);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>The whole filter</Menu.Label>
        <Menu.Item component="a" href={address('csv')} download>
          CSV
        </Menu.Item>
        <Menu.Item component="a" href={address('xlsx')} download>
          Excel (XLSX)
        </Menu.Item>
        <Menu.Item onClick={onPrint}>Print, every row</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
