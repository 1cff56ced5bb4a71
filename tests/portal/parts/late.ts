import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { World } from '../support/world.ts';

/** A service that stops says so at its own figures and at no others, to whoever looks at them. */
export function late(world: () => World): void {
  test('a service that is stopped makes its own figures late on the page, and no others; back again, they say that (X14)', async () => {
    const grace = await world().as('grace');
    await grace.goTo('reports/compliance', 'trust');
    const accounts = await grace.context.newPage();
    await accounts.goto(
      `${world().origin}/ridgeway-learning-trust/trust/reports/management-accounts`,
    );
    const inTime = /all sources in/;
    await grace.page.getByText(inTime).first().waitFor();
    await accounts.getByText(inTime).first().waitFor();

    const start = await stop(world(), 'estates');
    try {
      // Nobody reloads: the page is told. Silent for eight seconds is late.
      await grace.page
        .getByText(/estates \d+ (s|min) late/)
        .first()
        .waitFor({ timeout: 30_000 });
      expect(await accounts.getByText(/ late/).count()).toBe(0);
      expect(await accounts.getByText(inTime).count()).toBeGreaterThan(0);
    } finally {
      await start();
    }
    await grace.page.getByText(inTime).first().waitFor({ timeout: 30_000 });
    expect(await grace.page.getByText(/estates \d+ (s|min) late/).count()).toBe(0);
    await grace.leave();
  }, 120_000);
}

/** Takes a service's database away, as a failure would; resolves to what gives it back. */
async function stop({ folder }: World, service: string): Promise<() => Promise<void>> {
  const postgres = join(folder, 'postgres');
  const [, , , port] = readFileSync(join(postgres, 'data/postmaster.pid'), 'utf8').split('\n');
  const superuser = new Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'postgres',
    password: readFileSync(join(postgres, 'password'), 'utf8').trim(),
    database: 'postgres',
  });
  await superuser.connect();
  await superuser.query(`alter database "${service}" with allow_connections false`);
  await superuser.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
    [service],
  );
  return async () => {
    await superuser.query(`alter database "${service}" with allow_connections true`);
    await superuser.end();
  };
}
