import { orderRaisers } from '@bursar/shared-types/roles';
import { createHash } from 'node:crypto';
import {
  accept,
  command,
  emit,
  first,
  insertRows,
  ProblemError,
  problems,
  query,
  refuse,
} from '@bursar/service-kit';
import type { Feature } from '@bursar/service-kit';
import { file } from '@bursar/service-kit/files';
import { idempotencyKey, ifMatchVersion } from '@bursar/service-kit/http/headers';
import { orderSent } from '@bursar/shared-types/events/procurement/order-sent.v1';
import { Sha256 } from '@bursar/shared-types/ids';
import { z } from 'zod';
import { principalOf } from '../acting.ts';
import { orderStop, supplierOf } from '../suppliers/index.ts';
import { documentOf, documentReads } from './for-supplier.ts';
import type { OrderDocument } from './order-document.ts';
import { headOf } from './order-events.ts';
import { isMade, step } from './order-flow.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import { orderPdf } from './order-pdf.ts';
import { maySee, orderReads, schoolsOf } from './order-record.ts';
import { orderState, supplierStopped } from './problems.ts';
import { stepWrites } from './step-writes.ts';
import { supplierOfOrder } from './submission.ts';

const access = { roles: orderRaisers, at: 'unit' } as const;
const Sent = OrderChanged.extend({ documentSha256: Sha256 });

/** What the PDF is made of, and the version of the order that it shows. */
interface Shown {
  readonly document: OrderDocument;
  readonly version: number;
}

const whatToSend = query({
  route: 'GET /orders/:orderId/document',
  summary: 'What the supplier’s copy of an order says',
  access,
  params: OrderId,
  reply: z.custom<Shown>(),
  read: ({ params }, { trustId }) => documentReads(trustId, params.orderId),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),
  respond: (found, _, ctx) => {
    const {
      orders: [row],
    } = found;
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.approvedOn === null) {
      const flow = step(row, 'send');
      return isMade(flow) ? refuse(problems.notFound()) : refuse(orderState(flow));
    }
    return accept({ document: documentOf(row, found, ctx.today), version: row.version });
  },
});

/** The PDF, as base64: a retry is known by its body, and this one is the same each time. */
interface Document {
  readonly sha256: string;
  readonly base64: string;
}

const send = command({
  route: 'POST /orders/:orderId/dispatches',
  summary: 'Send an approved order to its supplier, as a PDF',
  access,
  params: OrderId,
  body: z.custom<Document>(),
  reply: { 200: Sent },
  versioned: true,

  read: ({ params }, { trustId }) => ({
    orders: orderReads(params.orderId).orders,
    supplier: first(supplierOfOrder(trustId, params.orderId)),
  }),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),

  decide: ({ orders: [row], supplier }, { body }, ctx) => {
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const flow = step(row, 'send');
    if (!isMade(flow)) return refuse(orderState(flow));
    const stop = supplier && orderStop(supplierOf(supplier, []), ctx.today);
    if (stop) return refuse(supplierStopped(stop));
    return accept({
      row,
      flow,
      ...body,
      principal: principalOf(ctx.actor, orderRaisers, schoolsOf(row.draft)),
    });
  },

  write: ({ row, flow, sha256, base64, principal }, ctx) => {
    const { trustId, actor, now, today: sentOn } = ctx;
    const bytes = Buffer.from(base64, 'base64');
    const own = { sha256, mediaType: 'application/pdf', bytes };
    return [
      insertRows(file, [{ trustId, ...own, uploadedBy: actor.id, at: new Date(now) }], {
        ifNew: true,
      }),
      ...stepWrites(
        row,
        { ...flow, sentOn, documentSha256: sha256 },
        { move: 'send', principal },
        ctx,
      ),
      emit(orderSent, { ...headOf(row), sentOn, documentSha256: sha256 }),
    ];
  },

  respond: ({ row: { id, version, reference }, flow: { state }, sha256 }) => ({
    status: 200,
    body: { id, state, version: version + 1, reference, documentSha256: sha256 },
  }),
});

/**
 * `POST /orders/:orderId/dispatches`: the PDF is made first, since a command only decides; then the
 * order is sent with it, provided that it is still the version that the PDF shows (If-Match). The
 * bytes are kept under their digest, which the event tells. `GET /orders/:orderId/document` gives the
 * same PDF to whoever is to pass it on, before it is marked as sent and after.
 */
export const sendOrder: NonNullable<Feature['plugin']> = (app, { engine }) => {
  app.route<{ Params: z.output<typeof OrderId> }>({
    method: 'GET',
    url: '/orders/:orderId/document',
    config: { access },
    schema: { summary: whatToSend.summary, tags: ['orders'], params: OrderId },
    handler: async ({ trustId, subject, params }, reply) => {
      const input = { params, query: {}, body: undefined };
      const asked = { trustId, subject, definition: whatToSend, input };
      const { document } = (await engine.query(asked)) as Shown;
      reply.header('content-disposition', `attachment; filename="${document.number}.pdf"`);
      return reply.type('application/pdf').send(await orderPdf(document));
    },
  });
  app.route({
    method: 'POST',
    url: '/orders/:orderId/dispatches',
    config: { access, keyed: true, versioned: true },
    schema: { summary: send.summary, tags: ['orders'], params: OrderId, response: { 200: Sent } },
    handler: async (request, reply) => {
      const { trustId, subject, params, id: cause } = request;
      const key = idempotencyKey(request, true);
      const ifMatch = ifMatchVersion(request, true);
      const input = { params, query: {}, body: undefined };
      const asked = { trustId, subject };
      const shown = (await engine.query({ ...asked, definition: whatToSend, input })) as Shown;
      // The order may have moved on to the version that they claim to have read, but not back to it.
      if (shown.version < ifMatch!) throw new ProblemError(problems.changedSince(shown.version));
      const pdf = await orderPdf(shown.document);
      const sha256 = createHash('sha256').update(pdf).digest('hex');
      const body: Document = { sha256, base64: pdf.toString('base64') };
      const sent = await engine.execute({
        ...asked,
        definition: send,
        input: { ...input, body },
        ifMatch,
        key,
        cause,
      });
      const { version } = sent.body as z.output<typeof Sent>;
      reply.header('etag', `"${version}"`);
      if (sent.seq !== null) reply.header('bursar-position', `procurement#${sent.seq}`);
      if (sent.replayed) reply.header('idempotency-replayed', 'true');
      return reply.type('application/json; charset=utf-8').send(sent.text);
    },
  });
  return Promise.resolve();
};
