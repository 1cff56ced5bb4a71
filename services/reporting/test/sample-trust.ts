import {
  accountChanged,
  accountOpened,
  coverSet,
  fundOpened,
  roleAssigned,
  roleEnded,
  schoolAdded,
  supplierAdded,
  supplierApproved,
  trustCreated,
  userInvited,
  userLeft,
} from '@bursar/shared-types';
import { LogBuilder, seeded } from './log-builder.ts';
import { correctReceipt, orderLife } from './sample-orders.ts';
import { postJournal } from './sample-journals.ts';
import type { Random } from './log-builder.ts';

/** Who and what a made-up trust consists of. */
export interface SampleTrust {
  readonly logs: LogBuilder;
  readonly random: Random;
  readonly schools: readonly string[];
  readonly users: readonly string[];
  readonly suppliers: readonly string[];
  /** The next number of a gapless series. */
  readonly numbers: { journal: number; order: number };
}

const accounts = [
  ['100000', 'Bank', 'asset', null],
  ['210000', 'Trade payables', 'liability', null],
  ['215000', 'VAT recoverable', 'asset', null],
  ['510000', 'General annual grant', 'income', 'BAI020'],
  ['610000', 'Teaching staff', 'expenditure', 'BAE010'],
  ['615000', '=Furniture, and "equipment"', 'expenditure', 'BAE200'],
  ['620000', 'Cleaning', 'expenditure', 'BAE130'],
] as const;

/** A trust with four units, its chart, users, roles and suppliers, and no history of money yet. */
export function foundTrust(seed: number): SampleTrust {
  const random = seeded(seed);
  const logs = new LogBuilder('01990000-0000-7000-8000-0000000000aa', random);
  const schools = [0, 1, 2, 3].map(() => random.id());
  const users = [0, 1, 2, 3, 4, 5].map(() => random.id());
  const suppliers = [0, 1, 2].map(() => random.id());
  const [administrator] = users as [string, ...string[]];
  logs.emit(trustCreated, { name: 'Ridgeway', groupUid: null, companyNumber: null }, administrator);
  for (const [index, schoolId] of schools.entries()) {
    const kind = index === 0 ? 'central' : 'school';
    const empty = { urn: null, establishmentType: null, region: null, localAuthority: null };
    const days = { joinedOn: '2019-09-01', leftOn: null };
    const body = {
      schoolId,
      kind,
      name: `Unit ${index}`,
      phase: null,
      pupils: 200,
      ...empty,
    } as const;
    logs.emit(schoolAdded, { ...body, ...days }, administrator);
  }
  for (const userId of users) {
    logs.emit(userInvited, { userId, startsOn: '2025-09-01' }, administrator);
    const assignmentId = random.id();
    const held = { userId, role: 'approver', at: 'school', scopeId: schools[1]! } as const;
    const body = { assignmentId, ...held, from: '2025-09-01', to: null };
    logs.emit(roleAssigned, body, administrator);
    if (random.chance(30)) {
      const end = { assignmentId, userId, role: 'approver', endedOn: '2026-03-31' };
      logs.emit(roleEnded, end, administrator);
    }
  }
  for (const [account, name, kind, aarCode] of accounts) {
    const vat = kind === 'expenditure' ? 'recoverable' : 'none';
    const body = {
      account,
      name,
      kind,
      aarCode,
      vat,
      control: false,
      openFrom: '2024-09-01',
      openTo: null,
    } as const;
    logs.emit(accountOpened, body, administrator);
  }
  for (const [fund, kind] of [
    ['GAG', 'restricted-general'],
    ['UNR', 'unrestricted'],
  ] as const) {
    const body = { fund, name: fund, kind, openFrom: '2024-09-01', openTo: null };
    logs.emit(fundOpened, body, administrator);
  }
  for (const supplierId of suppliers) {
    const body = { supplierId, vatRegistered: true, termsDays: 30 };
    logs.emit(supplierAdded, body, administrator);
    const approval = { supplierId, from: '2025-09-01', to: null, addedBy: administrator };
    logs.emit(supplierApproved, { ...approval, decision: null }, users[1]!);
  }
  return { logs, random, schools, users, suppliers, numbers: { journal: 0, order: 0 } };
}

/** Lets a trust work: orders with all that follows, journals, and some who come and go. */
export function live(trust: SampleTrust, orders: number): void {
  const { logs, random, users, schools } = trust;
  for (let index = 0; index < orders; index += 1) {
    orderLife(trust);
    if (random.chance(60)) postJournal(trust, { source: 'manual' });
    if (random.chance(5)) {
      const [delegateId, principalId] = [users[2]!, users[3]!];
      const days = { from: '2026-01-05', to: '2026-01-16' };
      logs.emit(coverSet, { coverId: random.id(), principalId, delegateId, ...days }, users[0]!);
    }
  }
  const [account, , kind, aarCode] = accounts[6];
  const name = `Cleaning and caretaking of ${schools.length} units`;
  const days = { openFrom: '2024-09-01', openTo: '2026-08-31' };
  const changed = { account, name, kind, aarCode, vat: 'recoverable', control: false } as const;
  logs.emit(accountChanged, { ...changed, ...days }, users[0]!);
  logs.emit(userLeft, { userId: random.pick(users), leftOn: '2026-07-31' }, users[0]!);
}

/** A trust with some hundreds of events in directory, finance and procurement. */
export function sampleTrust(seed: number, orders = 25): SampleTrust {
  const trust = foundTrust(seed);
  live(trust, orders);
  correctReceipt(trust);
  return trust;
}
