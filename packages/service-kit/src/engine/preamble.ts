import { PLATFORM } from '../context.ts';
import type { Actor, Grant } from '../context.ts';
import type { Statement } from '../database/statements.ts';
import type { Head } from '../log/append.ts';
import type { Work } from './work.ts';

/** The answer kept for an idempotency key. `reply` is null once it has expired. */
export interface Kept {
  readonly bodyHash: string;
  readonly status: number;
  readonly location: string | null;
  readonly reply: string | null;
}

/** Names the trusts that row-level security lets this transaction touch. */
export function trustsStatement(trusts: readonly string[]): Statement {
  return { text: `select set_config('bursar.trusts', $1, true)`, values: [`{${trusts.join()}}`] };
}

/** Locks the heads in one order. With `skip`, trusts that another transaction holds are left out. */
export function lockStatement(trusts: readonly string[], skip: boolean): Statement {
  return {
    text: `select trust_id, seq, hash, at from head where trust_id = any($1) order by trust_id for no key update${skip ? ' skip locked' : ''}`,
    values: [trusts],
  };
}

/** Makes the first row of trusts that a command founds. */
export function foundStatement(trusts: readonly string[], hash: string): Statement {
  return {
    text: `insert into head (trust_id, seq, hash, at) select t, 0, $2, '' from unnest($1::uuid[]) t on conflict do nothing`,
    values: [trusts, hash],
  };
}

type Rows = readonly (readonly unknown[])[];

/** The heads of `lockStatement`’s rows, by trust. */
export const headsOf = (rows: Rows): Map<string, Head> =>
  new Map(
    rows.map(([trustId, seq, hash, at]) => [
      trustId as string,
      { trustId: trustId as string, seq: Number(seq), hash: hash as string, at: at as string },
    ]),
  );

/**
 * The grants that people hold on a business date, their own and those of whom they stand in for:
 * each subject in the trust at the same place of `trusts`.
 */
export function grantsStatement(
  trusts: readonly string[],
  subjects: readonly string[],
  today: string,
): Statement {
  return {
    text:
      'select g.trust_id, who.subject, g.role, who.principal, greatest(g.seq, who.seq), ' +
      `case when g.scope = '*' then null else array(select s.unit ` +
      'from scope_unit s where s.trust_id = g.trust_id and s.scope = g.scope order by s.unit) end ' +
      'from (select t as trust_id, s as subject, null as principal, 0 as seq from unnest($1::uuid[], $2::text[]) as asked (t, s) ' +
      'union all select c.trust_id, c.delegate, c.principal, c.seq from access_cover c ' +
      'where c.trust_id = any($1::uuid[]) and c.delegate = any($2) and $3::date between c.from_day and c.to_day) who ' +
      'join access_grant g on g.trust_id = who.trust_id and g.subject = coalesce(who.principal, who.subject) ' +
      'and g.from_day <= $3::date and (g.to_day is null or g.to_day >= $3::date)',
    values: [trusts, subjects, today],
  };
}

/** The people of `grantsStatement`'s rows by `trust subject`. */
export function actorsOf(rows: Rows): Map<string, Actor> {
  const actors = new Map<string, { id: string; grants: Grant[]; grantsSeq: number }>();
  for (const [trustId, subject, role, principal, seq, units] of rows) {
    const key = `${trustId as string} ${subject as string}`;
    let actor = actors.get(key);
    if (!actor) actors.set(key, (actor = { id: subject as string, grants: [], grantsSeq: 0 }));
    actor.grants.push({
      role: role as string,
      units: (units as string[] | null) ?? 'all',
      principal: principal as string | null,
    });
    actor.grantsSeq = Math.max(actor.grantsSeq, Number(seq));
  }
  return actors;
}

/** Whether a work is an operator’s, outside any trust. */
export const isPlatform = (work: { definition: { access: { at: string } } }): boolean =>
  work.definition.access.at === 'platform';

/** The trust in which a work's grants are looked for. */
export const grantTrust = (work: Work): string => (isPlatform(work) ? PLATFORM : work.trustId);

/** The answers kept for these idempotency keys. */
export function keptStatement(keys: readonly string[]): Statement {
  return {
    text: 'select key, body_hash, status, location, reply from idempotency where key = any($1)',
    values: [keys],
  };
}

/** The answers of `keptStatement`’s rows, by key. */
export const keptOf = (rows: Rows): Map<string, Kept> =>
  new Map(
    rows.map(([key, bodyHash, status, location, reply]) => [
      key as string,
      {
        bodyHash: bodyHash as string,
        status: status as number,
        location: location as string | null,
        reply: reply as string | null,
      },
    ]),
  );

/** The last number given in each of these series. */
export function countersStatement(
  wanted: readonly { trustId: string; series: string }[],
): Statement {
  return {
    text: 'select trust_id, series, value from counter where (trust_id, series) in (select * from unnest($1::uuid[], $2::text[]))',
    values: [wanted.map((w) => w.trustId), wanted.map((w) => w.series)],
  };
}

/** Locks the stream positions that reactions move; a first event finds none. */
export function positionsStatement(works: readonly Work[]): Statement {
  const deliveries = works.flatMap((work) => work.delivery ?? []);
  return {
    text:
      'select subscription, source, trust_id, seq, hash, state from subscription_position ' +
      'where (subscription, source, trust_id) in (select * from unnest($1::text[], $2::text[], $3::uuid[])) ' +
      'order by subscription, source, trust_id for update',
    values: [
      deliveries.map((d) => d.subscription),
      deliveries.map((d) => d.event.service),
      deliveries.map((d) => d.event.trust),
    ],
  };
}
