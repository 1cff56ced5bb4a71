import { queryOptions } from '@tanstack/react-query';
import { ownPage } from '../api/person.ts';
import { sendJson } from '../api/request.ts';

/** Who is signed in and until when; as the portal's other half says it. */
export interface Session {
  /** Nameless where the directory does not answer, or they are in no trust yet. */
  readonly user: { readonly id: string; readonly name: string | null };
  /** When it ends if nothing is done. */
  readonly endsAt: string;
  /** When to warn of that. */
  readonly warnAt: string;
  /** The demonstration's date where it was moved ahead; else null. */
  readonly clock: string | null;
}

/** Asks who is signed in now, without that counting as a use. Fails with a `Problem`. */
export const askSession = (): Promise<Session> =>
  sendJson<Session>('/session', { headers: { 'bursar-idle': '1' } });

/** Who is signed in; whoever is found first is whose page this is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await askSession();
    ownPage(session.user.id);
    return session;
  },
  staleTime: 60_000,
  // Without a connection it fails, so that the page knows; it does not wait for one.
  networkMode: 'always',
  retry: false,
});

/** The trusts of whoever is signed in. */
export const meQuery = queryOptions({
  queryKey: ['directory', 'me'],
  queryFn: () =>
    sendJson<{
      readonly userId: string;
      readonly name: string | null;
      readonly isOperator: boolean;
      readonly trusts: readonly {
        readonly trustId: string;
        readonly name: string;
        readonly startsOn: string;
        readonly leftOn: string | null;
      }[];
    }>('/api/directory/v1/me'),
  staleTime: 300_000,
});

/** The address to sign in at, which leads back to the present page. */
export const signInAddress = (): string =>
  `/sign-in?to=${encodeURIComponent(location.pathname + location.search + location.hash)}`;
