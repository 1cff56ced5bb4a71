import type { ControlHandler } from './control.ts';
import type { Runtimes } from './runtimes.ts';

/** `/metrics/<service>`: a service's figures in Prometheus' text format. */
export function answerMetrics(runtimes: Runtimes): ControlHandler {
  return async ({ pathname }, response) => {
    const runtime = runtimes.find(pathname.slice('/metrics/'.length));
    const text = await runtime?.metrics.text();
    if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text);
  };
}
