import { readdir, readFile } from 'node:fs/promises';
import { sha256Hex } from '@bursar/shared-types/chain';
import pg from 'pg';

const KIT = new URL('../../migrations/', import.meta.url);

/** Brings a service's database forward: the kit's migrations, then its own, as `migrateFolders`. */
export function migrate(ownerUrl: string, folders: readonly URL[]): Promise<string[]> {
  return migrateFolders(ownerUrl, [KIT, ...folders]);
}

/**
 * Brings a database forward by these folders alone, each file once and in the order of its number,
 * each in a transaction of its own. Two processes at once wait for each other. Resolves to the files
 * that were new. Throws where a file that was applied has changed since, naming it: migrations only
 * go forward.
 */
export async function migrateFolders(ownerUrl: string, folders: readonly URL[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('bursar-migrate'))`);
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from migration',
    );
    const applied = new Map(rows.map((row) => [row.name, row.sha256]));
    const fresh: string[] = [];
    for (const { name, text } of await filesOf(folders)) {
      const sha256 = sha256Hex(text);
      const before = applied.get(name);
      if (before === sha256) continue;
      if (before !== undefined)
        throw new Error(`Migration ${name} has changed since it was applied.`);
      await applyOne(client, name, text, sha256);
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}

async function filesOf(folders: readonly URL[]): Promise<{ name: string; text: string }[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
      // `finance/0001_chart.sql`: the folder that holds migrations/ is the one to blame.
      const owner = folder.pathname.split('/').at(-3)!;
      return names.map((name) => ({ name: `${owner}/${name}`, url: new URL(name, folder) }));
    }),
  );
  return Promise.all(
    lists.flat().map(async ({ name, url }) => ({ name, text: await readFile(url, 'utf8') })),
  );
}

async function applyOne(
  client: pg.Client,
  name: string,
  text: string,
  sha256: string,
): Promise<void> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
