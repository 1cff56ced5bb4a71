import type { Metrics } from '@bursar/service-kit/telemetry';
import type { ControlHandler } from './control.ts';

/** `/metrics/<service>`: a service's figures in Prometheus' text format. */
export function answerMetrics(metricsOf: (service: string) => Metrics | undefined): ControlHandler {
  return async ({ pathname }, response) => {
    const text = await metricsOf(pathname.slice('/metrics/'.length))?.text();
    if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text);
  };
}
