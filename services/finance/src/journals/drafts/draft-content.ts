import { kindsByHand } from '@bursar/shared-types/codes/finance';
import type { JournalKind } from '@bursar/shared-types/codes/finance';
import { BusinessDate } from '@bursar/shared-types/dates';
import { AccountCode, CostCentreCode, FundCode } from '@bursar/shared-types/events/fields';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { EnteredPence, penceFromJson, penceToJson } from '@bursar/shared-types/money';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { fault } from '../../fault.ts';
import type { Fault } from '../../fault.ts';
import { maxLines } from '../journal.ts';
import type { Journal, JournalLine } from '../journal.ts';

const DraftLine = z.strictObject({
  account: AccountCode.nullable().default(null),
  schoolId: Uuid.nullable().default(null),
  fund: FundCode.nullable().default(null),
  costCentre: CostCentreCode.nullable().default(null),
  debit: EnteredPence.default(0).describe('Pence'),
  credit: EnteredPence.default(0).describe('Pence'),
  narrative: text({ max: 500 }).nullable().default(null),
});

/** A journal as its author has written it so far: whatever is not known yet is null or empty. */
export const DraftInput = z.strictObject({
  date: BusinessDate.nullable().default(null),
  kind: z.enum(kindsByHand).default('general'),
  reference: text({ min: 0, max: 60 }).default(''),
  narrative: text({ min: 0, max: 1_000 }).default(''),
  attachments: z.array(Sha256).max(20).default([]).describe('Files, uploaded before'),
  lines: z.array(DraftLine).max(maxLines).default([]),
});

/** What is kept of a draft. A reversal has the kind of the journal that it takes back. */
export type DraftContent = Omit<z.output<typeof DraftInput>, 'kind'> & {
  readonly kind: JournalKind;
};

/** A journal with its attachments. */
export type AttachedJournal = Journal & { readonly attachments: readonly string[] };

const named = { account: 'account', schoolId: 'school', fund: 'fund' } as const;

/** The journal of a draft, or what it lacks to be one; whether it is sound is asked afterwards. */
export function journalOfDraft(content: DraftContent): AttachedJournal | readonly Fault[] {
  const { date, lines, ...head } = content;
  const faults = lines.flatMap((line, i) =>
    Object.entries(named).flatMap(([field, name]) =>
      line[field as keyof typeof named] === null ? missing(`/lines/${i}/${field}`, name) : [],
    ),
  );
  if (date === null) faults.unshift(missing('/date', 'date'));
  if (date === null || faults.length > 0) return faults;
  return { ...head, date, lines: lines.map(journalLine) };
}

/** A journal as the content of a draft: what `journalOfDraft` turns round. */
export function contentOf({ lines, ...head }: AttachedJournal): DraftContent {
  return {
    ...head,
    attachments: [...head.attachments],
    lines: lines.map(({ account, schoolId, fund, costCentre, narrative, debit, credit }) => ({
      account,
      schoolId,
      fund,
      costCentre,
      debit: penceToJson(debit),
      credit: penceToJson(credit),
      narrative,
    })),
  };
}

function missing(pointer: string, name: string): Fault {
  const place = /\d+/.exec(pointer);
  const where = place ? `Line ${Number(place[0]) + 1}` : 'The journal';
  return fault(`${name}-missing`, pointer, `${where} has no ${name}.`, 'Fill it in.');
}

function journalLine(line: z.output<typeof DraftLine>): JournalLine {
  const { account, schoolId, fund, costCentre, narrative } = line;
  return {
    account: account!,
    schoolId: schoolId!,
    fund: fund!,
    costCentre,
    debit: penceFromJson(line.debit),
    credit: penceFromJson(line.credit),
    narrative,
  };
}
