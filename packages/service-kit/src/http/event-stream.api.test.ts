import { once } from 'node:events';
import { until } from '@bursar/test-kit';
import type { ServerSentEvent } from './event-stream.ts';
import { ISSUER, Issuer, testApp, TRUST } from './fixtures.ts';
import { bearerIdentity } from './identity.ts';

/** What a test says on the stream, and whether the stream has been let go of. */
class Source {
  readonly signals: AbortSignal[] = [];
  ended = 0;
  failure: Error | null = null;
  readonly #said: ServerSentEvent[] = [];
  #tell = () => undefined as void;

  say(id: string, data: unknown): void {
    this.#said.push({ id, event: 'moved', data });
    this.#tell();
  }

  fail(failure: Error): void {
    this.failure = failure;
    this.#tell();
  }

  async *events(signal: AbortSignal): AsyncGenerator<ServerSentEvent> {
    this.signals.push(signal);
    try {
      while (!signal.aborted) {
        yield* this.#said.splice(0);
        if (this.failure) throw this.failure;
        const told = new Promise<void>((resolve) => (this.#tell = resolve));
        await Promise.race([told, once(signal, 'abort')]);
      }
    } finally {
      this.ended += 1;
    }
  }
}

const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function scene({ heartbeatMs = 15_000, lasts = 300 } = {}) {
  const source = new Source();
  const issuer = await Issuer.make();
  const access = { roles: ['clerk'], at: 'anywhere' } as const;
  const { app } = await testApp(
    [
      {
        plugin: async (routes, { sendEvents }) => {
          routes.get('/live', { config: { access } }, (request, reply) =>
            sendEvents(request, reply, (signal) => source.events(signal)),
          );
        },
      },
    ],
    { identity: bearerIdentity({ issuer: ISSUER, keys: issuer.keys }), heartbeatMs },
  );
  open.push(app);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const leaving = new AbortController();
  const connect = async (token?: string) => {
    const authorization = `Bearer ${token ?? (await issuer.token('ada', { lasts }))}`;
    const { status, headers, body } = await fetch(`${address}/v1/trusts/${TRUST}/live`, {
      headers: { authorization },
      signal: leaving.signal,
    });
    const heard = { text: '', done: false };
    void (async () => {
      try {
        for await (const part of body!.pipeThrough(new TextDecoderStream())) heard.text += part;
      } catch {
        // It left, or was cut.
      }
      heard.done = true;
    })();
    return { status, headers, heard };
  };
  return { app, source, connect, leave: () => leaving.abort() };
}

test('events are sent as they happen, each with the place to go on from', async () => {
  const { source, connect } = await scene();
  const { status, headers, heard } = await connect();
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
  source.say('a1', { line: 'one\ntwo' });
  await until('the first is there', () => heard.text.includes('a1'));
  source.say('a2', 2);
  await until('the second is there', () => heard.text.includes('a2'));
  expect(heard.text).toBe(
    'retry: 2000\n\nid: a1\nevent: moved\ndata: {"line":"one\\ntwo"}\n\nid: a2\nevent: moved\ndata: 2\n\n',
  );
  expect(heard.done).toBe(false);
});

test('an idle stream shows that it lives', async () => {
  const { connect } = await scene({ heartbeatMs: 20 });
  const { heard } = await connect();
  await until('two heartbeats', () => heard.text.endsWith(':\n\n:\n\n'));
  expect(heard.done).toBe(false);
});

test('a stream ends with its token, so that rights taken away end it', async () => {
  const { source, connect } = await scene({ lasts: 1 });
  const { heard } = await connect();
  await until('the end', () => heard.done);
  expect(heard.text).toBe('retry: 2000\n\n');
  await until('its source is let go of', () => source.ended === 1);
});

test('a client that leaves is let go of, and so is one whose stream fails; others stay', async () => {
  const { source, connect, leave } = await scene();
  await connect();
  leave();
  await until('it is let go of', () => source.ended === 1);
  const other = await scene();
  const { heard } = await other.connect();
  other.source.fail(new Error('no more'));
  await until('it is cut', () => heard.done && other.source.ended === 1);
  expect(other.source.signals[0]!.aborted).toBe(true);
});

test('an app that closes ends its streams, and waits for nobody', async () => {
  const { app, source, connect } = await scene();
  const streams = [await connect(), await connect()];
  await app.close();
  await until('all ended', () => streams.every(({ heard }) => heard.done));
  expect(source.ended).toBe(2);
});

test('nobody is let in to a stream without a token that holds', async () => {
  const { source, connect } = await scene();
  expect((await connect('none')).status).toBe(401);
  expect(source.signals).toEqual([]);
});
