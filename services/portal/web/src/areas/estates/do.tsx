import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayDone, sayFailed } from '../../patterns/done.ts';

/** A step that is taken at once, for it can be taken back by the next one. */
export function Do({
  label,
  done,
  run,
  isFirst = false,
}: {
  readonly label: string;
  readonly done: string;
  readonly run: (key: string) => Promise<unknown>;
  readonly isFirst?: boolean;
}) {
  const [key, renew] = useState(() => crypto.randomUUID());
  const [isDoing, setDoing] = useState(false);
  const go = async () => {
    setDoing(true);
    try {
      await run(key);
      sayDone(done);
    } catch (error) {
      sayFailed(error instanceof Error ? error.message : 'It was not done. Try again.');
      return;
    } finally {
      setDoing(false);
    }
    renew(crypto.randomUUID());
  };
  return (
    <Button variant={isFirst ? 'filled' : 'default'} loading={isDoing} onClick={() => void go()}>
      {label}
    </Button>
  );
}
