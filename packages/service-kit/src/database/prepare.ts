import pg from 'pg';

/** A service's three ways into its database; each URL holds a password, so keep them out of logs. */
export interface DatabaseUrls {
  /** Owns the tables and migrates them; no command runs as this. */
  readonly owner: string;
  /** Commands and queries, under row-level security. */
  readonly app: string;
  /** Reads the log of every trust, for the relay and for other services. */
  readonly relay: string;
}

/**
 * Makes what a service needs in a PostgreSQL server: the two group roles, three login roles of its
 * own and the database. Safe to repeat; passwords are set anew each time.
 * @param template a database to copy instead of an empty one
 */
export async function prepareDatabase(
  superuserUrl: string,
  { database, password, template }: { database: string; password: string; template?: string },
): Promise<DatabaseUrls> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const name = (text: string) => client.escapeIdentifier(text);
  const logins = { owner: `${database}_owner`, app: `${database}_app`, relay: `${database}_relay` };
  try {
    await client.query(`select pg_advisory_lock(hashtext('bursar-roles'))`);
    for (const group of ['bursar_app', 'bursar_relay']) await makeRole(client, group, 'nologin');
    for (const login of Object.values(logins)) {
      await makeRole(client, login, `login password ${client.escapeLiteral(password)}`);
    }
    await client.query(`grant bursar_app to ${name(logins.app)}`);
    await client.query(`grant bursar_relay to ${name(logins.relay)}`);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      database,
    ]);
    if (!rowCount) {
      await client.query(
        `create database ${name(database)} owner ${name(logins.owner)}${template ? ` template ${name(template)}` : ''}`,
      );
    }
    await client.query(`revoke connect on database ${name(database)} from public`);
    for (const login of Object.values(logins)) {
      await client.query(`grant connect on database ${name(database)} to ${name(login)}`);
    }
  } finally {
    await client.end();
  }
  return {
    owner: urlFor(superuserUrl, logins.owner, password, database),
    app: urlFor(superuserUrl, logins.app, password, database),
    relay: urlFor(superuserUrl, logins.relay, password, database),
  };
}

async function makeRole(client: pg.Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  await client.query(
    `${rowCount ? 'alter' : 'create'} role ${client.escapeIdentifier(role)} ${attributes}`,
  );
}

function urlFor(base: string, user: string, password: string, database: string): string {
  const url = new URL(base);
  url.username = user;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}
