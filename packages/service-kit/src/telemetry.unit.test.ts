import { createLogger, createMetrics, traceparentOf } from './telemetry.ts';

/** What a logger writes, as objects. */
function logged(
  work: (logger: ReturnType<typeof createLogger>) => void,
): Record<string, unknown>[] {
  const lines: string[] = [];
  work(createLogger({ service: 'sample' }, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  test('strikes out what may not be in it', () => {
    const [line] = logged((logger) =>
      logger.info(
        {
          token: 'abc',
          request: {
            authorization: 'Bearer abc',
            headers: { cookie: 'abc' },
            body: { name: 'abc' },
          },
          count: 3,
        },
        'done',
      ),
    );
    expect(line).toMatchObject({ service: 'sample', count: 3, msg: 'done', token: '[Redacted]' });
    expect(JSON.stringify(line)).not.toContain('abc');
  });

  test('has an error’s message and stack, and not the row that PostgreSQL repeats in it', () => {
    const error = Object.assign(new Error('duplicate key', { cause: new Error('inner') }), {
      code: '23505',
      detail: 'Key (email)=(ada@example.org) already exists.',
      where: 'COPY x, line 1: ada',
    });
    const [line] = logged((logger) => logger.error({ err: error }, 'failed'));
    expect(line).toMatchObject({
      err: {
        message: 'duplicate key',
        code: '23505',
        stack: expect.stringContaining('telemetry'),
        cause: { message: 'inner' },
      },
    });
    expect(JSON.stringify(line)).not.toContain('ada');
  });
});

test('a trace is handed on as it came, or not at all', () => {
  const good = `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`;
  expect(traceparentOf(good)).toBe(good);
  for (const bad of [
    undefined,
    '',
    `${good}-x`,
    good.toUpperCase().replace('00', 'AB'),
    `01${good.slice(2)}`,
  ])
    expect(traceparentOf(bad)).toBeNull();
});

test('figures carry their service, and the process’s own appear beside them', async () => {
  const metrics = createMetrics('sample');
  metrics.requests.observe({ method: 'GET', route: '/v1/x', status: 200 }, 0.02);
  const text = await metrics.text();
  const line = text
    .split('\n')
    .find((one) => one.startsWith('http_request_duration_seconds_count'));
  for (const part of ['method="GET"', 'route="/v1/x"', 'status="200"', 'service="sample"', '} 1'])
    expect(line).toContain(part);
  expect(text.includes('process_resident_memory_bytes')).toBe(true);
});
