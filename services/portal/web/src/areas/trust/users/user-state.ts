/** How a user stands to the trust on a day. */
export function userState(
  { startsOn, leftOn }: { readonly startsOn: string; readonly leftOn: string | null },
  today: string,
): 'Starting' | 'Active' | 'Leaving' | 'Left' {
  if (leftOn !== null && leftOn < today) return 'Left';
  if (startsOn > today) return 'Starting';
  return leftOn === null ? 'Active' : 'Leaving';
}

/** How something that lasts from a day to a day stands on another: a role, a cover. */
export function stretchState(
  { from, to }: { readonly from: string; readonly to: string | null },
  today: string,
): 'Scheduled' | 'In force' | 'Ended' {
  if (to !== null && (to < today || to < from)) return 'Ended';
  return from > today ? 'Scheduled' : 'In force';
}
