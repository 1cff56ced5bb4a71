import { checked } from '../../patterns/form/index.ts';
import type { Faults } from '../../patterns/form/index.ts';

/** A trust and its first administrator as typed. */
export interface TypedTrust {
  readonly name: string;
  readonly groupUid: string;
  readonly companyNumber: string;
  /** `me` or `other`: left open, the service would take the operator. */
  readonly who: string;
  readonly adminName: string;
  readonly adminEmail: string;
  readonly adminId: string;
}

/** What is wrong with a trust as typed. */
export function trustFaults(typed: TypedTrust): Faults {
  const { groupUid, companyNumber, who, adminId } = typed;
  return checked(
    ['name', typed.name.trim() !== '', 'Enter the name of the trust.'],
    ['groupUid', /^\d{0,6}$/.test(groupUid.trim()), 'Enter up to six figures.'],
    [
      'companyNumber',
      /^([a-z0-9]{8})?$/i.test(companyNumber.trim()),
      'Enter the eight characters, with leading zeros.',
    ],
    ['who', who !== '', 'Choose the first administrator.'],
    ['adminName', who === '' || typed.adminName.trim() !== '', 'Enter the name.'],
    [
      'adminEmail',
      who === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.adminEmail.trim()),
      'Enter the e-mail address, like kofi@example.org.',
    ],
    [
      'adminId',
      who !== 'other' || /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(adminId.trim()),
      'Enter the whole user id.',
    ],
  );
}

/** What is sent to found it. */
export function trustBody(typed: TypedTrust) {
  return {
    name: typed.name.trim(),
    groupUid: typed.groupUid.trim() || null,
    companyNumber: typed.companyNumber.trim().toUpperCase() || null,
    administrator: {
      name: typed.adminName.trim(),
      email: typed.adminEmail.trim(),
      ...(typed.who === 'other' && { userId: typed.adminId.trim().toLowerCase() }),
    },
  };
}
