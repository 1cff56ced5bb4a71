import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send, sendJson } from '../../../api/request.ts';
import { signOut } from '../../../app/sign-out.ts';
import { sayDone, sayFailed } from '../../../patterns/done.ts';
import { Entries } from '../../../patterns/entries.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { dateTime } from '../../../words/format.ts';
import { deviceName } from './device-name.ts';

/** A session of the reader's, as the portal keeps it. */
interface Device {
  readonly id: string;
  readonly device: string | null;
  readonly startedAt: string;
  readonly usedAt: string;
  readonly current: boolean;
}

/** Every device on which the reader is signed in; each can be signed out from here. */
export function Devices() {
  const asked = useQuery({
    queryKey: ['sessions'],
    queryFn: () => sendJson<{ items: readonly Device[] }>('/sessions'),
  });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="your devices" />;
  return (
    <Entries
      label="Where you are signed in"
      entries={asked.data.items.map((one) => ({
        id: one.id,
        title: `${deviceName(one.device)}${one.current ? ', this one' : ''}`,
        detail: `Signed in ${dateTime(one.startedAt)} · last used ${dateTime(one.usedAt)}`,
        action: <End one={one} />,
      }))}
    />
  );
}

function End({ one: { id, current, device } }: { readonly one: Device }) {
  const client = useQueryClient();
  const [isEnding, setEnding] = useState(false);
  if (current) {
    return (
      <Button variant="default" onClick={() => void signOut()}>
        Sign out
      </Button>
    );
  }
  const end = async () => {
    setEnding(true);
    await send(`/sessions/${id}`, { method: 'DELETE' }).then(
      () => sayDone(`Signed out: ${deviceName(device)}.`),
      (error: Error) => sayFailed(error.message),
    );
    setEnding(false);
    await client.invalidateQueries({ queryKey: ['sessions'] });
  };
  return (
    <Button variant="default" loading={isEnding} onClick={() => void end()}>
      Sign out that device
    </Button>
  );
}
