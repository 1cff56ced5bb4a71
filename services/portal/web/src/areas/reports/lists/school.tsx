import { useSchoolName } from '../../../app/trust.tsx';

/** A school's name by its id, in a cell. */
export function Name({ id }: { readonly id: string | null }) {
  return <>{useSchoolName()(id)}</>;
}
