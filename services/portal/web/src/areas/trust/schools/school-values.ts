import type { Body, Reply } from '../../../api/types.ts';
import { checked, dateOf } from '../../../patterns/form/index.ts';
import type { Faults } from '../../../patterns/form/index.ts';
import { date } from '../../../words/format.ts';

type School = Reply<'directory', '/schools/{schoolId}'>;

/** A school, or the central team, as typed. */
export interface TypedSchool {
  readonly kind: 'school' | 'central';
  readonly name: string;
  readonly urn: string;
  readonly phase: string;
  readonly establishmentType: string;
  readonly region: string;
  readonly localAuthority: string;
  readonly pupils: string;
  readonly joinedOn: string;
}
export const emptySchool: TypedSchool = {
  kind: 'school',
  name: '',
  urn: '',
  phase: '',
  establishmentType: '',
  region: '',
  localAuthority: '',
  pupils: '',
  joinedOn: '',
};

/** A school as it is kept, for typing over. */
export const typedSchool = (school: School): TypedSchool => ({
  kind: school.kind,
  name: school.name,
  urn: school.urn ?? '',
  phase: school.phase ?? '',
  establishmentType: school.establishmentType ?? '',
  region: school.region ?? '',
  localAuthority: school.localAuthority ?? '',
  pupils: school.pupils === null ? '' : String(school.pupils),
  joinedOn: school.joinedOn === null ? '' : date(school.joinedOn),
});

const figures = (typed: string): string => typed.replace(/[\s,]/g, '');

/** What cannot be read of a school as typed. */
export function schoolFaults(typed: TypedSchool, today: string): Faults {
  const isOrNot = (text: string, pattern: RegExp) =>
    text.trim() === '' || pattern.test(figures(text));
  return checked(
    ['name', typed.name.trim() !== '', 'Enter the name.'],
    ['urn', isOrNot(typed.urn, /^\d{6}$/), 'Enter the six figures of the URN.'],
    [
      'localAuthority',
      isOrNot(typed.localAuthority, /^\d{3}$/),
      'Enter the three figures of the local authority.',
    ],
    ['pupils', isOrNot(typed.pupils, /^\d{1,5}$/), 'Enter how many pupils, in figures.'],
    [
      'joinedOn',
      typed.joinedOn === '' || dateOf(typed.joinedOn, today) !== null,
      'Enter the day it joined, like 1 Sep 2024.',
    ],
  );
}

/** What is sent of a school; what is empty is not known. */
export function schoolBody(
  typed: TypedSchool,
  today: string,
): Body<'directory', '/schools/{schoolId}', 'put'> {
  const orNull = (text: string) => text.trim() || null;
  const isSchool = typed.kind === 'school';
  return {
    name: typed.name.trim(),
    urn: isSchool ? orNull(figures(typed.urn)) : null,
    phase: isSchool ? (orNull(typed.phase) as 'primary' | null) : null,
    establishmentType: isSchool ? orNull(typed.establishmentType) : null,
    region: orNull(typed.region),
    localAuthority: orNull(figures(typed.localAuthority)),
    pupils: isSchool && typed.pupils.trim() !== '' ? Number(figures(typed.pupils)) : null,
    joinedOn: typed.joinedOn === '' ? null : dateOf(typed.joinedOn, today),
  };
}
