import type { Body, Reply } from '../../../api/types.ts';
import { checked, dateOf } from '../../../patterns/form/index.ts';
import type { Faults } from '../../../patterns/form/index.ts';
import { date } from '../../../words/format.ts';
import { figuresOf, isNiNumber } from './standing.ts';

/** Somebody as typed. */
export interface TypedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly niNumber: string;
  readonly niCategory: string;
  readonly sortCode: string;
  readonly accountNumber: string;
}
export const nobody: TypedPerson = {
  givenName: '',
  familyName: '',
  birthDate: '',
  niNumber: '',
  niCategory: 'A',
  sortCode: '',
  accountNumber: '',
};

/** Fields that are kept sealed: no draft keeps them. */
export const sealedFields = ['birthDate', 'niNumber', 'sortCode', 'accountNumber'] as const;

/** Somebody as they are kept, for typing over; their account is not shown, only its ending. */
export const typedPerson = (person: Reply<'hr-payroll', '/people/{personId}'>): TypedPerson => ({
  givenName: person.givenName,
  familyName: person.familyName,
  birthDate: person.birthDate ? date(person.birthDate) : '',
  niNumber: person.niNumber ?? '',
  niCategory: person.niCategory,
  sortCode: '',
  accountNumber: '',
});

/** What is wrong with somebody as typed. */
export function personFaults(typed: TypedPerson, today: string): Faults {
  const { birthDate, niNumber, sortCode, accountNumber } = typed;
  const hasBank = sortCode !== '' || accountNumber !== '';
  return checked(
    ['givenName', typed.givenName.trim() !== '', 'Enter the given name.'],
    ['familyName', typed.familyName.trim() !== '', 'Enter the family name.'],
    [
      'birthDate',
      birthDate === '' || dateOf(birthDate, today) !== null,
      'Enter the birth date with its year, like 24/11/1990.',
    ],
    ['niNumber', niNumber === '' || isNiNumber(niNumber), 'Enter the number like QQ 12 34 56 C.'],
    ['niCategory', typed.niCategory !== '', 'Choose the National Insurance category.'],
    [
      'sortCode',
      !hasBank || /^\d{6}$/.test(figuresOf(sortCode)),
      'Enter the six figures of the sort code, like 20-00-00.',
    ],
    [
      'accountNumber',
      !hasBank || /^\d{8}$/.test(figuresOf(accountNumber)),
      'Enter the eight figures of the account number.',
    ],
  );
}

/**
 * What is sent of somebody. What is left empty of the sealed fields is left out and so stays as it
 * was: nobody has to type a bank account again to mend a name.
 */
export function personBody(
  typed: TypedPerson,
  today: string,
): Body<'hr-payroll', '/people', 'post'> {
  const { givenName, familyName, niCategory, birthDate, niNumber, sortCode } = typed;
  return {
    givenName: givenName.trim(),
    familyName: familyName.trim(),
    niCategory: niCategory as 'A',
    ...(birthDate !== '' && { birthDate: dateOf(birthDate, today) }),
    ...(niNumber !== '' && { niNumber: niNumber.replace(/\s/g, '').toUpperCase() }),
    ...(sortCode !== '' && {
      bank: { sortCode: figuresOf(sortCode), accountNumber: figuresOf(typed.accountNumber) },
    }),
  };
}
