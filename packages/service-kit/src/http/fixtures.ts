import type { Access } from '../command.ts';
import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWTVerifyGetKey } from 'jose';
import type { AnyQuery, Input } from '../command.ts';
import type { Context } from '../context.ts';
import { checkRoles } from '../engine/access.ts';
import type { CommandRequest, Engine, Request } from '../engine/engine.ts';
import { ProblemError } from '../problem.ts';
import type { Feature, Service } from '../service.ts';
import { service } from '../service.ts';
import { buildApp } from './app.ts';
import type { AppOptions } from './app.ts';
import { bearerIdentity } from './identity.ts';

/** For tests: an issuer with a key of its own, and tokens of any kind. */
export const ISSUER = 'https://id.example';
/** The trust of the tests. */
export const TRUST = '11111111-1111-4111-8111-111111111111';

interface TokenOptions {
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now. */
  readonly lasts?: number;
  readonly key?: CryptoKey;
}

/** A provider of identity for tests, with keys of its own. */
export class Issuer {
  readonly keys: JWTVerifyGetKey;
  readonly #key: CryptoKey;
  /** How often a signature was checked. */
  checked = 0;

  private constructor(key: CryptoKey, set: JWTVerifyGetKey) {
    this.#key = key;
    this.keys = (...asked) => {
      this.checked += 1;
      return set(...asked);
    };
  }

  static async make(): Promise<Issuer> {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
    return new Issuer(privateKey, createLocalJWKSet({ keys: [jwk] }));
  }

  token(
    subject = 'ada',
    { issuer = ISSUER, audience = 'bursar-api', lasts = 300, key }: TokenOptions = {},
  ): Promise<string> {
    return new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setSubject(subject)
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(Math.floor(Date.now() / 1000) + lasts)
      .sign(key ?? this.#key);
  }
}

/** For tests: an engine without a database. It decides with the facts it is given. */
export class FakeEngine implements Engine {
  readonly executed: CommandRequest[] = [];
  readonly looks: Parameters<Engine['logLook']>[0][] = [];
  facts: Record<string, unknown> = {};
  /** The rows that a read of `rows` finds, a chunk at a time. */
  chunks: unknown[][] = [];
  grants: Context['actor']['grants'] = [{ role: 'clerk', units: 'all', principal: null }];
  seq = 0;
  readonly #kept = new Map<string, string | null>();

  ctx({ trustId, subject, ifMatch = null }: Request): Context {
    return {
      trustId,
      actor: { id: subject, grants: this.grants, grantsSeq: 1 },
      now: '2026-11-22T09:30:00.000Z',
      today: '2026-11-22',
      ifMatch,
      newId: () => TRUST,
      nextNumber: () => 1,
    };
  }

  async execute(request: CommandRequest) {
    this.executed.push(request);
    const { definition, input, key } = request;
    const ctx = this.ctx(request);
    checkRoles(definition.access, ctx.actor);
    definition.read(input, ctx);
    const decision = definition.decide(this.facts, input, ctx);
    if (decision.kind === 'refused') throw new ProblemError(decision.problem);
    if (decision.kind === 'waiting') throw new Error('waiting');
    const reply = definition.respond(decision.value, ctx);
    const text = reply.body === undefined ? null : JSON.stringify(reply.body);
    const replayed = key !== null && this.#kept.has(key);
    if (key !== null) this.#kept.set(key, text);
    return { ...reply, text, seq: replayed ? null : ++this.seq, replayed };
  }

  async query(request: Request & { readonly definition: AnyQuery }): Promise<unknown> {
    const { definition } = request;
    const input = request.input as Input<unknown, unknown, undefined>;
    const ctx = this.ctx(request);
    checkRoles(definition.access, ctx.actor);
    definition.read(input, ctx);
    const decision = definition.respond(this.facts, input, ctx);
    if (decision.kind === 'refused') throw new ProblemError(decision.problem);
    if (decision.kind === 'waiting') throw new Error('waiting');
    return decision.value as unknown;
  }

  async snapshot<T>(
    request: Request & { readonly access: Access },
    work: (ctx: Context, run: never) => Promise<T>,
  ) {
    const ctx = this.ctx(request);
    checkRoles(request.access, ctx.actor);
    const chunks = this.chunks.values();
    const run = async () => ({ rows: chunks.next().value ?? [] });
    return work(ctx, run as never);
  }

  async reached() {
    return [];
  }

  async logLook(look: Parameters<Engine['logLook']>[0]): Promise<void> {
    this.looks.push(look);
  }
}

/** For tests: the app of a service with these features, and a way to call it as somebody. */
export async function testApp(
  features: readonly Feature[],
  options: Partial<AppOptions & Service> = {},
) {
  const engine = new FakeEngine();
  const issuer = await Issuer.make();
  const identity = bearerIdentity({ issuer: ISSUER, keys: issuer.keys });
  const { watchedRoles = [] } = options;
  const sample = service({
    name: 'sample',
    title: 'Sample',
    migrations: [],
    features,
    watchedRoles,
  });
  const app = await buildApp(sample, {
    engine,
    identity,
    base: 'https://bursar.example',
    ...options,
  });
  const authorization = `Bearer ${await issuer.token()}`;

  /** A request as ada, a clerk; a body is sent as JSON. */
  const call = (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    more: { body?: unknown; headers?: Record<string, string> } = {},
  ) =>
    app.inject({
      method,
      url: url.startsWith('/v1') ? url : `/v1/trusts/${TRUST}${url}`,
      headers: {
        authorization,
        ...(method === 'POST' && { 'idempotency-key': 'k-1' }),
        ...more.headers,
      },
      ...(more.body !== undefined && { payload: more.body as object }),
    });
  return { app, engine, issuer, authorization, call };
}
