import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import type { Feature } from '@bursar/service-kit';
import { file } from '@bursar/service-kit/files';
import { idempotencyKey } from '@bursar/service-kit/http/headers';
import { financeWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { readSheet } from '../../sheet/index.ts';
import { importOf, ImportInput, previewOf } from './import-journals.ts';
import { ImportReply, PreviewReply } from './import-reply.ts';

type Asked = z.output<typeof ImportInput>;
interface Asker {
  readonly trustId: string;
  readonly subject: string;
}

const uploadedFile = query({
  route: 'GET /journal-imports/file',
  summary: 'The file of an import',
  access: { roles: financeWriters, at: 'trust' },
  query: ImportInput,
  reply: z.custom<{ bytes: Buffer; mediaType: string }>(),
  read: ({ query: { file: digest } }) => ({ found: lookup(file, file.sha256, [digest]) }),
  respond: ({ found: [one] }) =>
    one ? accept(one) : refuse(problems.notFound('There is no such file. Upload it first.')),
});

const { access } = uploadedFile;
const tags = ['journal-imports'];

/**
 * Mounted by hand, since a sheet is read before its journals are judged: unpacking a workbook takes
 * its time, and must not hold the trust's lock. `importOf` and `previewOf` are as any operation.
 */
export const importRoutes: NonNullable<Feature['plugin']> = async (app, { engine }) => {
  const sheetOf = async ({ trustId, subject }: Asker, asked: Asked) => {
    const input = { params: {}, query: asked, body: undefined };
    const found = await engine.query({ definition: uploadedFile, trustId, subject, input });
    const { bytes, mediaType } = found as { bytes: Buffer; mediaType: string };
    return readSheet(bytes, mediaType);
  };

  app.get(
    '/journal-imports/preview',
    {
      config: { access },
      schema: {
        tags,
        summary: 'What an import of journals would do',
        querystring: ImportInput,
        response: { 200: PreviewReply },
      },
    },
    async (request, reply) => {
      const asked = request.query as Asked;
      const definition = previewOf(await sheetOf(request, asked));
      const { trustId, subject } = request;
      const input = { params: {}, query: asked, body: undefined };
      return reply.send(await engine.query({ definition, trustId, subject, input }));
    },
  );

  app.post(
    '/journal-imports',
    {
      config: { access, keyed: true },
      schema: {
        tags,
        summary: 'Import journals',
        body: ImportInput,
        response: { 201: ImportReply },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request, true);
      const asked = request.body as Asked;
      const definition = importOf(await sheetOf(request, asked));
      const { trustId, subject, id: cause } = request;
      const input = { params: {}, query: {}, body: asked };
      const done = await engine.execute({ definition, trustId, subject, input, key, cause });
      if (done.seq !== null) reply.header('bursar-position', `finance#${done.seq}`);
      if (done.replayed) reply.header('idempotency-replayed', 'true');
      return reply
        .code(201)
        .header('location', `/v1/trusts/${trustId}${done.location}`)
        .type('application/json; charset=utf-8')
        .send(done.text);
    },
  );
};
