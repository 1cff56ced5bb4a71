import { accept, query } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { penceToJson } from '@bursar/shared-types/money';
import { payReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { employerRates } from './employer-rates.ts';
import { employerNiYears } from './national-insurance-rates.ts';
import { teachersPensionRates } from './pension-rates.ts';

const dated = { from: BusinessDate, until: BusinessDate.nullable() };
const reliance = { status: z.string(), source: z.string() };

/** What an employer pays on top of pay: the platform's dated data, and what the trust has set. */
export const getEmployerRates = query({
  route: 'GET /employer-rates',
  summary: 'Employer’s rates: National Insurance, pensions, levy',
  access: { roles: payReaders, at: 'anywhere' },
  reply: z.object({
    nationalInsurance: z.array(z.object({ ...dated, basisPoints: z.int(), ...reliance })),
    teachersPensions: z.array(z.object({ ...dated, basisPoints: z.int(), ...reliance })),
    pensionFunds: z.array(
      z.object({ fund: z.string(), ...dated, basisPoints: z.int(), source: z.string() }),
    ),
    levyAllowances: z.array(z.object({ from: BusinessDate, monthly: z.int() })),
  }),
  read: employerRates,
  respond: ({ pensionRates, levyAllowances }) => {
    const first = (a: { from: string }, b: { from: string }) => (a.from < b.from ? 1 : -1);
    const shown = <R extends { rate: bigint }>({ rate, ...row }: R) => {
      return { ...row, basisPoints: Number(rate) };
    };
    return accept({
      nationalInsurance: employerNiYears.toSorted(first).map(shown),
      teachersPensions: teachersPensionRates.toSorted(first).map(shown),
      pensionFunds: pensionRates.toSorted(first).map(shown),
      levyAllowances: levyAllowances
        .toSorted(first)
        .map(({ from, monthly }) => ({ from, monthly: penceToJson(monthly) })),
    });
  },
});
