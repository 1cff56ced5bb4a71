/** The PostgreSQL of this run. `./scripts/test` and jest's set-up start one and say where. */
export function testPostgresUrl(): string {
  const url = process.env['BURSAR_TEST_POSTGRES'];
  if (!url)
    throw new Error('No PostgreSQL for tests. Run them with ./scripts/test or ./scripts/jest.');
  return url;
}
