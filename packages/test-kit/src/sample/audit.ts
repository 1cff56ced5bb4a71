import type { Bench } from '../harness.ts';
import { faultsOfLogs } from '../log-fault.ts';

const rules: readonly { service: string; says: string; sql: string }[] = [
  {
    service: 'pots',
    says: 'a balance is not the sum of its movements',
    sql: `select p.trust_id, p.id from pot p left join movement m on m.trust_id = p.trust_id and m.pot_id = p.id
      group by p.trust_id, p.id, p.balance having p.balance <> coalesce(sum(m.amount), 0)`,
  },
  {
    service: 'pots',
    says: 'numbers have gaps, or differ from the counter',
    sql: `select trust_id from movement full join counter c using (trust_id) group by trust_id, c.value
      having count(number) <> c.value or max(number) <> c.value or c.value is null`,
  },
  {
    service: 'pots',
    says: 'movements and their events differ',
    sql: `select * from (select trust_id, number, amount from movement) m
      full join (select trust_id, (body::json->>'number')::bigint as number, (body::json->>'amount')::bigint as amount
        from event where type = 'pots.moved') e using (trust_id, number, amount)
      where (m is null) <> (e is null)`,
  },
];

/** What is wrong with the sample services' records, beyond what one command's answer can show. */
export async function faultsOfPots(bench: Pick<Bench, 'rows' | 'sourceOf'>): Promise<string[]> {
  const broken = await Promise.all(
    rules.map(async ({ service, says, sql }) => {
      const rows = await bench.rows(service, sql);
      return rows.map((row) => `${service}: ${says}: ${JSON.stringify(row)}`);
    }),
  );
  return [...broken.flat(), ...(await faultsOfLogs(bench.sourceOf('pots')))];
}

/** What the listener has of each pot that differs from what the pots' log tells. */
export async function faultsOfListener(bench: Pick<Bench, 'rows'>): Promise<string[]> {
  const told = await bench.rows<{
    trust_id: string;
    pot_id: string;
    moved: string;
    movements: string;
  }>(
    'pots',
    `select trust_id, pot_id, sum(amount)::text as moved, count(*)::text as movements
      from movement group by trust_id, pot_id`,
  );
  const heard = await bench.rows<{
    trust_id: string;
    pot_id: string;
    moved: string;
    movements: string;
  }>('listener', 'select trust_id, pot_id, moved, movements from pot_total');
  const echoed = await bench.rows<{ trust_id: string; echoes: string; last: string }>(
    'listener',
    'select trust_id, count(*)::text as echoes, max(number)::text as last from echo group by trust_id',
  );
  const faults: string[] = [];
  const totals = new Map(heard.map((row) => [`${row.trust_id} ${row.pot_id}`, row]));
  const echoes = new Map(echoed.map((row) => [row.trust_id, row]));
  for (const { trust_id: trust, pot_id: pot, moved, movements } of told) {
    const total = totals.get(`${trust} ${pot}`);
    if (total?.moved !== moved || total.movements !== movements) {
      faults.push(
        `listener: ${trust} moved ${moved} in ${movements}, heard ${total?.moved} in ${total?.movements}`,
      );
    }
    const echo = echoes.get(trust);
    if (echo?.echoes !== movements || echo.last !== movements) {
      faults.push(
        `listener: ${trust} has ${movements} movements and ${echo?.echoes} echoes up to ${echo?.last}`,
      );
    }
  }
  if (heard.length !== told.length)
    faults.push(`listener: ${heard.length} pots instead of ${told.length}`);
  return faults;
}
