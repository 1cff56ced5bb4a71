import type { RiskAction, RiskLevel, RiskState } from '@bursar/shared-types/codes/risk';
import { riskLeads } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';
import type { FieldError } from '@bursar/service-kit';
import type { Category } from '../categories/index.ts';
import { scoreFaults } from '../scores/index.ts';
import type { Scores } from '../scores/index.ts';

/** A risk as somebody writes it down; what a draft may still lack is null. */
export type RiskDraft = {
  readonly level: RiskLevel;
  /** The school it is about; null unless the level is `school`. */
  readonly schoolId: string | null;
  /** The function of the trust, such as `finance`; null unless the level is `function`. */
  readonly function: string | null;
  /** A code of the trust's categories. */
  readonly category: string | null;
  readonly title: string;
  /** The user who answers for it. */
  readonly ownerId: string | null;
  readonly scores: Scores | null;
};

/** What is missing before a draft may go live; empty when it may. */
export function draftFaults(draft: RiskDraft, categories: readonly Category[]): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (pointer: string, detail: string) => faults.push({ pointer, detail });
  if (draft.title.trim() === '') fault('/title', 'Say in a few words what may happen.');
  if (draft.ownerId === null) fault('/ownerId', 'Name its owner.');
  if ((draft.level === 'school') !== (draft.schoolId !== null)) {
    fault('/schoolId', 'Name the school of a risk of a school, and of no other.');
  }
  if ((draft.level === 'function') !== (draft.function !== null)) {
    fault('/function', 'Name the function of a risk of a function, and of no other.');
  }
  if (!categories.some((category) => category.code === draft.category)) {
    fault('/category', 'Choose one of the categories of your register.');
  }
  if (draft.scores === null) {
    fault('/scores', 'Give the inherent, current and target score.');
  } else {
    for (const { pointer, detail } of scoreFaults(draft.scores)) fault(`/scores${pointer}`, detail);
  }
  return faults;
}

type Rule = {
  readonly from: readonly RiskState[];
  /** Null: it stays where it is. */
  readonly to: RiskState | null;
  readonly roles: readonly Role[];
  /** Whether its named owner may as well. */
  readonly owner: boolean;
};

/** Every step a risk can take, and who may take it. */
export const riskRules: Readonly<Record<RiskAction, Rule>> = {
  publish: { from: ['Draft'], to: 'Live', roles: riskLeads, owner: false },
  edit: { from: ['Draft', 'Live'], to: null, roles: riskLeads, owner: true },
  score: { from: ['Draft', 'Live'], to: null, roles: riskLeads, owner: true },
  link: { from: ['Live'], to: null, roles: riskLeads, owner: false },
  close: { from: ['Live'], to: 'Closed', roles: riskLeads, owner: false },
  reopen: { from: ['Closed'], to: 'Live', roles: riskLeads, owner: false },
};

/** Who acts: the roles held where the risk lies, and those whose absence they cover. */
export type Person = {
  readonly id: string;
  readonly principals: readonly string[];
  readonly roles: readonly Role[];
};

/** As much of a risk as its steps depend on. */
type Standing = { readonly state: RiskState; readonly ownerId: string | null };

/** Whether role or ownership lets a person take a step, whatever the state of the risk. */
function may(action: RiskAction, { ownerId }: Standing, person: Person): boolean {
  const { roles, owner } = riskRules[action];
  const isOwner = ownerId !== null && [person.id, ...person.principals].includes(ownerId);
  return roles.some((role) => person.roles.includes(role)) || (owner && isOwner);
}

/** The steps a person can take with a risk now. */
export function stepsFor(risk: Standing, person: Person): RiskAction[] {
  const actions = Object.keys(riskRules) as RiskAction[];
  return actions.filter(
    (action) => riskRules[action].from.includes(risk.state) && may(action, risk, person),
  );
}

/** Why a person cannot take a step with a risk; null when they can. */
export function stepRefusal(
  action: RiskAction,
  risk: Standing,
  person: Person,
): 'not-yours' | 'wrong-state' | null {
  if (!may(action, risk, person)) return 'not-yours';
  return riskRules[action].from.includes(risk.state) ? null : 'wrong-state';
}
