import type { FieldError } from '@bursar/service-kit';
import { catalogueCheck } from './catalogue.ts';
import type { CatalogueEdition } from './catalogue.ts';
import { planned } from './scheduling.ts';
import type { PlannedCheck } from './scheduling.ts';

/** What somebody says of a check of a site; one of the three is not null. */
export type SetUpLine = {
  readonly code: string;
  readonly lastDoneOn: string | null;
  /** First due date. */
  readonly dueOn: string | null;
  /** Why it does not concern the site. */
  readonly notApplicable: string | null;
};

/** A check that a site begins with: due on a day, or not applicable for a reason. */
export type BegunCheck = PlannedCheck & { readonly notApplicable: string | null };

/**
 * What is wrong with the lines a site's checks are set up from; empty when they may be. `begun` are
 * the codes that were set up before: those are moved one by one, with a reason.
 */
export function setUpFaults(
  lines: readonly SetUpLine[],
  edition: CatalogueEdition,
  begun: ReadonlySet<string>,
  today: string,
): FieldError[] {
  return lines.flatMap(({ code, lastDoneOn, dueOn, notApplicable }, index) => {
    const faults: FieldError[] = [];
    const fault = (part: string, detail: string) =>
      faults.push({ pointer: `/checks/${index}/${part}`, detail });
    if (catalogueCheck(edition, code) === undefined) {
      fault('code', `The catalogue has no check ${code}.`);
    } else if (begun.has(code)) {
      fault('code', `${code} is set up already: move its due date instead.`);
    } else if (lines.findIndex((line) => line.code === code) < index) {
      fault('code', `${code} is in the list twice.`);
    }
    if ([lastDoneOn, dueOn, notApplicable].filter((part) => part !== null).length !== 1) {
      fault(
        'lastDoneOn',
        'Say when it was last done, or when it is due, or why it does not apply.',
      );
    }
    if (lastDoneOn !== null && lastDoneOn > today) {
      fault('lastDoneOn', `Give a date up to today, ${today}.`);
    }
    return faults;
  });
}

/** The checks that sound lines begin, in their order: each due as the catalogue has it. */
export function begun(lines: readonly SetUpLine[], edition: CatalogueEdition): BegunCheck[] {
  const lastDone = new Map(
    lines.flatMap(({ code, lastDoneOn }) => (lastDoneOn === null ? [] : [[code, lastDoneOn]])),
  );
  const plan = new Map(planned(edition, lastDone).map((check) => [check.code, check]));
  return lines.map(({ code, dueOn, notApplicable }) => {
    const check = plan.get(code)!;
    return { ...check, dueOn: dueOn ?? check.dueOn, notApplicable };
  });
}
