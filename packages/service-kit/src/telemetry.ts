import { isSpanContextValid, trace, TraceFlags } from '@opentelemetry/api';
import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export type { Logger } from 'pino';

// Where a mistake would put something that no log may hold. Bodies are never logged at all.
const HIDDEN = [
  'authorization',
  'cookie',
  'token',
  'password',
  'secret',
  'headers',
  'body',
  'email',
];

/** An error without the members that repeat what somebody typed (PostgreSQL's `detail`, `where`). */
function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name: type, message, stack, cause, code } = error as Error & { code?: unknown };
  return {
    type,
    message,
    code,
    stack,
    ...(cause instanceof Error && { cause: errorFields(cause) }),
  };
}

/**
 * The logger of a service: JSON lines with the ids of the trace under way. Log ids, codes, counts
 * and times; what looks like a token, a header or a body is struck out should it slip in.
 */
export function createLogger(
  { service, level = 'info' }: { readonly service: string; readonly level?: string },
  stream?: DestinationStream,
): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: HIDDEN.flatMap((name) => [name, `*.${name}`]),
      serializers: { err: errorFields, error: errorFields },
      mixin() {
        const span = trace.getActiveSpan()?.spanContext();
        return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
      },
    },
    stream ?? pino.destination({ sync: false }),
  );
}

const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The W3C traceparent to hand on: of the span under way, else the caller's own, else null. */
export function traceparentOf(header: string | undefined): string | null {
  const span = trace.getActiveSpan()?.spanContext();
  if (span && isSpanContextValid(span)) {
    const sampled = span.traceFlags & TraceFlags.SAMPLED ? '01' : '00';
    return `00-${span.traceId}-${span.spanId}-${sampled}`;
  }
  return header !== undefined && TRACEPARENT.test(header) ? header : null;
}

/**
 * Sends traces of HTTP, PostgreSQL and Kafka to an OTLP endpoint (`http://collector:4318`) and
 * resolves to what stops that. Call it before anything else is imported: the first `await import`
 * of main.ts. The SDK is loaded only here. An endpoint that does not answer loses traces, no more.
 * @public for services that run as processes of their own
 */
export async function startTracing(
  service: string,
  endpoint: string,
): Promise<() => Promise<void>> {
  const { register } = await import('import-in-the-middle/register-hooks.mjs');
  register({ include: ['kafkajs'] });
  const [{ NodeSDK }, { OTLPTraceExporter }, http, pg, kafka] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/instrumentation-pg'),
    import('@opentelemetry/instrumentation-kafkajs'),
  ]);
  const sdk = new NodeSDK({
    serviceName: service,
    traceExporter: new OTLPTraceExporter({ url: new URL('/v1/traces', endpoint).href }),
    instrumentations: [
      new http.HttpInstrumentation({
        ignoreIncomingRequestHook: ({ url }) => /^\/(health|metrics)/.test(url ?? ''),
      }),
      new pg.PgInstrumentation({ requireParentSpan: true }),
      new kafka.KafkaJsInstrumentation(),
    ],
  });
  sdk.start();
  return () => sdk.shutdown();
}

/** What a service counts. Others add their own to `registry`; the internal `/metrics` shows all of it. */
export interface Metrics {
  readonly registry: Registry;
  /** Seconds from request to reply, by method, route (its pattern, never the address) and status. */
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  /** Problems answered, by their code. */
  readonly refusals: Counter<'code'>;
  /** Commands in each batch of the lanes. */
  readonly batches: Histogram;
  /** Everything in Prometheus' text format, with the process's own figures. */
  text(): Promise<string>;
}

/** Memory, CPU and event loop belong to the process, however many services it runs. */
let ofProcess: Registry | undefined;

/** A registry for one service, each figure labelled with its name. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to reply',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'bursar_refusals_total',
    help: 'Requests answered with a problem',
    labelNames: ['code'] as const,
    registers: [registry],
  });
  const batches = new Histogram({
    name: 'bursar_lane_batch_commands',
    help: 'Commands taken together in one transaction of a lane',
    buckets: [1, 4, 16, 64, 256],
    registers: [registry],
  });
  return {
    registry,
    requests,
    refusals,
    batches,
    async text() {
      if (!ofProcess) {
        ofProcess = new Registry();
        // A coarse look at the event loop: the default of 10 ms keeps an idle process awake.
        collectDefaultMetrics({ register: ofProcess, eventLoopMonitoringPrecision: 200 });
      }
      // Merging the registries would lose the label.
      return [await registry.metrics(), await ofProcess.metrics()].join('\n');
    },
  };
}
