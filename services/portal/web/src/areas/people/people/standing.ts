/** How somebody stands to the trust on a day, in a word and since or until when. */
export function standingOn(
  { startsOn, leftOn }: { readonly startsOn: string | null; readonly leftOn: string | null },
  today: string,
): 'Not started' | 'Starting' | 'Active' | 'Leaving' | 'Left' {
  if (startsOn === null) return 'Not started';
  if (leftOn !== null && leftOn < today) return 'Left';
  if (startsOn > today) return 'Starting';
  return leftOn === null ? 'Active' : 'Leaving';
}

/** What is wrong with a typed National Insurance number; the service knows which are never given. */
export const isNiNumber = (typed: string): boolean =>
  /^[a-z]{2}\d{6}[a-d]$/i.test(typed.replace(/\s/g, ''));

/** The figures of a typed sort code or account number: "20-00 00" is 200000. */
export const figuresOf = (typed: string): string => typed.replace(/[\s-]/g, '');
