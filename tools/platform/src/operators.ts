import { PLATFORM } from '@bursar/service-kit';
import pg from 'pg';
import { readJson, writeJson } from './json-file.ts';

/**
 * Who may do what concerns no single trust: create one, look after parked streams. It is no trust's
 * business, so no event tells it: the platform writes it into each service's own list of grants. The
 * file keeps who they are, so that a service which an upgrade adds learns of them too.
 */
export interface Operators {
  /** Makes somebody an operator in every service. Again changes nothing. */
  add(id: string): Promise<void>;
}

/** The operators kept in a file, made known to the services whose databases these are. */
export async function operatorsIn(file: string, ownerUrls: readonly string[]): Promise<Operators> {
  const known = new Set(readJson<string[]>(file) ?? []);
  const tellAll = (ids: readonly string[]) => Promise.all(ownerUrls.map((url) => grant(url, ids)));
  await tellAll([...known]);
  return {
    async add(id) {
      if (!known.has(id)) writeJson(file, [...known.add(id)]);
      await tellAll([id]);
    },
  };
}

async function grant(ownerUrl: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query(
      'insert into access_grant (trust_id, id, subject, role, scope, from_day, seq) ' +
        `select $1, s::uuid, s, 'operator', '*', '2000-01-01', 0 from unnest($2::text[]) s on conflict do nothing`,
      [PLATFORM, ids],
    );
  } finally {
    await client.end();
  }
}
