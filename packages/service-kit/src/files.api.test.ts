import { createHash } from 'node:crypto';
import { files } from './files.ts';
import { testApp } from './http/fixtures.ts';
import { mediaTypeOf } from './media-type.ts';
import type { ProblemError } from './problem.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.from([0, 0, 0, 0]),
  Buffer.from('mif1heic'),
]);

let bench: Awaited<ReturnType<typeof testApp>>;
beforeEach(
  async () =>
    (bench = await testApp([files({ upload: ['clerk'], read: ['clerk', 'auditor'] })], {
      watchedRoles: ['auditor'],
    })),
);
afterEach(() => bench.app.close());

/** A multipart body of these files, and its header. */
function form(...parts: { bytes: Buffer; type: string; field?: string }[]) {
  const pieces = parts.flatMap(({ bytes, type, field = 'file' }) => [
    Buffer.from(
      `--x\r\nContent-Disposition: form-data; name="${field}"; filename="f"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return {
    body: Buffer.concat([...pieces, Buffer.from('--x--\r\n')]),
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  };
}
const titleOf = (reply: { json(): unknown }) => (reply.json() as { title: string }).title;

describe('a file that is uploaded', () => {
  test('is staged under the digest of its bytes', async () => {
    const reply = await bench.call('POST', '/files', form({ bytes: PNG, type: 'image/png' }));
    const sha256 = createHash('sha256').update(PNG).digest('hex');
    expect([reply.statusCode, reply.json()]).toEqual([
      201,
      { sha256, mediaType: 'image/png', bytes: PNG.length },
    ]);
    expect(reply.headers.location).toMatch(new RegExp(`/files/${sha256}$`));
    const { input } = bench.engine.executed[0]!;
    expect(input.body).toEqual({ sha256, mediaType: 'image/png', bytes: PNG });
  });

  test('of ten megabytes is taken, and of one byte more is a 413', async () => {
    const csv = (size: number) => form({ bytes: Buffer.alloc(size, 'a,b\n'), type: 'text/csv' });
    expect((await bench.call('POST', '/files', csv(10 * 1024 * 1024))).statusCode).toBe(201);
    const reply = await bench.call('POST', '/files', csv(10 * 1024 * 1024 + 1));
    expect([reply.statusCode, titleOf(reply)]).toEqual([413, 'Too large']);
    expect(bench.engine.executed).toHaveLength(1);
  });

  test.each([
    ['as JSON', { body: '{}', headers: { 'content-type': 'application/json' } }],
    ['without a body', {}],
  ])('that comes %s is refused with how to send it', async (_, sent) => {
    const reply = await bench.call('POST', '/files', sent);
    expect([reply.statusCode, reply.json()]).toMatchObject([
      415,
      {
        type: expect.stringMatching(/file-not-taken$/),
        detail: expect.stringContaining('multipart'),
      },
    ]);
  });

  test('is refused where it is not one file, or no multipart at all', async () => {
    const one = { bytes: PNG, type: 'image/png' };
    const replies = [
      await bench.call('POST', '/files', form()),
      await bench.call('POST', '/files', form(one, one)),
      await bench.call('POST', '/files', {
        body: '{}',
        headers: { 'content-type': 'application/json' },
      }),
      await bench.call('POST', '/files', {
        body: Buffer.from('junk'),
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      }),
      await bench.call('POST', '/files', {
        body: form(one).body,
        headers: { 'content-type': 'multipart/form-data' },
      }),
      await bench.call('POST', '/files', {
        body: form(one).body.subarray(0, 120),
        headers: form().headers,
      }),
    ];
    for (const { statusCode } of replies) expect(Math.floor(statusCode / 100)).toBe(4);
    expect(bench.engine.executed).toHaveLength(0);
  });

  test('is refused to who may not upload', async () => {
    bench.engine.grants = [{ role: 'auditor', units: 'all', principal: null }];
    expect(
      (await bench.call('POST', '/files', form({ bytes: PNG, type: 'image/png' }))).statusCode,
    ).toBe(403);
  });
});

describe('the kind of a file', () => {
  const refusal = (bytes: Buffer, claimed: string): Promise<string> =>
    mediaTypeOf(bytes, claimed).then(String, (error: ProblemError) => error.problem.detail);

  test('is told by its content', async () => {
    expect(await mediaTypeOf(PNG, 'image/png')).toBe('image/png');
    expect(await mediaTypeOf(PDF, 'application/octet-stream')).toBe('application/pdf');
    expect(await mediaTypeOf(Buffer.from('a,b\n1,£2\n'), 'application/vnd.ms-excel')).toBe(
      'text/csv',
    );
  });

  test.each([
    [
      'a picture that says it is a PDF',
      PNG,
      'application/pdf',
      'Its content is image/png, but it came as application/pdf',
    ],
    ['a PDF that says it is CSV', PDF, 'text/csv', 'Its content is application/pdf'],
    ['a HEIC photo', HEIC, 'image/heic', 'Save or send it as JPEG'],
    ['a HEIC photo that says it is JPEG', HEIC, 'image/jpeg', 'Save or send it as JPEG'],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'text/html', 'Files are taken as'],
    [
      'a drawing with scripts in it',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
      'Files are taken as',
    ],
    ['a program', Buffer.from('MZ\u0090\u0000'), 'text/csv', 'Files are taken as'],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0xfe]), 'text/csv', 'Files are taken as'],
    ['nothing', Buffer.alloc(0), 'application/octet-stream', 'Files are taken as'],
  ])('%s is refused, with what to do', async (_, bytes, claimed, said) => {
    expect(await refusal(bytes, claimed)).toContain(said);
  });
});

describe('a file that is fetched', () => {
  const sha256 = 'a'.repeat(64);
  test('comes as a download, whatever it is, and the look is logged', async () => {
    bench.engine.facts = { found: [{ mediaType: 'application/pdf', bytes: PDF }] };
    const reply = await bench.call('GET', `/files/${sha256}`);
    expect(reply.rawPayload.equals(PDF)).toBe(true);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="aaaaaaaaaaaa.pdf"',
      'x-content-type-options': 'nosniff',
    });
    expect(bench.engine.looks).toHaveLength(1);
  });
  test('is a 404 where there is none, or no digest', async () => {
    bench.engine.facts = { found: [] };
    expect((await bench.call('GET', `/files/${sha256}`)).statusCode).toBe(404);
    expect((await bench.call('GET', '/files/..%2f..%2fetc')).statusCode).toBe(404);
  });
});
