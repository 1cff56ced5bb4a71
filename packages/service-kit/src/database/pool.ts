import type { Socket } from 'node:net';
import pg from 'pg';
import type { Statement } from './statements.ts';

// Wide and temporal types stay PostgreSQL's text: drizzle's columns decode them, exactly.
const PARSED = new Set<number>([
  pg.types.builtins.BOOL,
  pg.types.builtins.INT2,
  pg.types.builtins.INT4,
  pg.types.builtins.FLOAT8,
  1009, // text[]
  1007, // int4[]
  2951, // uuid[]
]);
const types = {
  getTypeParser: (oid: number) =>
    PARSED.has(oid) ? pg.types.getTypeParser(oid as never) : (value: string) => value,
};

/** What a pool connects to, and with how many connections. */
export interface PoolOptions {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  /** Connections at the most; eight services with a dozen each pass PostgreSQL's default of 100. */
  readonly size: number;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** Further run-time parameters, for example planner settings of the lane. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** One connection whose statements are sent without waiting for the former's answer. */
export type Connection = pg.PoolClient;

/**
 * A pool of pipelining connections. Losing the server rejects what was under way with the
 * connection's error; the next statement connects anew.
 */
export class Pool {
  readonly #pool: pg.Pool;

  constructor({ url, size, name, parameters = {} }: PoolOptions) {
    const settings: Record<string, string> = {
      lock_timeout: '5s',
      idle_in_transaction_session_timeout: '10s',
      statement_timeout: '60s',
      tcp_keepalives_idle: '5',
      tcp_keepalives_interval: '2',
      tcp_keepalives_count: '3',
      ...parameters,
    };
    this.#pool = new pg.Pool({
      connectionString: url,
      max: size,
      application_name: name,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      options: Object.entries(settings)
        .map(([key, value]) => `-c ${key}=${value}`)
        .join(' '),
      types,
      pipeline: true,
    } as pg.PoolConfig);
    // An idle connection that dies is dropped by the pool; without a listener it ends the process.
    this.#pool.on('error', () => undefined);
    // As does one that dies in the same moment in which it is lent out.
    this.#pool.on('connect', (connection) => connection.on('error', () => undefined));
  }

  /** Lends a connection to `work`; a connection that `work` left broken is thrown away. */
  async use<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.#pool.connect();
    let broken: Error | undefined;
    const onError = (error: Error) => (broken = error);
    connection.on('error', onError);
    try {
      return await work(connection);
    } catch (error) {
      if (!isSqlError(error)) broken ??= error as Error;
      throw error;
    } finally {
      connection.off('error', onError);
      connection.release(broken ?? false);
    }
  }

  /** Runs one statement outside a transaction; rows are objects. */
  async run<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const query = { text, values: [...values], ...(values.length && { name: nameOf(text) }) };
    return this.use(async (connection) => (await connection.query(query)).rows as Row[]);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

const names = new Map<string, string>();

/** A prepared statement's name for a text; past 2,000 texts the rest go unprepared. */
function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (name === undefined && names.size < 2_000) names.set(text, (name = `s${names.size}`));
  return name;
}

/** Sends a statement without waiting; rows come as arrays in the order of the columns. */
export function send(
  connection: Connection,
  { text, values }: Statement,
): Promise<pg.QueryArrayResult> {
  const sent = connection.query({
    text,
    values: values as unknown[],
    rowMode: 'array',
    name: nameOf(text),
  } as pg.QueryArrayConfig);
  // The caller awaits several at once; the first failure must not leave the others unhandled.
  sent.catch(() => undefined);
  return sent;
}

/**
 * Sends statements in one packet, in order, as `send` does each; their answers, in the same order.
 * Written one by one they would cost both sides a system call each, a quarter of a batch's time.
 */
export function sendAll(
  connection: Connection,
  statements: readonly Statement[],
): Promise<pg.QueryArrayResult>[] {
  const { stream } = (connection as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  try {
    return statements.map((statement) => send(connection, statement));
  } finally {
    stream.uncork();
  }
}

/**
 * Whether PostgreSQL itself answered with an error, so that the connection is still good. What it
 * says as it ends a connection (severity FATAL) is not one of them.
 */
export function isSqlError(error: unknown): error is pg.DatabaseError & { code: string } {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR';
}
