import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import type { Feature } from '@bursar/service-kit';
import { file } from '@bursar/service-kit/files';
import { idempotencyKey } from '@bursar/service-kit/http/headers';
import { z } from 'zod';
import { readSheet } from '../../sheet/index.ts';
import { importAccess, ImportInput, importOf, ImportReport } from './import-budgets.ts';

const uploadedFile = query({
  route: 'GET /budget-imports/file',
  summary: 'The file of an import',
  access: importAccess,
  query: ImportInput.pick({ file: true }),
  reply: z.custom<{ bytes: Buffer; mediaType: string }>(),
  read: ({ query: { file: digest } }) => ({ found: lookup(file, file.sha256, [digest]) }),
  respond: ({ found: [one] }) =>
    one ? accept(one) : refuse(problems.notFound('There is no such file. Upload it first.')),
});

/**
 * Mounted by hand, as imports of journals are: a sheet is read before its budgets are judged, since
 * unpacking a workbook must not hold the trust's lock.
 */
export const importRoutes: NonNullable<Feature['plugin']> = async (app, { engine }) => {
  app.post(
    '/budget-imports',
    {
      config: { access: uploadedFile.access, keyed: true },
      schema: {
        tags: ['budget-imports'],
        summary: 'Import budgets of a year',
        body: ImportInput,
        response: { 200: ImportReport, 201: ImportReport },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request, true);
      const asked = request.body as z.output<typeof ImportInput>;
      const { trustId, subject, id: cause } = request;
      const of = { params: {}, query: { file: asked.file }, body: undefined };
      const found = await engine.query({ definition: uploadedFile, trustId, subject, input: of });
      const { bytes, mediaType } = found as { bytes: Buffer; mediaType: string };
      const definition = importOf(await readSheet(bytes, mediaType));
      const input = { params: {}, query: {}, body: asked };
      const done = await engine.execute({ definition, trustId, subject, input, key, cause });
      if (done.seq !== null) reply.header('bursar-position', `finance#${done.seq}`);
      if (done.replayed) reply.header('idempotency-replayed', 'true');
      return reply
        .code(done.status === 200 ? 200 : 201)
        .type('application/json; charset=utf-8')
        .send(done.text);
    },
  );
};
