import { tableOf } from '@bursar/service-kit/http/export';
import { accept, db, lookup, problems, query, refuse } from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import { allSchools } from '@bursar/organisation';
import { yearOf } from '@bursar/shared-types/dates';
import { accountReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { cellsOf, cellsRead, chartAccount, ledgerPeriod } from '../ledger/index.ts';
import { schoolsFor } from '../scope.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { AccountsAsked, monthAsked, askedFault, scopeAsked } from './asked.ts';
import { grouped, linesOf, totalsOf } from './lines.ts';
import { measureNames, total } from './measures.ts';
import {
  inJson,
  kindTitles,
  measureColumns,
  measureFields,
  measureTitles,
  TotalsReply,
  totalsInJson,
} from './reply.ts';

/** The sources of the accounts: what is committed is asked for by procurement. */
export const accountSources = ['finance', 'procurement'];

const head = {
  month: z.string(),
  year: z.string(),
  /** Whether the month may still be posted to; null before finance has opened it. */
  period: z.enum(['open', 'locked']).nullable(),
  /** Null for all the schools that the reader may see. */
  school: z.string().nullable(),
  fund: z.string().nullable(),
  /** Of finance's log, where it was asked for; null for now. */
  position: z.int().nullable(),
  totals: TotalsReply,
  stamp: StampReply,
};

const readsFor = (asked: AccountsAsked, ctx: Context) => {
  // A school outside the reader's reads nothing here, and is refused below.
  const schools = schoolsFor(ctx, accountReaders, asked.school) ?? [];
  return {
    cells: cellsRead(scopeAsked(asked, schools, ctx)),
    chart: db.select().from(chartAccount),
    positions: positionsRead(ctx),
    schools: allSchools(),
    periods: lookup(ledgerPeriod, ledgerPeriod.month, [monthAsked(asked, ctx)]),
  };
};

/** Whether the school asked for is one of the trust's that the reader may see. */
export const isSeen = (
  { school }: Pick<AccountsAsked, 'school'>,
  schools: readonly { readonly id: string }[],
  ctx: Context,
): boolean =>
  school === undefined ||
  (schools.some(({ id }) => id === school) && schoolsFor(ctx, accountReaders, school) !== null);

const headOf = (asked: AccountsAsked, ctx: Context) => ({
  month: monthAsked(asked, ctx),
  year: yearOf(monthAsked(asked, ctx)),
  school: asked.school ?? null,
  fund: asked.fund ?? null,
  position: asked.position ?? null,
});

const AccountsReply = z.object({
  ...head,
  lines: z.array(
    z.object({
      account: z.string(),
      name: z.string(),
      kind: z.enum(['income', 'expenditure']),
      aarCode: z.string().nullable(),
      ...measureFields,
    }),
  ),
});

/** The management accounts of a school or the trust, line by line, as at a month (F4, F5, X2). */
export const getAccounts = (stamp: Stamping) =>
  query({
    route: 'GET /management-accounts',
    summary: 'Management accounts by line, as at a month',
    access: { roles: accountReaders, at: 'anywhere' },
    query: AccountsAsked,
    reply: AccountsReply,
    table: tableOf(AccountsReply, ({ lines }) => lines, [
      { title: 'Account', kind: 'text', value: ({ account }) => account },
      { title: 'Account name', kind: 'text', value: ({ name }) => name },
      { title: 'Kind', kind: 'text', value: ({ kind }) => kind },
      { title: 'AAR line', kind: 'text', value: ({ aarCode }) => aarCode ?? 'no AAR line' },
      ...measureColumns,
    ]),
    read: ({ query: asked }, ctx) => readsFor(asked, ctx),
    respond: ({ cells, chart, positions, schools, periods: [period] }, { query: asked }, ctx) => {
      if (!isSeen(asked, schools, ctx)) return refuse(problems.notFound());
      const fault = askedFault(asked, positions, ctx);
      if (fault) return refuse(fault);
      const lines = linesOf(cellsOf(cells), chart, monthAsked(asked, ctx));
      const byAccount = [...grouped(lines, ({ account }) => account.code)].sort(([a], [b]) =>
        a < b ? -1 : 1,
      );
      return accept({
        ...headOf(asked, ctx),
        period: period?.state ?? null,
        lines: byAccount.map(([code, group]) => {
          const { account, kind } = group[0]!;
          const { name, aarCode } = account;
          const sum = total(group.map(({ measures }) => measures));
          return { account: code, name, kind, aarCode, ...inJson(sum) };
        }),
        totals: totalsInJson(totalsOf(lines)),
        stamp: stamp(accountSources, positions, ctx),
      });
    },
  });

const SchoolsReply = z.object({
  ...head,
  schools: z.array(
    z.object({ schoolId: z.string(), name: z.string(), kind: z.string(), totals: TotalsReply }),
  ),
});

/** The same by school, beside each other: what a trust looks at first (D3). */
export const compareSchools = (stamp: Stamping) =>
  query({
    route: 'GET /management-accounts/schools',
    summary: 'Management accounts of each school, as at a month',
    access: { roles: accountReaders, at: 'anywhere' },
    query: AccountsAsked.omit({ school: true }),
    reply: SchoolsReply,
    table: tableOf(SchoolsReply, ({ schools }) => schools, [
      { title: 'School', kind: 'text', value: ({ name }) => name },
      ...(['income', 'expenditure', 'balance'] as const).flatMap((kind) =>
        measureNames.map((name) => ({
          title: `${kindTitles[kind]}: ${measureTitles[name].toLowerCase()}`,
          kind: 'money' as const,
          value: ({ totals }: { totals: z.output<typeof TotalsReply> }) => totals[kind][name],
        })),
      ),
    ]),
    read: ({ query: asked }, ctx) => readsFor(asked, ctx),
    respond: ({ cells, chart, positions, schools, periods: [period] }, { query: asked }, ctx) => {
      const fault = askedFault(asked, positions, ctx);
      if (fault) return refuse(fault);
      const lines = linesOf(cellsOf(cells), chart, monthAsked(asked, ctx));
      const bySchool = grouped(lines, ({ cell }) => cell.schoolId);
      const seen = schoolsFor(ctx, accountReaders, undefined)!;
      return accept({
        ...headOf(asked, ctx),
        period: period?.state ?? null,
        schools: schools
          .filter(({ id }) => seen === 'all' || seen.includes(id))
          .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
          .map(({ id: schoolId, name, kind }) => {
            return {
              schoolId,
              name,
              kind,
              totals: totalsInJson(totalsOf(bySchool.get(schoolId) ?? [])),
            };
          }),
        totals: totalsInJson(totalsOf(lines)),
        stamp: stamp(accountSources, positions, ctx),
      });
    },
  });
