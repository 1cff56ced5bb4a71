import { readdir, readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Service } from '@bursar/service-kit';
import { migrate } from '@bursar/service-kit/database/migrate';
import { prepareDatabase } from '@bursar/service-kit/database/prepare';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';
import { sha256Hex } from '@bursar/shared-types/chain';
import pg from 'pg';
import { testPostgresUrl } from './settings.ts';

const PASSWORD = 'test';
const KIT_MIGRATIONS = new URL('../../service-kit/migrations/', import.meta.url);

/** A database of its own for one test file. */
export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  /** Ends all connections to it, as a crash of what uses it would. */
  cut(): Promise<void>;
  /** Copies it as it is; ends all connections to it. Call what comes back to restore it, once. */
  backup(): Promise<() => Promise<void>>;
  /** Ends all connections to it and deletes it. */
  drop(): Promise<void>;
}

/**
 * A migrated database, cloned from a template that is made once a run for these migrations. Cloning
 * takes tens of milliseconds. Throws where the run has no PostgreSQL (`./scripts/test` brings one).
 */
export async function testDatabase(
  service: Pick<Service, 'name' | 'migrations'>,
): Promise<TestDatabase> {
  const superuserUrl = testPostgresUrl();
  const template = await makeTemplate(superuserUrl, service.name, service.migrations);
  const name = `t_${service.name.replaceAll('-', '_')}_${randomUUID().slice(0, 8)}`;
  const urls = await cloneDatabase(superuserUrl, name, template);
  const run = (...statements: string[]) =>
    asSuperuser(superuserUrl, async (client) => {
      for (const statement of statements) await client.query(statement);
    });
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
  const drop = `drop database if exists "${name}" with (force)`;
  return {
    ...urls,
    name,
    cut: () => run(cut),
    drop: () => run(drop),
    async backup() {
      const copy = `${name}_backup`;
      // Whatever is connected must go, and stay away for as long as the copy takes.
      const close = `alter database "${name}" allow_connections false`;
      await run(close, cut, `create database "${copy}" template "${name}"`);
      await run(`alter database "${name}" allow_connections true`);
      return () => run(drop, `alter database "${copy}" rename to "${name}"`);
    },
  };
}

async function makeTemplate(
  superuserUrl: string,
  service: string,
  folders: readonly URL[],
): Promise<string> {
  const texts = await Promise.all([KIT_MIGRATIONS, ...folders].map(textOf));
  const template = `template_${service.replaceAll('-', '_')}_${sha256Hex(texts.join()).slice(0, 12)}`;
  await asSuperuser(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query(
      'select 1 from pg_database where datname = $1 and datistemplate',
      [template],
    );
    if (rowCount) return;
    // One owner for all templates and clones, so that a clone's tables belong to its owner.
    const { owner } = await prepareDatabase(superuserUrl, {
      database: template,
      password: PASSWORD,
    });
    await migrate(owner, folders);
    await client.query(`alter database "${template}" is_template true`);
  });
  return template;
}

async function textOf(folder: URL): Promise<string> {
  const names = (await readdir(folder)).sort();
  return (await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))).join();
}

/** The clone keeps the template's roles: tables belong to the template's owner. */
async function cloneDatabase(
  superuserUrl: string,
  name: string,
  template: string,
): Promise<DatabaseUrls> {
  await asSuperuser(superuserUrl, async (client) => {
    await client.query(
      `create database "${name}" owner "${template}_owner" template "${template}"`,
    );
  });
  const url = (role: string): string => {
    const made = new URL(superuserUrl);
    made.username = `${template}_${role}`;
    made.password = PASSWORD;
    made.pathname = `/${name}`;
    return made.href;
  };
  return { owner: url('owner'), app: url('app'), relay: url('relay') };
}

async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
