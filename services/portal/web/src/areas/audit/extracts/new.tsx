import { Button, Group, Radio, Select, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand, useRead } from '../../../api/hooks.ts';
import type { Body } from '../../../api/types.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Refused } from '../../../patterns/states.tsx';
import { dateTime, longDate } from '../../../words/format.ts';
import styles from '../audit.module.css';
import { watchExtract } from './watch.ts';
import { positionsOf } from './words.ts';

type Asked = Body<'reporting', '/extracts', 'post'>;

/** Asks for an extract: of everything up to now, up to a signed checkpoint, or since an earlier one. */
export default function NewExtract() {
  const { trust } = useTrust();
  const [kind, setKind] = useState('now');
  const [day, setDay] = useState<string | null>(null);
  const [since, setSince] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const ask = useCommand('reporting', 'post', '/extracts');
  const navigate = useNavigate();
  const address = useAddress();
  const built = useRead('reporting', '/extracts', { query: { state: 'built', limit: 50 } });
  const checkpoints = useRead('reporting', '/checkpoints', { query: { limit: 60 } });
  const chosen = checkpoints.data?.items.find((each) => each.day === day);

  const start = async () => {
    const positions = kind === 'day' && chosen ? positionsOf(chosen.signed, trust.id) : null;
    if (kind === 'day' && !positions) return setFault('Choose the day.');
    if (kind === 'since' && !since) return setFault('Choose the earlier extract.');
    setFault(null);
    const body = { ...(positions && { positions }), ...(kind === 'since' && { since }) } as Asked;
    const made = await ask.mutateAsync({ body, key }).catch(() => null);
    if (!made) return;
    const to = address(`audit/extracts/${made.id}`);
    watchExtract(trust.id, made.id, to);
    await navigate({ to: to });
  };
  return (
    <Page
      title="Start an extract"
      crumbs={[{ title: 'Extracts', path: 'audit/extracts' }]}
      lead={`Of the whole of ${trust.name}: events, tables, control totals and their proof. No names of people are in it.`}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Radio.Group label="Up to where" value={kind} onChange={setKind}>
          <Stack gap="xs" mt={4}>
            <Radio value="now" label="Everything up to now" />
            <Radio
              value="day"
              label="Up to a day’s signed checkpoint"
              disabled={!checkpoints.data?.items.length}
            />
            <Radio
              value="since"
              label="What is new since an earlier extract"
              disabled={!built.data?.items.length}
            />
          </Stack>
        </Radio.Group>
        {kind === 'day' && (
          <Select
            label="Checkpoint of"
            error={fault}
            data={(checkpoints.data?.items ?? []).map((each) => ({
              value: each.day,
              label: longDate(each.day),
            }))}
            value={day}
            onChange={setDay}
          />
        )}
        {kind === 'since' && (
          <Select
            label="Earlier extract"
            error={fault}
            data={(built.data?.items ?? []).map(({ id, requestedAt }) => ({
              value: id,
              label: `Asked ${dateTime(requestedAt)}`,
            }))}
            value={since}
            onChange={setSince}
          />
        )}
        {ask.error && <Refused error={ask.error} />}
        <p className="muted">
          It takes from seconds to some minutes. You may leave its page and are told when it is
          ready; the ZIP is kept for 30 days.
        </p>
        <Group>
          <Button type="submit" loading={ask.isPending}>
            Start extract of {trust.name}
          </Button>
        </Group>
      </form>
    </Page>
  );
}
