import { counted } from '../../../words/format.ts';
import { sentenceCase } from '../../../words/sentence-case.ts';

interface Posts {
  readonly posts: number;
  /** Full-time equivalents to four places, as text: "21.2050". */
  readonly established: string;
  readonly filled: string;
  readonly vacant: string;
}
interface School extends Posts {
  readonly schoolId: string;
  readonly name: string;
  /** Pence of the month. */
  readonly pay: number;
  readonly workforces: readonly (Posts & { readonly workforce: string })[];
}

/** A row of the table: a school, or a workforce of the school above it. */
export interface Row extends Posts {
  readonly key: string;
  readonly schoolId: string;
  readonly name: string;
  readonly isSchool: boolean;
  /** Null where pay is not told by workforce. */
  readonly pay: number | null;
}

/** Each school with its workforces beneath it. */
export const rowsOf = (schools: readonly School[]): Row[] =>
  schools.flatMap(({ schoolId, name, pay, workforces, ...posts }) => [
    { ...posts, key: schoolId, schoolId, name, isSchool: true, pay },
    ...workforces.map(({ workforce, ...of }) => ({
      ...of,
      key: `${schoolId} ${workforce}`,
      schoolId,
      name: sentenceCase(workforce),
      isSchool: false,
      pay: null,
    })),
  ]);

const places = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** 21.21 of "21.2050": two places, as establishments are read. */
export const fte = (amount: string | number): string => places.format(Number(amount));

/** Where most is vacant. */
export function vacancyFinding(schools: readonly School[]): string {
  const vacant = schools.filter((school) => Number(school.vacant) > 0);
  const most = vacant.toSorted((a, b) => Number(b.vacant) - Number(a.vacant))[0];
  if (!most) return 'Every post is filled';
  return `${counted(vacant.length, 'school')} of ${schools.length} ${vacant.length === 1 ? 'has' : 'have'} a vacancy; ${most.name} the most, ${fte(most.vacant)} FTE`;
}
