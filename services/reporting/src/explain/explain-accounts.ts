import { allSchools } from '@bursar/organisation';
import { accept, db, problems, query, refuse } from '@bursar/service-kit';
import type { Context, Read } from '@bursar/service-kit';
import { AccountCode } from '@bursar/shared-types/events/fields';
import { monthsOf, yearOf } from '@bursar/shared-types/dates';
import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { accountReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { cellsOf, cellsRead, chartAccount } from '../ledger/index.ts';
import {
  accountsAsked,
  accountSources,
  linesOf,
  measureNames,
  monthAsked,
  askedFault,
  scopeAsked,
  totalsOf,
} from '../management-accounts/index.ts';
import type { LineKind } from '../management-accounts/index.ts';
import { schoolsFor } from '../scope.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { derive } from './derive.ts';
import { budgetParts, commitmentParts, journalParts } from './document-parts.ts';
import { budgetsRead, commitmentsRead, journalsRead } from './documents.ts';
import type { Document, DocumentScope } from './documents.ts';
import { Address, Part } from './part.ts';
import { sentenceOf } from './sentence.ts';

const Asked = z.strictObject({
  ...accountsAsked,
  measure: z.enum(measureNames),
  line: z.union([z.enum(['income', 'expenditure', 'balance']), AccountCode]).default('balance'),
});
type Asked = z.output<typeof Asked>;

const kinds: readonly string[] = ['income', 'expenditure', 'balance'] satisfies (
  | LineKind
  | 'balance'
)[];
const accountIn = ({ line }: Asked) => (kinds.includes(line) ? undefined : line);

const scopeOf = (asked: Asked, ctx: Context) =>
  scopeAsked(
    { ...asked, account: accountIn(asked) },
    schoolsFor(ctx, accountReaders, asked.school) ?? [],
    ctx,
  );

/** What documents are of: those of a whole kind or of an account; up to the month where it says so. */
function documentScope(asked: Asked, ctx: Context): DocumentScope {
  const scope = scopeOf(asked, ctx);
  const isToDate = asked.measure.endsWith('ToDate');
  const upTo = isToDate ? monthAsked(asked, ctx) : monthsOf(scope.year).at(-1)!;
  return { ...scope, kind: accountIn(asked) ? null : (asked.line as LineKind), upTo };
}

function documentsRead(asked: Asked, ctx: Context): Read<Document[]> | null {
  if (asked.line === 'balance') return null;
  const scope = documentScope(asked, ctx);
  const { measure } = asked;
  if (measure === 'actual' || measure === 'actualToDate') return journalsRead(scope);
  if (measure === 'commitment') return commitmentsRead(scope);
  return measure.startsWith('budget') ? budgetsRead(scope, monthsOf(scope.year)) : null;
}

function documentParts(documents: readonly Document[], asked: Asked, kind: LineKind, ctx: Context) {
  if (asked.measure === 'commitment') return commitmentParts(documents);
  return asked.measure.startsWith('budget')
    ? budgetParts(documents, documentScope(asked, ctx))
    : journalParts(documents, kind);
}

/**
 * From a figure of the management accounts to what it is made of, down to journals, orders,
 * approvals and events (X13). The amounts of the parts add up to the figure exactly.
 */
export const explainAccounts = (stamp: Stamping) =>
  query({
    route: 'GET /explain',
    summary: 'What a figure of the management accounts is made of',
    access: { roles: accountReaders, at: 'anywhere' },
    query: Asked,
    reply: z.object({
      figure: Address,
      unit: z.literal('pence'),
      value: penceJson,
      /** The account's name, where the line is one. */
      lineName: z.string().nullable(),
      sentence: z.string(),
      formula: z.string(),
      parts: z.array(Part),
      stamp: StampReply,
    }),
    read: ({ query: asked }, ctx) => {
      const documents = documentsRead(asked, ctx);
      return {
        cells: cellsRead(scopeOf(asked, ctx)),
        chart: db.select().from(chartAccount),
        schools: allSchools(),
        positions: positionsRead(ctx),
        ...(documents && { documents }),
      };
    },
    respond: (facts, { query: asked }, ctx) => {
      const month = monthAsked(asked, ctx);
      const { chart, schools, positions } = facts;
      const school = schools.find(({ id }) => id === asked.school);
      const code = accountIn(asked);
      const account = chart.find((each) => each.code === code);
      const kind = (code ? account?.kind : asked.line) ?? '';
      const isOutside = asked.school && (!school || !schoolsFor(ctx, accountReaders, asked.school));
      if (isOutside || !kinds.includes(kind)) return refuse(problems.notFound());
      const fault = askedFault(asked, positions, ctx);
      if (fault) return refuse(fault);

      const lines = linesOf(cellsOf(facts.cells), chart, month);
      const { measure } = asked;
      const figure: Address = {
        measure,
        month,
        school: asked.school ?? null,
        fund: asked.fund ?? null,
        line: asked.line,
        position: asked.position ?? null,
      };
      const ofKind = kind === 'balance' ? null : (kind as LineKind);
      const { formula, parts } = derive(figure, lines, ofKind);
      const value = totalsOf(lines)[kind as LineKind | 'balance'][measure];
      const isTrust = schoolsFor(ctx, accountReaders, undefined) === 'all';
      const where = school?.name ?? (isTrust ? 'the trust' : 'the schools that you see');
      return accept({
        figure,
        unit: 'pence' as const,
        value: penceToJson(value),
        lineName: account?.name ?? null,
        sentence: sentenceOf({
          measure,
          value,
          kind: kind as LineKind | 'balance',
          account: account ? `${account.name} (${account.code})` : null,
          where,
          fund: asked.fund ?? null,
          month,
          year: yearOf(month),
        }),
        formula,
        parts: parts ?? documentParts(facts.documents ?? [], asked, ofKind!, ctx),
        stamp: stamp(accountSources, positions, ctx),
      });
    },
  });
