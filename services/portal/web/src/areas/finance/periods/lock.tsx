import { Link } from '@tanstack/react-router';
import { useCommand, useRead } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Action } from '../../../patterns/form/index.ts';
import { counted, month } from '../../../words/format.ts';
import type { Period } from './order.ts';
import { usePeriodEditing } from './period-editing.ts';

/** Locks a month, after saying what of it is not settled yet. */
export function LockMonth({ period }: { readonly period: Period }) {
  const lock = useCommand('finance', 'post', '/periods/{month}/locks');
  const editing = usePeriodEditing(period);
  const name = month(period.month);
  return (
    <Action
      label={`Lock ${name}`}
      title={`Lock ${name} for every school`}
      consequence={<Consequence of={period.month} />}
      initial={{}}
      editing={editing}
      run={(_, key, _today, version) =>
        lock.mutateAsync({ path: { month: period.month }, key, version })
      }
      done={`${name} is locked.`}
    />
  );
}

function Consequence({ of }: { readonly of: string }) {
  const address = useAddress();
  const from = `${of}-01`;
  const to = lastDay(of);
  const drafts = useRead('finance', '/journal-drafts', {
    query: { state: ['submitted', 'returned'], from, to, limit: 1 },
  });
  const invoices = useRead('finance', '/invoices', {
    query: { state: ['exception', 'waiting-for-approval'], from, to, limit: 1 },
  });
  const waiting = drafts.data?.count?.exact ?? 0;
  const unposted = invoices.data?.count?.exact ?? 0;
  return (
    <>
      <p>
        Nothing more is posted to {month(of)} at any school; what is late goes to the next open
        month. A finance lead can open it again, with a reason that is kept for the auditor.
      </p>
      <ul>
        <li>
          {waiting > 0 ? (
            <Link to={address('finance/journal-drafts')} search={{ from, to }}>
              {counted(waiting, 'journal')} dated in it {waiting === 1 ? 'waits' : 'wait'} for
              approval or came back
            </Link>
          ) : drafts.data ? (
            'No journal dated in it waits for approval.'
          ) : (
            'Looking for journals that wait…'
          )}
        </li>
        <li>
          {unposted > 0 ? (
            <Link to={address('finance/invoices')} search={{ show: 'all', from, to }}>
              {counted(unposted, 'invoice')} dated in it {unposted === 1 ? 'is' : 'are'} not posted
            </Link>
          ) : invoices.data ? (
            'Every invoice dated in it is posted or rejected.'
          ) : (
            'Looking for invoices…'
          )}
        </li>
      </ul>
    </>
  );
}

/** The last day of a month: 2026-11-30 of 2026-11. */
function lastDay(of: string): string {
  const [year = 0, number = 0] = of.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
