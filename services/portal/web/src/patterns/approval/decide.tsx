import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { sayDone } from '../done.ts';
import { money } from '../../words/format.ts';
import { keyFor } from './key-for.ts';
import styles from './card.module.css';

export type Verdict = 'approve' | 'return' | 'reject';

/** What is said of a verdict, and how it is undone where that can be. */
export interface Said {
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
}

/** How a verdict is sent: resolves to what to say of it. The key makes it happen once. */
export type Say = (comment: string, key: string) => Promise<Said>;

/** The verdicts there are; one that the service does not have is left out. */
export type Verdicts = Partial<Readonly<Record<Verdict, Say>>>;

const asked: Readonly<
  Record<'return' | 'reject', { label: string; ask: string; fault: string; send: string }>
> = {
  return: {
    label: 'Return with a question',
    ask: 'What do you want to know or have changed?',
    fault: 'Enter the question.',
    send: 'Return with this question',
  },
  reject: {
    label: 'Reject',
    ask: 'Why is it rejected? Whoever raised it reads this.',
    fault: 'Enter the reason.',
    send: 'Reject',
  },
};

/** Approve, return with a question, reject: once all is there to be read. */
export function Decide({
  verdicts,
  gross,
  isLoaded,
  failed,
}: {
  readonly verdicts: Verdicts;
  readonly gross: number;
  readonly isLoaded: boolean;
  readonly failed: { readonly what: string; readonly retry: () => void } | null;
}) {
  const [base] = useState(() => crypto.randomUUID());
  const [open, setOpen] = useState<'return' | 'reject' | null>(null);
  const [comment, setComment] = useState('');
  const [sending, setSending] = useState<Verdict | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const decide = async (verdict: Verdict) => {
    const said = verdict === 'approve' ? '' : comment.trim();
    if (verdict !== 'approve' && said === '') {
      setFault(asked[verdict].fault);
      return field.current?.focus();
    }
    setSending(verdict);
    setRefusal(null);
    try {
      const { text, undo } = await verdicts[verdict]!(said, keyFor(base, verdict, said));
      sayDone(text, undo);
      setOpen(null);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setRefusal(error);
    } finally {
      setSending(null);
    }
  };
  if (failed) {
    return (
      <div className={styles.decide} role="alert">
        <p>■ Could not be read: {failed.what}. Nothing is decided before all of it is here.</p>
        <Button variant="default" onClick={failed.retry}>
          Try again
        </Button>
      </div>
    );
  }
  return (
    <div className={`${styles.decide} no-print`}>
      {refusal && (
        <p role="alert" className={styles.over}>
          ■ {refusal.message}
        </p>
      )}
      {open === null ? (
        <div className={styles.verdicts}>
          {verdicts.approve && (
            <Button
              disabled={!isLoaded}
              loading={sending === 'approve'}
              onClick={() => void decide('approve')}
            >
              Approve {money(gross)}
            </Button>
          )}
          {(['return', 'reject'] as const).map(
            (verdict) =>
              verdicts[verdict] && (
                <Button
                  key={verdict}
                  variant="default"
                  disabled={!isLoaded || sending !== null}
                  onClick={() => {
                    setOpen(verdict);
                    setFault(null);
                    setTimeout(() => field.current?.focus(), 0);
                  }}
                >
                  {asked[verdict].label}
                </Button>
              ),
          )}
          {!isLoaded && <span role="status">Loading what the decision needs…</span>}
        </div>
      ) : (
        <>
          <Textarea
            ref={field}
            label={asked[open].ask}
            autosize
            minRows={2}
            maxLength={1000}
            value={comment}
            error={fault}
            onChange={({ currentTarget }) => setComment(currentTarget.value)}
          />
          <div className={styles.pair}>
            <Button loading={sending !== null} onClick={() => void decide(open)}>
              {asked[open].send}
            </Button>
            <Button variant="default" onClick={() => setOpen(null)}>
              Back
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
