import pg from 'pg';

/** A transaction left open. */
export interface Held {
  /** The backend's process id. */
  readonly pid: number;
  /** Rolls it back. */
  release(): Promise<void>;
}

/** Opens a transaction, runs statements in it, and leaves it open with the locks it took. */
export async function hold(url: string, ...statements: string[]): Promise<Held> {
  const client = new pg.Client({ connectionString: url });
  // A test may cut it.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await client.query('begin');
  for (const statement of statements) await client.query(statement);
  return { pid: rows[0]!.pid, release: () => client.end() };
}
