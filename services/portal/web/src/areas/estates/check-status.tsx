import { Status } from '../../patterns/status.tsx';

/** The state of a check; what is not set up needs somebody, and never looks fine. */
export const CheckStatus = ({ of }: { readonly of: string }) => (
  <Status of={of} tone={of === 'Not set up' ? 'needs' : undefined} />
);
