import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTrustId } from '../../../app/trust-id.ts';
import styles from '../audit.module.css';
import { findRecords, recordKinds } from './records.ts';
import type { Evidence } from './records.ts';

/** Finds records and puts them into an answer; each is the record itself, not a copy of it. */
export function EvidenceField({
  evidence,
  onChange,
}: {
  readonly evidence: readonly Evidence[];
  readonly onChange: (evidence: readonly Evidence[]) => void;
}) {
  const trustId = useTrustId();
  const [kind, setKind] = useState('journal');
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 250);
  const found = useQuery({
    queryKey: ['evidence', trustId, kind, q],
    queryFn: ({ signal }) => findRecords(kind, q, trustId, signal),
    enabled: q.length > 1,
    retry: false,
  });
  const isChosen = (id: string) => evidence.some((one) => one.id === id);
  return (
    <fieldset className={styles.records}>
      <legend>Records that prove it</legend>
      {evidence.length > 0 && (
        <ul className={styles.plain}>
          {evidence.map((one) => (
            <li key={one.id} className={styles.chosen}>
              <span>
                {recordKinds[one.kind]?.title}: {one.label}
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Remove ${one.label}`}
                onClick={() => onChange(evidence.filter(({ id }) => id !== one.id))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.fields}>
        <Select
          label="Kind of record"
          data={Object.entries(recordKinds).map(([value, { title }]) => ({ value, label: title }))}
          value={kind}
          onChange={(value) => value && setKind(value)}
        />
        <TextInput
          label="Number or words"
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      {found.error && <p className={styles.fault}>{found.error.message}</p>}
      {found.data && (
        <ul className={styles.plain} aria-label="Records found">
          {found.data.length === 0 && (
            <li className="muted">Nothing of that kind matches “{q}”.</li>
          )}
          {found.data
            .filter(({ id }) => !isChosen(id))
            .map((one) => (
              <li key={one.id} className={styles.chosen}>
                <span>{one.label}</span>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Add ${one.label}`}
                  onClick={() => onChange([...evidence, one])}
                >
                  Add
                </Button>
              </li>
            ))}
        </ul>
      )}
    </fieldset>
  );
}
