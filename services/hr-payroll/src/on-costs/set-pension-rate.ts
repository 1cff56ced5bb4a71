import { accept, command, emit, lookup, refuse, upsertRows } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Code } from '@bursar/shared-types/events/fields';
import { pensionRateSet } from '@bursar/shared-types/events/hr-payroll/pension-rate-set.v1';
import { hrLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { invalidRate } from './problems.ts';
import { pensionRate } from './tables.ts';

const Rate = z.strictObject({
  until: BusinessDate.nullable().default(null).describe('Last day; null until the next valuation'),
  basisPoints: z.int().min(0).max(10_000).describe('Hundredths of a percent: 2150 is 21.5 %'),
  source: text({ max: 300 }).describe('The fund’s rates and adjustments certificate'),
});

/**
 * Sets the employer's rate in a local government pension fund, which each fund's valuation gives
 * each employer for three years. The Teachers' Pension Scheme's is the platform's own dated data.
 */
export const setPensionRate = command({
  route: 'PUT /pension-rates/:fund/:from',
  summary: 'Set the employer’s rate in a pension fund from a day on',
  access: { roles: hrLeads, at: 'trust' },
  params: z.object({ fund: Code, from: BusinessDate }),
  body: Rate,
  reply: { 200: z.object({ fund: z.string(), from: BusinessDate, basisPoints: z.int() }) },
  read: ({ params }) => ({ rates: lookup(pensionRate, pensionRate.fund, [params.fund]) }),

  decide: ({ rates }, { params, body }) => {
    const { until } = body;
    if (until !== null && until < params.from) {
      return refuse(invalidRate('/until', 'The last day is before the first. Enter a later one.'));
    }
    const others = rates.filter(({ from }) => from !== params.from);
    const other = others.find(
      (rate) => rate.from <= (until ?? '9999') && params.from <= (rate.until ?? '9999'),
    );
    if (other) {
      const detail = `Another rate holds from ${other.from} to ${other.until ?? 'further notice'}. Set when that one ends first.`;
      return refuse(invalidRate('/until', detail));
    }
    return accept({ ...params, ...body });
  },

  write: ({ fund, from, until, basisPoints, source }, { trustId }) => [
    upsertRows(
      pensionRate,
      ['trustId', 'fund', 'from'],
      [{ trustId, fund, from, until, rate: BigInt(basisPoints), source }],
    ),
    emit(pensionRateSet, { pensionFund: fund, from, to: until, basisPoints }),
  ],
  respond: ({ fund, from, basisPoints }) => ({ status: 200, body: { fund, from, basisPoints } }),
});
