import { useTrust } from '../../../app/trust.tsx';

/** What a list is of; where it cannot be narrowed to several schools, it says that it is not. */
export function Lead({ what }: { readonly what: string }) {
  const { scope } = useTrust();
  const isWider = scope.kind === 'cluster' || scope.kind === 'several';
  return (
    <>
      {what}
      {isWider &&
        `. Of all schools that you see, not of ${scope.title} alone; choose one school to narrow it`}
    </>
  );
}
