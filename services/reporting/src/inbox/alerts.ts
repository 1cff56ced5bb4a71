import { isEvent } from '@bursar/service-kit';
import type { EventContract, Known } from '@bursar/service-kit';
import * as estates from '@bursar/shared-types/events/estates/index';
import * as risks from '@bursar/shared-types/events/risk/index';
import { invoiceNotice, journalNotice, moneyContracts, orderNotice } from './money-notices.ts';
import { users } from './notice.ts';
import type { Notice } from './notice.ts';

/** The events that the inbox hears. */
export const inboxContracts = [
  ...moneyContracts,
  estates.checkOverdue,
  estates.checkScheduled,
  estates.checkCompleted,
  estates.checkFailed,
  estates.checkEnded,
  estates.ticketBreached,
  estates.ticketFixed,
  estates.ticketClosed,
  estates.ticketCancelled,
  risks.appetiteExceeded,
  risks.appetiteRestored,
  risks.riskClosed,
] as const;

const noticeBy: Readonly<Record<string, (event: Known<EventContract>) => Notice | null>> = {
  'procurement.order': orderNotice,
  'finance.invoice': invoiceNotice,
  'finance.journal': journalNotice,
  'estates.check': checkNotice,
  'estates.ticket': ticketNotice,
  'risk.appetite': riskNotice,
  'risk.risk': riskNotice,
};

/** What an event of `inboxContracts` means to the inbox; null where it is about nothing kept. */
export function noticeOf(event: Known<EventContract>): Notice | null {
  return noticeBy[event.type.split('-')[0]!]?.(event) ?? null;
}

function checkNotice(event: Known<EventContract>): Notice | null {
  const { checkId: subjectId } = event.body as estates.CheckEnded;
  if (subjectId === null) return null;
  if (!isEvent(event, estates.checkOverdue)) {
    return { subjectKind: 'check', subjectId, alert: null };
  }
  const { schoolId, ownerId, dutyHolderId, catalogueCode, dueOn } = event.body;
  const to = [
    ...users(ownerId, dutyHolderId),
    { role: 'site-manager', at: 'school' as const },
    { role: 'estates-lead', at: 'trust' as const },
  ];
  const facts = { catalogueCode, dueOn };
  const alert = { kind: 'check-overdue', schoolIds: [schoolId], to, facts };
  return { subjectKind: 'check', subjectId, alert };
}

function ticketNotice(event: Known<EventContract>): Notice {
  const { ticketId: subjectId } = event.body as estates.TicketClosed;
  if (!isEvent(event, estates.ticketBreached)) {
    return { subjectKind: 'ticket', subjectId, alert: null };
  }
  const { schoolId, assigneeId, number, clock, priority } = event.body;
  const to = [...users(assigneeId), { role: 'estates-lead', at: 'trust' as const }];
  const facts = { number, clock, priority };
  const alert = { kind: 'ticket-breached', schoolIds: [schoolId], to, facts };
  return { subjectKind: 'ticket', subjectId, alert };
}

function riskNotice(event: Known<EventContract>): Notice {
  const { riskId: subjectId } = event.body as risks.RiskClosed;
  if (!isEvent(event, risks.appetiteExceeded)) {
    return { subjectKind: 'risk', subjectId, alert: null };
  }
  const { schoolId, ownerId, number, score, appetite, standing } = event.body;
  const to = [...users(ownerId), { role: 'trustee', at: 'trust' as const }];
  const facts = { number, score, appetite, standing: standing.after };
  const schoolIds = schoolId === null ? [] : [schoolId];
  return {
    subjectKind: 'risk',
    subjectId,
    alert: { kind: 'risk-past-appetite', schoolIds, to, facts },
  };
}
