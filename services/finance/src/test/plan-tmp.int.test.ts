import { ServiceUnderTest } from '@bursar/test-kit';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf } from './ledger.ts';
test('plan', async () => {
  const service = await ServiceUnderTest.start(finance);
  const { lead, trustId, schoolId } = await ledgerOf(service);
  const explain = (text: string) => service.runtime.engine.pool.use(async (c) => {
    for (const s of ['begin', `select set_config('bursar.trusts', '{00000000-0000-0000-0000-000000000000,${trustId}}', true)`, 'set local enable_seqscan=on', 'set local enable_hashjoin=on', 'set local enable_mergejoin=on']) await c.query(s);
    const { rows } = await c.query(`${text}`);
    await c.query('rollback');
    console.log(text.slice(0, 160) + '\n' + rows.map((r: object) => Object.values(r).join(' ')).join('\n'));
  });
  const T = `'${trustId}'`;
  for (const n of [1, 2, 5, 10]) {
  for (let i = 0; i < n; i += 1) await lead.post('/journal-batches', { journals: Array.from({ length: 200 }, () => booksJournal(schoolId)) });
  await explain(`explain select * from journal where trust_id = ${T} and id = ${T}`);
  await explain(`explain select count(*) from posted_line where trust_id = ${T} and account='410010'`);
  }
  await explain(`explain analyze select count(*) from posted_line where trust_id = ${T}`);
  await explain(`explain analyze select id, date from journal where trust_id = ${T} and (date, id) < ('2025-12-01', ${T}) order by date desc, id desc limit 50`);
  await service.stop();
});
