import { isEvent } from '@bursar/service-kit';
import type { EventContract, Known } from '@bursar/service-kit';
import * as estates from '@bursar/shared-types/events/estates/index';
import * as risks from '@bursar/shared-types/events/risk/index';
import { appetiteDeciders } from '@bursar/shared-types/roles';
import {
  invoiceNotice,
  journalNotice,
  moneyContracts,
  orderNotice,
  payNotice,
  supplierNotice,
} from './money-notices.ts';
import { users } from './notice.ts';
import type { Alert, Notice } from './notice.ts';

/** The events that the inbox hears. */
export const inboxContracts = [
  ...moneyContracts,
  estates.checkOverdue,
  estates.checkScheduled,
  estates.checkCompleted,
  estates.checkFailed,
  estates.checkEnded,
  estates.ticketRaised,
  estates.ticketAssigned,
  estates.ticketStarted,
  estates.ticketBreached,
  estates.ticketFixed,
  estates.ticketReopened,
  estates.ticketClosed,
  estates.ticketCancelled,
  risks.appetiteProposed,
  risks.appetiteDecided,
  risks.appetiteExceeded,
  risks.appetiteRestored,
  risks.riskClosed,
] as const;

/** Who raised a ticket; null where it is not known. */
type RaiserOf = (ticketId: string) => string | null;

type NoticeBy = (event: Known<EventContract>, raiserOf: RaiserOf) => Notice | null;

const noticeBy: Readonly<Record<string, NoticeBy>> = {
  'procurement.order': orderNotice,
  'procurement.supplier': supplierNotice,
  'finance.invoice': invoiceNotice,
  'finance.journal': journalNotice,
  'estates.check': checkNotice,
  'estates.ticket': ticketNotice,
  'risk.appetite': appetiteNotice,
  'risk.risk': riskNotice,
  'hr-payroll.pay': payNotice,
};

/** What an event of `inboxContracts` means to the inbox; null where it is about nothing kept. */
export function noticeOf(
  event: Known<EventContract>,
  raiserOf: RaiserOf = () => null,
): Notice | null {
  return noticeBy[family(event.type)]?.(event, raiserOf) ?? null;
}

/** `procurement.order` of `procurement.order-sent`. */
const family = (type: string): string => {
  const [service, name] = type.split('.') as [string, string];
  return `${service}.${name.split('-')[0]}`;
};

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

function ticketNotice(event: Known<EventContract>, raiserOf: RaiserOf): Notice {
  const head = event.body as estates.TicketClosed;
  const { ticketId: subjectId, schoolId, number, priority } = head;
  const about = (alert: Omit<Alert, 'schoolIds'> | null): Notice => {
    const whole = alert && { ...alert, schoolIds: [schoolId] };
    return { subjectKind: 'ticket', subjectId, alert: whole };
  };
  const siteTeam = { role: 'site-manager', at: 'school' as const };
  if (isEvent(event, estates.ticketRaised)) {
    const { respondBy: dueAt } = event.body;
    const facts = { number, priority, dueAt };
    return about({ kind: 'ticket-to-assign', to: [siteTeam], facts });
  }
  if (isEvent(event, estates.ticketBreached)) {
    const { assigneeId, clock, dueAt } = event.body;
    // What nobody has taken on still waits for whoever may.
    const theirs = assigneeId === null ? [siteTeam] : users(assigneeId);
    const to = [...theirs, { role: 'estates-lead', at: 'trust' as const }];
    return about({ kind: 'ticket-breached', to, facts: { number, clock, priority, dueAt } });
  }
  if (!isEvent(event, estates.ticketFixed)) return about(null);
  // Whoever says that it is mended does not also agree to it.
  const raiser = raiserOf(subjectId);
  const office = { role: 'office-manager', at: 'school' as const, butNot: [event.actor] };
  const to = raiser === null || raiser === event.actor ? [office] : users(raiser);
  return about({ kind: 'ticket-fixed', to, facts: { number, priority } });
}

function appetiteNotice(event: Known<EventContract>): Notice {
  const isProposed = isEvent(event, risks.appetiteProposed);
  if (!isProposed && !isEvent(event, risks.appetiteDecided)) return riskNotice(event);
  const { proposalId: subjectId } = event.body;
  const about = { subjectKind: 'appetite-proposal' as const, subjectId };
  if (!isProposed) return { ...about, alert: null };
  const { category, appetite, tolerance, proposedBy } = event.body;
  const to = appetiteDeciders.map((role) => {
    return { role, at: 'trust' as const, butNot: [proposedBy] };
  });
  const facts = { category, appetite, tolerance };
  return { ...about, alert: { kind: 'appetite-to-decide', schoolIds: [], to, facts } };
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
