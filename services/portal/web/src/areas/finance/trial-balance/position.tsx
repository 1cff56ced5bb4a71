import { Group } from '@mantine/core';
import type { ReactNode } from 'react';

/** From which position of finance's history a statement is made, and what can be made of it. */
export function Position({
  stamp,
  children,
}: {
  readonly stamp: { readonly position: string; readonly hash: string };
  readonly children: ReactNode;
}) {
  return (
    <Group justify="space-between">
      <p className="muted">
        From the ledger as at {stamp.position} · {stamp.hash.slice(0, 8)}
      </p>
      {children}
    </Group>
  );
}
