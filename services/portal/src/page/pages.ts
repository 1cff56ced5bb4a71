import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { API_HEADERS } from '@bursar/service-kit/http/headers';
import helmet from '@fastify/helmet';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contentPolicy, permissions } from './policy.ts';

const NONCE = '%CSP_NONCE%';
/** Small files of the application's that have no digest in their names: `/favicon.svg`. */
const ICON = /^\/[\w-]+\.(svg|png|ico|webmanifest|txt)$/;

/**
 * The application's files and its page, from the folder of a build. Files below `/assets` have their
 * digest in their name and never change. Any other address that a browser opens is the page, with a
 * nonce of its own; what is no page's address (`/assets/gone.js`, an API's) stays a 404.
 */
export async function pageRoutes(app: FastifyInstance, directory: string): Promise<void> {
  // An API's headers would bind a worker to nothing, and let nobody keep files.
  app.addHook('onRequest', async (_, reply) => {
    for (const name of Object.keys(API_HEADERS)) reply.removeHeader(name);
  });
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });
  app.addHook('onRequest', async (_, reply) => {
    reply.header('permissions-policy', permissions);
  });
  await app.register(serveFiles, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true,
  });

  app.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    handler: async (request, reply) => {
      const path = request.url.split('?', 1)[0]!;
      if (ICON.test(path)) return reply.sendFile(path.slice(1), directory, ICONS);
      // Whatever looks whether the portal is there (curl, a monitor) asks for the first page alone.
      const isForPeople = path === '/' || request.headers.accept?.includes('text/html');
      return isForPeople && !/^\/(api|assets)(\/|$)/.test(path)
        ? sendPage(reply, directory)
        : reply.callNotFound();
    },
  });
}

const ICONS = { maxAge: '1h', immutable: false };

/** Read at each request: a new build is there without a restart, and it is three kilobytes. */
async function sendPage(reply: FastifyReply, directory: string): Promise<FastifyReply> {
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('cache-control', 'no-store')
    .header('content-security-policy', contentPolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE, nonce));
}
