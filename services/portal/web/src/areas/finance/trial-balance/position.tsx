import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Positions } from '../../../patterns/stamp.tsx';
import { time } from '../../../words/format.ts';

/** From which position of finance's history a statement is made, and what can be made of it. */
export function Position({
  stamp,
  readAt,
  children,
}: {
  readonly stamp: { readonly position: string; readonly hash: string };
  /** When it was read: epoch milliseconds. */
  readonly readAt: number;
  readonly children: ReactNode;
}) {
  return (
    <Group justify="space-between">
      <Group gap="sm">
        <p className="muted">As at {time(new Date(readAt).toISOString())}</p>
        <Positions>
          {stamp.position} {stamp.hash.slice(0, 8)}
        </Positions>
      </Group>
      {children}
    </Group>
  );
}
