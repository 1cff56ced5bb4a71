import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send, sendJson } from '../../../api/request.ts';
import { signOut } from '../../../app/sign-out.ts';
import { sayDone, sayFailed } from '../../../patterns/done.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { dateTime } from '../../../words/format.ts';

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
    <Statement
      caption="Where you are signed in"
      rows={asked.data.items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'device',
          title: 'Device',
          cell: ({ device, current }) => (
            <>
              {device ?? 'Not known'}
              {current && ' (this one)'}
            </>
          ),
        },
        { key: 'startedAt', title: 'Signed in', cell: ({ startedAt }) => dateTime(startedAt) },
        { key: 'usedAt', title: 'Last used', cell: ({ usedAt }) => dateTime(usedAt) },
        { key: 'end', title: 'End', cell: (one) => <End one={one} /> },
      ]}
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
      () => sayDone(`Signed out on ${device ?? 'the other device'}.`),
      (error: Error) => sayFailed(error.message),
    );
    setEnding(false);
    await client.invalidateQueries({ queryKey: ['sessions'] });
  };
  return (
    <Button variant="default" loading={isEnding} onClick={() => void end()}>
      Sign out there
    </Button>
  );
}
