import { randomBytes } from 'node:crypto';
import { Bench, foundTrust } from '@bursar/test-kit';
import { foundTrust as found } from '@bursar/test-kit/sample/pots';
import { files } from './files.ts';
import { buildApp } from './http/app.ts';
import { Issuer, ISSUER } from './http/fixtures.ts';
import { bearerIdentity } from './http/identity.ts';
import type { Runtime } from './runtime.ts';
import { service } from './service.ts';

const sample = service({
  name: 'folders',
  title: 'Folders',
  migrations: [],
  features: [files({ upload: ['clerk'], read: ['clerk'] })],
});
let bench: Bench;
let runtime: Runtime;
let app: Awaited<ReturnType<typeof buildApp>>;
let issuer: Issuer;
beforeAll(async () => {
  bench = new Bench();
  runtime = await bench.add(sample);
  issuer = await Issuer.make();
  app = await buildApp(sample, {
    engine: runtime.engine,
    identity: bearerIdentity({ issuer: ISSUER, keys: issuer.keys }),
  });
});
afterAll(async () => {
  await app.close();
  await bench.stop();
});

test('a file comes back byte for byte, is kept once, and is not there for another trust', async () => {
  const [one, other] = [
    await foundTrust(runtime, found, ['clerk']),
    await foundTrust(runtime, found, ['clerk']),
  ];
  const authorization = async ({ subject }: typeof one) => `Bearer ${await issuer.token(subject)}`;
  // All byte values, among them those that text forms of bytes escape; a PDF by its first bytes.
  const bytes = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.from(Array.from({ length: 256 }, (_, i) => i)),
    randomBytes(3_000_000),
  ]);
  const upload = async () =>
    app.inject({
      method: 'POST',
      url: `/v1/trusts/${one.trustId}/files`,
      headers: {
        authorization: await authorization(one),
        'content-type': 'multipart/form-data; boundary=x',
      },
      payload: Buffer.concat([
        Buffer.from(
          '--x\r\nContent-Disposition: form-data; name="file"; filename="f.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
        ),
        bytes,
        Buffer.from('\r\n--x--\r\n'),
      ]),
    });
  const [first, again] = [await upload(), await upload()];
  expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
  expect(again.json()).toEqual(first.json());
  expect(
    await bench.rows('folders', 'select sha256, length(bytes) as size, uploaded_by from file'),
  ).toEqual([
    {
      sha256: first.json<{ sha256: string }>().sha256,
      size: bytes.length,
      uploaded_by: one.subject,
    },
  ]);

  const url = first.headers.location!;
  const fetched = await app.inject({ url, headers: { authorization: await authorization(one) } });
  expect(fetched.statusCode).toBe(200);
  expect(fetched.rawPayload.equals(bytes)).toBe(true);
  const elsewhere = url.replace(one.trustId, other.trustId);
  expect(
    (await app.inject({ url: elsewhere, headers: { authorization: await authorization(other) } }))
      .statusCode,
  ).toBe(404);
  expect(
    (await app.inject({ url, headers: { authorization: await authorization(other) } })).statusCode,
  ).toBe(404);
});
