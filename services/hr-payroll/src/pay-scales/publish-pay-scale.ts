import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { PayArea, PayPoint, PayScale } from '@bursar/shared-types/events/hr-payroll/pay-scale';
import { payScalePublished } from '@bursar/shared-types/events/hr-payroll/pay-scale-published.v1';
import { Pence, penceToJson } from '@bursar/shared-types/money';
import { hrLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { invalidScale } from './problems.ts';
import { payRate } from './tables.ts';

const Version = z.strictObject({
  scale: PayScale,
  area: PayArea.default('any'),
  effectiveFrom: BusinessDate,
  points: z
    .array(z.strictObject({ point: PayPoint, annual: Pence.describe('Full time, a year') }))
    .min(1)
    .max(200),
  source: text({ max: 300 }).describe('Where the figures stand: an award, a decision of the board'),
});

/**
 * Publishes points of a scale from a day on: an award, a local scale, or the correction of either.
 * Earlier versions stay; every linked post is paid by the new one from its first day (F28).
 */
export const publishPayScale = command({
  route: 'POST /pay-scales',
  summary: 'Publish a version of a pay scale',
  access: { roles: hrLeads, at: 'trust' },
  body: Version,
  reply: { 201: z.object({ scale: z.string(), area: z.string(), version: z.int() }) },
  read: ({ body }) => ({
    before: lookup(payRate, [payRate.scale, payRate.area], [[body.scale, body.area]]),
  }),

  decide: ({ before }, { body }) => {
    const errors = body.points.flatMap(({ point, annual }, i) => {
      const first = body.points.findIndex((other) => other.point === point);
      const twice = { pointer: `/points/${i}/point`, detail: `${point} stands twice. Keep one.` };
      const nil = {
        pointer: `/points/${i}/annual`,
        detail: 'Pay is above nil. Enter a year’s pay.',
      };
      return [...(first < i ? [twice] : []), ...(annual <= 0n ? [nil] : [])];
    });
    if (errors.length > 0) return refuse(invalidScale(errors));
    return accept({ ...body, version: Math.max(0, ...before.map((row) => row.version)) + 1 });
  },

  write: ({ scale, area, version, effectiveFrom, points, source }, { trustId, actor, now }) => [
    insertRows(
      payRate,
      points.map(({ point, annual }) => ({
        trustId,
        scale,
        area,
        version,
        point,
        from: effectiveFrom,
        annual,
        source,
        publishedBy: actor.id,
        publishedAt: now,
      })),
    ),
    emit(payScalePublished, {
      scale,
      area,
      scaleVersion: version,
      effectiveFrom,
      points: points.map(({ point, annual }) => ({ point, annual: penceToJson(annual) })),
    }),
  ],
  respond: ({ scale, area, version }) => ({
    status: 201,
    location: `/pay-scales?scale=${encodeURIComponent(scale)}`,
    body: { scale, area, version },
  }),
});
