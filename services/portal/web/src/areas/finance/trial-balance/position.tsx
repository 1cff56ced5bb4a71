import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
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
      <p className="muted">
        As at {time(new Date(readAt).toISOString())} · {stamp.position} {stamp.hash.slice(0, 8)}
      </p>
      {children}
    </Group>
  );
}
