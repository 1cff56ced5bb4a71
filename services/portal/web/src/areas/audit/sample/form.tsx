import { Button, Group, Radio, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../../app/today.ts';
import { date, longDate } from '../../../words/format.ts';
import { readDate } from '../../../words/read-date.ts';
import styles from '../audit.module.css';
import { newSeed } from './draw.ts';
import type { Plan } from './plan.ts';
import { populations } from './populations.ts';
import type { Kind } from './populations.ts';

/** From what a sample is drawn, how, and how many; by itself it is 25 journals at random. */
export function SampleForm({
  plan,
  onDraw,
}: {
  readonly plan: Plan;
  readonly onDraw: (plan: Plan) => void;
}) {
  const today = useToday();
  const [of, setOf] = useState<Kind>(plan.of);
  const [method, setMethod] = useState(plan.method);
  const [size, setSize] = useState(String(plan.size));
  const [from, setFrom] = useState(plan.from ? date(plan.from) : '');
  const [to, setTo] = useState(plan.to ? date(plan.to) : '');
  const [seed, setSeed] = useState(plan.seed ?? '');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});

  const read = (text: string) => (text.trim() === '' ? { date: undefined } : readDate(text, today));
  const submit = () => {
    const [first, last, many] = [read(from), read(to), Number(size)];
    const found = {
      ...('fault' in first && { from: first.fault }),
      ...('fault' in last && { to: last.fault }),
      ...(!(Number.isInteger(many) && many >= 1 && many <= 500) && {
        size: 'Enter how many, from 1 to 500.',
      }),
    };
    setFaults(found);
    if ('fault' in first || 'fault' in last || 'size' in found) return;
    const days = { ...(first.date && { from: first.date }), ...(last.date && { to: last.date }) };
    onDraw({ of, method, size: many, ...days, seed: seed.trim() || newSeed() });
  };
  const dateField = (label: string, key: string, text: string, set: (text: string) => void) => (
    <TextInput
      label={`${label} (optional)`}
      autoComplete="off"
      value={text}
      description={echo(read(text))}
      error={faults[key]}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
  return (
    <form
      className={`${styles.form} no-print`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.fields}>
        <Select
          label="Draw from"
          data={Object.entries(populations).map(([value, { title }]) => ({ value, label: title }))}
          value={of}
          onChange={(value) => setOf(value as Kind)}
        />
        <TextInput
          label="How many"
          inputMode="numeric"
          value={size}
          error={faults.size}
          onChange={({ currentTarget }) => setSize(currentTarget.value)}
        />
        {dateField('From', 'from', from, setFrom)}
        {dateField('To', 'to', to, setTo)}
        <TextInput
          label="Seed (optional)"
          description="Given, the same sample is drawn again; left empty, a new one is made."
          autoComplete="off"
          value={seed}
          maxLength={40}
          onChange={({ currentTarget }) => setSeed(currentTarget.value)}
        />
      </div>
      <Radio.Group
        label="Method"
        value={method}
        onChange={(value) => setMethod(value === 'monetary' ? 'monetary' : 'random')}
      >
        <Group gap="lg" mt={4}>
          <Radio value="random" label="Random: each as likely as another" />
          <Radio value="monetary" label="Monetary unit: each pound as likely as another" />
        </Group>
      </Radio.Group>
      <Group>
        <Button type="submit">{plan.seed ? 'Draw sample again' : 'Draw sample'}</Button>
        {plan.seed && (
          <Button variant="default" onClick={() => onDraw({ ...plan, seed: newSeed() })}>
            Draw another with a new seed
          </Button>
        )}
      </Group>
    </form>
  );
}

const echo = (read: { date?: string | undefined } | { fault: string }): string =>
  'date' in read && read.date ? longDate(read.date) : 'Like 1 Sep or 24/11';
