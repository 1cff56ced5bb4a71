import { Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useToday } from '../../app/today.ts';
import { longDate } from '../../words/format.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { readDate } from '../../words/read-date.ts';
import { priorities } from './words.ts';
import styles from './performance.module.css';

/** From when to when, and of which urgency; kept in the page's address. */
export function PerformanceFilters({
  from,
  to,
  priority,
}: Readonly<Record<'from' | 'to' | 'priority', string | undefined>>) {
  const navigate = useNavigate();
  const set = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...changed }),
      replace: true,
    });
  return (
    <search className={`${styles.filters} no-print`} aria-label="Narrow the tickets">
      <Day label="Reported from" day={from} onDay={(day) => set({ from: day })} />
      <Day label="Reported to" day={to} onDay={(day) => set({ to: day })} />
      <Select
        label="Urgency"
        data={[
          { value: '', label: 'All' },
          ...priorities.map(({ value }) => ({ value, label: sentenceCase(value) })),
        ]}
        value={priority ?? ''}
        onChange={(chosen) => set({ priority: chosen || undefined })}
      />
    </search>
  );
}

function Day({
  label,
  day,
  onDay,
}: {
  readonly label: string;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}) {
  const today = useToday();
  const shown = day ? longDate(day) : '';
  const [text, setText] = useState(shown);
  const [fault, setFault] = useState<string | null>(null);
  const send = () => {
    if (text === shown) return;
    const read = text.trim() === '' ? { date: undefined } : readDate(text, today);
    setFault('fault' in read ? read.fault : null);
    if (!('date' in read)) return;
    setText(read.date ? longDate(read.date) : '');
    onDay(read.date);
  };
  return (
    <TextInput
      label={label}
      placeholder="Any"
      autoComplete="off"
      value={text}
      error={fault}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={send}
      onKeyDown={(event) => event.key === 'Enter' && send()}
    />
  );
}
