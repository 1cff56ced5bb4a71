import { Status } from '../../../patterns/status.tsx';
import type { Tone } from '../../../words/statuses.ts';
import { date } from '../../../words/format.ts';

interface Standing {
  readonly state: string;
  readonly approvedUntil: string | null;
}
// An approval of a supplier is no step on the way, as that of an order is.
const tones: Readonly<Record<string, Tone>> = {
  Proposed: 'needs',
  Approved: 'done',
  Lapsed: 'stopped',
  Suspended: 'stopped',
};

/** Where a supplier stands today. */
export function SupplierStatus({ state }: Pick<Standing, 'state'>) {
  return <Status of={state} tone={tones[state]} />;
}

/** Where a supplier stands today, and until when. */
export function SupplierStanding({ of: { state, approvedUntil } }: { readonly of: Standing }) {
  return (
    <>
      <SupplierStatus state={state} />
      {approvedUntil && state !== 'Suspended' && (
        <span className="muted"> until {date(approvedUntil)}</span>
      )}
    </>
  );
}
