import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useTrustId } from '../app/trust-id.ts';
import type { Problem } from './problem.ts';
import { addressOf, jsonInit, sendJson } from './request.ts';
import type {
  Body,
  Method,
  PathValues,
  QueryValues,
  ReadPath,
  Reply,
  Service,
  WritePath,
} from './types.ts';

const below = (path: string): string => `/v1/trusts/{trustId}${path}`;

interface Asked {
  readonly path?: PathValues;
  readonly query?: QueryValues;
  /** False while something that it needs is not known yet. */
  readonly when?: boolean;
}

/** How a read is kept: by service first, so that news of a service makes its reads stale. */
export function readOptions<S extends Service, P extends ReadPath<S>>(
  trustId: string,
  service: S,
  path: P,
  { path: values = {}, query = {}, when = true }: Asked = {},
) {
  return {
    queryKey: [service, trustId, path, values, query],
    enabled: when,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      sendJson<Reply<S, P>>(addressOf(service, below(path), { ...values, trustId }, query), {
        signal,
      }),
  };
}

/**
 * Reads an address of a service below the trust: `useRead('finance', '/journals/{journalId}',
 * { path: { journalId } })`. It is read again when news of the service arrives.
 */
export function useRead<S extends Service, P extends ReadPath<S>>(
  service: S,
  path: P,
  asked: Asked = {},
): UseQueryResult<Reply<S, P>, Problem> {
  const trustId = useTrustId();
  return useQuery<Reply<S, P>, Problem>(readOptions(trustId, service, path, asked));
}

/** Reads an address of a service below the trust now, whatever is kept of it; fails with a `Problem`. */
export type ReadAnew = <S extends Service, P extends ReadPath<S>>(
  service: S,
  path: P,
  asked?: Asked,
) => Promise<Reply<S, P>>;

/** How a page reads something anew; what it reads is kept for every page. */
export function useReadAnew(): ReadAnew {
  const trustId = useTrustId();
  const client = useQueryClient();
  return (service, path, asked) =>
    client.fetchQuery({ ...readOptions(trustId, service, path, asked), staleTime: 0 });
}

/** What a command is sent with. */
export interface Sending<B> {
  readonly path?: PathValues;
  readonly body?: B;
  /** Made with the draft and kept until a definite answer: it cannot go twice. */
  readonly key?: string;
  /** The version that was read: another one since is refused. */
  readonly version?: number;
}

/**
 * Sends a command to an address of a service below the trust. What was read of the service is read
 * again after it. Fails with a `Problem`.
 */
export function useCommand<S extends Service, M extends Method, P extends WritePath<S, M>>(
  service: S,
  method: M,
  path: P,
): UseMutationResult<Reply<S, P, M>, Problem, Sending<Body<S, P, M>>> {
  const trustId = useTrustId();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path: values = {}, body, key, version }) =>
      sendJson<Reply<S, P, M>>(
        addressOf(service, below(path), { ...values, trustId }),
        jsonInit(method, body, {
          key: method === 'post' ? (key ?? crypto.randomUUID()) : key,
          version,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: [service, trustId] }),
  });
}
