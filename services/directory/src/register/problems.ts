import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';

/** A file that is not one of the register. */
export function registerUnreadable(detail: string, pointer: string): Problem {
  return problem('register-unreadable', 422, 'This is not a register file', detail, {
    errors: [{ pointer, detail }],
  });
}

/** A file of the register that has no school of the trust, or more than a trust can have. */
export function wrongTrust(groupUid: string | null, rows: number): Problem {
  const detail =
    groupUid === null
      ? 'The trust has no UID of the register: send groupUid to say which one’s schools these are.'
      : `None of its ${rows} rows is of the trust with the UID ${groupUid}. Check the number.`;
  return problem('trust-not-in-register', 422, 'The trust is not in this file', detail);
}
