import { Status } from '../../../patterns/status.tsx';

/** How a risk on the register stands to the board's appetite; else whether it is on it at all. */
export function Standing({
  risk: { state, standing },
}: {
  readonly risk: { readonly state: string; readonly standing: string | null };
}) {
  if (state !== 'Live') return <Status of={state} />;
  return standing ? <Status of={standing} /> : <Status of="No appetite set" tone="idle" />;
}
