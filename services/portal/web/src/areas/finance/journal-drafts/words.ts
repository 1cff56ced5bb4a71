const words: Readonly<Record<string, string>> = {
  draft: 'Draft',
  submitted: 'Waiting for approval',
  returned: 'Returned',
  rejected: 'Rejected',
  posted: 'Posted',
};

/** The word for a draft's state. */
export const draftWord = (state: string): string => words[state] ?? state;

/** For whom it waits: "an approver at school or a finance lead at trust". */
export function waitsFor(
  awaiting: { readonly anyOf: readonly { readonly role: string; readonly at: string }[] } | null,
): string | null {
  if (!awaiting) return null;
  return awaiting.anyOf
    .map(
      ({ role, at }) =>
        `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role.replaceAll('-', ' ')} (${at})`,
    )
    .join(' or ');
}
