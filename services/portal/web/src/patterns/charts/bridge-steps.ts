/** A bar of a bridge, from and to in pence, and what it stands for. */
export interface BridgeStep {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'level' | 'up' | 'down';
}

interface Level {
  readonly label: string;
  readonly pence: number;
}

/**
 * The bars of "what changed": the first level, each change from where the last one ended, and the
 * final level. What the changes do not explain is a bar of its own, "Not explained".
 */
export function bridgeSteps(from: Level, changes: readonly Level[], to: Level): BridgeStep[] {
  let at = from.pence;
  const explained = changes.reduce((sum, { pence }) => sum + pence, from.pence);
  const rest = to.pence - explained;
  const all = rest === 0 ? changes : [...changes, { label: 'Not explained', pence: rest }];
  const steps = all.map(({ label, pence }): BridgeStep => {
    const step = { label, from: at, to: at + pence, kind: pence < 0 ? 'down' : 'up' } as const;
    at += pence;
    return step;
  });
  const level = ({ label, pence }: Level): BridgeStep => ({
    label,
    from: 0,
    to: pence,
    kind: 'level',
  });
  return [level(from), ...steps, level(to)];
}
