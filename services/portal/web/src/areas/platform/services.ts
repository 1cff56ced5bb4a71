import { useQueries } from '@tanstack/react-query';
import { sendJson } from '../../api/request.ts';
import type { Service } from '../../api/types.ts';

/** The services of the platform, as people call them. */
export const services: readonly { readonly id: Service; readonly name: string }[] = [
  { id: 'directory', name: 'Directory' },
  { id: 'finance', name: 'Finance' },
  { id: 'procurement', name: 'Procurement' },
  { id: 'hr-payroll', name: 'HR and payroll' },
  { id: 'estates', name: 'Estates' },
  { id: 'risk', name: 'Risk' },
  { id: 'reporting', name: 'Reporting' },
];

/** A stream of events that stands still, in the service that hears it. */
export interface Halted {
  readonly service: Service;
  readonly subscription: string;
  readonly source: string;
  readonly trustId: string;
  /** The last event that was applied; the one after it is in the way. */
  readonly seq: number;
  readonly state: 'waiting' | 'parked';
  readonly reason: string;
  readonly since: string;
}
/** What a service says of its readiness; null: it does not answer. */
export interface Ready {
  readonly status: string;
  readonly checks: Readonly<Record<string, { readonly ok: boolean; readonly detail?: string }>>;
}

const EVERY_MS = 10_000;

/** Readiness is said with 503 too: it is an answer, not a refusal. */
async function readinessOf(service: Service, signal: AbortSignal): Promise<Ready | null> {
  const reply = await fetch(`/api/${service}/health/ready`, { signal }).catch(() => null);
  const body = (await reply?.json().catch(() => null)) as Partial<Ready> | null;
  return body?.checks ? (body as Ready) : null;
}

/** The readiness of each service, asked every ten seconds. */
export function useReadiness() {
  return useQueries({
    queries: services.map(({ id }) => ({
      queryKey: ['platform', 'ready', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => readinessOf(id, signal),
      refetchInterval: EVERY_MS,
    })),
  });
}

/** The streams of each service that stand still, asked every ten seconds; one that fails is named. */
export function useStreams() {
  const asked = useQueries({
    queries: services.map(({ id }) => ({
      queryKey: ['platform', 'streams', id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        sendJson<{ items: readonly Omit<Halted, 'service'>[] }>(`/api/${id}/v1/platform/streams`, {
          signal,
        }),
      refetchInterval: EVERY_MS,
    })),
  });
  return {
    isLoading: asked.some(({ isPending }) => isPending),
    failed: services.filter((_, at) => asked[at]!.error),
    items: services.flatMap(({ id }, at) =>
      (asked[at]!.data?.items ?? []).map((each): Halted => ({ ...each, service: id })),
    ),
  };
}

/** A service as people call it. */
export const serviceName = (id: string): string =>
  services.find((each) => each.id === id)?.name ?? id;
