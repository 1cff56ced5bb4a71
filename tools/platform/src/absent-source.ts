import type { LogSource } from '@bursar/service-kit/log/source';

/** The log of a service that does not run here: it never answers, as one that is down. */
export function absentSource(service: string): LogSource {
  const absent = () => Promise.reject(new Error(`${service} does not run here`));
  return { service, heads: absent, events: absent };
}
