import { randomUUID } from 'node:crypto';
import { migrate } from '@bursar/service-kit/database/migrate';
import { prepareDatabase } from '@bursar/service-kit/database/prepare';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';
import { chart2025 } from '@bursar/finance/chart/chart-2025';
import { finance } from '@bursar/finance/service';
import pg from 'pg';

/** A trust ready to be posted to: its chart, one school, one fund, an open year, one poster. */
export interface Trust {
  readonly trustId: string;
  readonly schoolId: string;
  readonly subject: string;
}

/** Codes that may be posted to by hand. */
export const ACCOUNTS = chart2025.accounts
  .filter((account) => !account.control && account.usedBy === 'any' && !account.eliminates)
  .map((account) => account.code);

export const MONTHS = ['09', '10', '11', '12'].map((month) => `2025-${month}`);

/** A new, migrated database with `trusts` trusts. */
export async function scene(
  superuserUrl: string,
  trusts: number,
): Promise<{ urls: DatabaseUrls; trusts: Trust[] }> {
  const database = `bench_${randomUUID().slice(0, 8)}`;
  const urls = await prepareDatabase(superuserUrl, { database, password: 'bench' });
  await migrate(urls.owner, finance.migrations);
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  await client.query('create sequence naive_number');
  await client.query('grant usage on sequence naive_number to bursar_app');
  const made = [];
  for (let i = 0; i < trusts; i += 1) made.push(await makeTrust(client));
  await client.end();
  return { urls, trusts: made };
}

async function makeTrust(client: pg.Client): Promise<Trust> {
  const trust = { trustId: randomUUID(), schoolId: randomUUID(), subject: randomUUID() };
  const { trustId, schoolId, subject } = trust;
  await client.query(`insert into head values ($1, 0, repeat('0', 64), '')`, [trustId]);
  await client.query(
    `insert into access_grant (trust_id, id, subject, role, scope, from_day, seq) values ($1, $2, $3, 'finance-lead', '*', '2020-01-01', 1)`,
    [trustId, randomUUID(), subject],
  );
  await client.query(
    `insert into org_school (trust_id, id, kind, name) values ($1, $2, 'school', 'Oak')`,
    [trustId, schoolId],
  );
  await client.query(
    `insert into fund (trust_id, code, name, kind, may_overdraw, open_from) values ($1, 'GAG', 'GAG', 'restricted-general', true, '2020-01-01')`,
    [trustId],
  );
  for (const month of MONTHS) {
    await client.query(
      `insert into period (trust_id, month, state, history) values ($1, $2, 'open', '[]')`,
      [trustId, month],
    );
  }
  await client.query(
    `insert into account (trust_id, code, name, kind, normal_side, control, vat, aar_code, eliminates, used_by, open_from, open_to, note)
     select $1, a->>'code', a->>'name', a->>'kind', a->>'normalSide', (a->>'control')::boolean, a->>'vat', a->>'aarCode', a->>'eliminates', a->>'usedBy', (a->>'openFrom')::date, (a->>'openTo')::date, a->>'note'
     from jsonb_array_elements($2) a`,
    [trustId, JSON.stringify(chart2025.accounts)],
  );
  return trust;
}
