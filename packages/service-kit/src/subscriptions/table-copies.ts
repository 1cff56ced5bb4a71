import type { Connection } from '../database/pool.ts';

/**
 * Makes empty copies of tables in a schema of their own: columns, constraints, indexes, triggers,
 * storage, row-level security and what the application may do. A reference to another of the tables
 * becomes one to its copy. What an earlier, broken attempt left there is dropped first.
 * @param schema quoted
 */
export async function copyTables(
  owner: Connection,
  tables: readonly string[],
  schema: string,
): Promise<void> {
  await owner.query('begin');
  try {
    await dropCopies(owner, schema);
    await owner.query(`create schema ${schema}`);
    await owner.query(`grant usage on schema ${schema} to bursar_app`);
    // Definitions are read while "public" comes first, so that they name tables without a schema …
    await owner.query('set local search_path = public');
    const { rows } = await owner.query<{ definition: string }>(DEFINITIONS, [tables]);
    for (const table of tables) {
      await owner.query(`create table ${schema}."${table}" (like public."${table}" including all)`);
    }
    // … and carried out where the copies come first.
    await owner.query(`set local search_path = ${schema}, public`);
    for (const { definition } of rows) await owner.query(definition);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Drops the schema of the copies with all that is in it. */
export async function dropCopies(owner: Connection, schema: string): Promise<void> {
  await owner.query('set client_min_messages = warning');
  await owner.query(`drop schema if exists ${schema} cascade`);
}

/** What `like … including all` leaves out. */
const DEFINITIONS = `
  with source as (select oid, relname, reloptions, relacl from pg_class where oid = any ($1::text[]::regclass[]))
  select format('alter table %I set (%s)', relname, array_to_string(reloptions, ', ')) as definition
  from source where reloptions is not null
  union all
  select format('select kit.protect(%L, %L)', relname, string_agg(privilege_type, ', '))
  from source, aclexplode(relacl) where grantee = 'bursar_app'::regrole group by relname
  union all
  select format('alter table %I add constraint %I %s', relname, conname, pg_get_constraintdef(c.oid))
  from source join pg_constraint c on conrelid = source.oid and contype = 'f'
  union all
  select pg_get_triggerdef(t.oid, true) from source join pg_trigger t on tgrelid = source.oid and not tgisinternal`;
