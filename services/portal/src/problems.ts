import { problem } from '@bursar/service-kit/problem';
import type { Problem } from '@bursar/service-kit/problem';

/** What the portal itself refuses. What a service refuses passes through it unchanged. */
export const problems = {
  sessionEnded: (): Problem =>
    problem(
      'session-ended',
      401,
      'You are not signed in',
      'Your session has ended, or there was none. Sign in, and you return to where you were.',
    ),
  crossSite: (): Problem =>
    problem(
      'cross-site',
      403,
      'This did not come from the portal',
      'A change is taken from the portal’s own pages alone. Nothing was done. Open the portal and do it there.',
    ),
  otherPerson: (id: string, name: string | null): Problem =>
    problem(
      'other-person',
      409,
      'Somebody else is signed in',
      `You are signed in as ${name ?? 'somebody else'} now, and this came from a page that was opened for another person. Nothing was done. Open the page anew and do it there.`,
      { extra: { user: { id, name } } },
    ),
  serviceAway: (service: string, wasSent: boolean): Problem =>
    problem(
      'service-away',
      503,
      'A part of Bursar is away',
      `The service ${service} does not answer. ${
        wasSent
          ? 'We do not know if it was done. Try again with the same Idempotency-Key: it cannot be done twice.'
          : 'Nothing was done. Try again in a moment.'
      }`,
      { retryAfter: 5, extra: { service } },
    ),
  identityUnavailable: (): Problem =>
    problem(
      'identity-unavailable',
      503,
      'Nobody can sign in just now',
      'The place that vouches for sign-ins does not answer. Nothing was done. Try again in a moment.',
      { retryAfter: 5 },
    ),
  signInRefused: (detail: string): Problem =>
    problem('sign-in-refused', 400, 'This sign-in cannot go on', detail),
  tooManyTries: (seconds: number): Problem =>
    problem(
      'too-many-tries',
      429,
      'Too many sign-ins',
      'Too many sign-ins came from your network within a minute. Wait a minute and try again.',
      { retryAfter: seconds },
    ),
  draftChanged: (theirs: object | null): Problem =>
    problem(
      'draft-changed',
      409,
      'This draft has changed elsewhere',
      theirs === null
        ? 'It was sent or thrown away in another window. Keep it as a new draft, or let it go.'
        : 'It was saved in another window since you read it. Look at both, and choose.',
      { extra: { theirs } },
    ),
  tooManyDrafts: (limit: number): Problem =>
    problem(
      'too-many-drafts',
      409,
      'You have too many drafts',
      `You have ${limit} drafts already. Send or throw away some, then save this one.`,
    ),
} as const;
