import type { ServiceUnderTest } from '@bursar/test-kit';
import { createHash, randomUUID } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { good, refusal, startProcurement, TrustAtWork } from '../test/trust-at-work.ts';

let service: ServiceUnderTest;
let trust: TrustAtWork;
beforeAll(async () => {
  service = await startProcurement();
  trust = await TrustAtWork.in(service);
});
afterAll(() => service.stop());

const send = (id: string, version: number, by = trust.people.office, key: string = randomUUID()) =>
  by.post(`/orders/${id}/dispatches`, undefined, { version, key });

/** The bytes of a file, as somebody fetches it. */
async function bytesOf(sha256: string): Promise<Buffer> {
  const token = (await service.as(trust.people.office.userId, trust.trustId)).get(
    `/files/${sha256}`,
  );
  good(await token, 200);
  const found = await service.runtime.engine.pool.use(async (connection) => {
    await connection.query("select set_config('bursar.trusts', $1, false)", [`{${trust.trustId}}`]);
    const { rows } = await connection.query('select bytes from file where sha256 = $1', [sha256]);
    await connection.query("select set_config('bursar.trusts', '', false)");
    return rows;
  });
  const [row] = found as unknown as { bytes: Buffer | string }[];
  const [bytes] = Array.isArray(row) ? row : [row!.bytes];
  return typeof bytes === 'string' ? Buffer.from(bytes.slice(2), 'hex') : bytes;
}

describe('an approved order goes to its supplier (F7)', () => {
  test('its PDF is there before it is marked as sent, from its approval on, for whoever orders', async () => {
    const { office, head } = trust.people;
    const waiting = await trust.waiting();
    expect(refusal(await office.get(`/orders/${waiting}/document`))).toBe('409 order-state');
    const id = await trust.approved();
    const before = await office.get(`/orders/${id}/document`);
    expect(before.status).toBe(200);
    expect(before.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="PO\d{4}-\d{6}\.pdf"$/),
    });
    expect((await head.get(`/orders/${id}/document`)).status).toBe(403);
    expect(await trust.order(id)).toMatchObject({ state: 'Approved', documents: [] });
  });

  test('as a PDF whose digest the event tells and whose bytes are kept', async () => {
    const note = 'Kitchen door';
    const id = await trust.approved({ delivery: { schoolId: trust.elm, note } });
    const reply = await send(id, 4);
    expect(reply).toMatchObject({ status: 200, body: { state: 'Sent', version: 5 } });
    expect(reply.headers['etag']).toBe('"5"');
    const { documentSha256 } = reply.body;
    expect((await trust.events(id)).at(-1)).toMatchObject({
      type: 'procurement.order-sent',
      actor: trust.people.office.userId,
      body: { sentOn: trust.today, documentSha256 },
    });
    const pdf = await bytesOf(documentSha256);
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(documentSha256);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    const { reference, documents } = await trust.order(id);
    for (const words of [
      `Purchase order ${reference}`,
      'Ridgeway Learning Trust',
      'Greenfield Supplies Ltd',
      'Unit 4, Mill Lane',
      'Deliver to Elm Academy Kitchen door',
      'Ordered by Oak Primary Academy',
      'Reading books 10 £10.00 20 % £100.00',
      'Total £120.00',
      'quote the order number',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(words);
    }
    expect(documents).toEqual([{ sha256: documentSha256, kind: 'order' }]);
  });

  test('once: a retry with the same key gets the same answer, another key is refused', async () => {
    const id = await trust.approved();
    const key = randomUUID();
    const first = await send(id, 4, trust.people.office, key);
    const again = await send(id, 4, trust.people.office, key);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(refusal(await send(id, 4))).toBe('412 changed-since');
    expect(refusal(await send(id, 5))).toBe('409 order-state');
    expect(refusal(await send(id, 9))).toBe('412 changed-since');
    expect((await trust.told(id)).filter((type) => type === 'order-sent')).toHaveLength(1);
  });

  test('only once it is approved, with a key and a version', async () => {
    const id = await trust.waiting();
    expect(refusal(await send(id, 3))).toBe('409 order-state');
    good(await trust.decide(trust.people.head, id), 200);
    expect(refusal(await trust.people.office.post(`/orders/${id}/dispatches`))).toBe(
      '428 version-missing',
    );
    expect((await trust.told(id)).at(-1)).toBe('order-approved');
  });

  test('not to a supplier that was suspended meanwhile (P5)', async () => {
    const other = await TrustAtWork.in(service);
    const id = await other.approved();
    const path = `/suppliers/${other.supplierId}/suspensions`;
    good(await other.people.buyer.post(path, { reason: 'Late.' }, { version: 2 }), 200);
    expect(refusal(await other.act(other.people.office, id, 'dispatches'))).toBe(
      '409 supplier-stopped',
    );
    expect((await other.told(id)).at(-1)).toBe('order-approved');
  });

  test('by its own school or procurement, nobody else', async () => {
    const id = await trust.approved();
    const elm = await service.user(trust.trustId, ['office-manager'], trust.elm);
    expect(refusal(await send(id, 4, elm))).toBe('404 not-found');
    expect(refusal(await send(id, 4, trust.people.head))).toBe('403 not-allowed');
    expect(refusal(await send(randomUUID(), 4, trust.people.buyer))).toBe('404 not-found');
    good(await send(id, 4, trust.people.buyer), 200);
  });
});
