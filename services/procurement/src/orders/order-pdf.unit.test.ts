import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { vatCodes } from '../vat/vat-rates.ts';
import { recoversAll } from '../vat/vat-recovery.ts';
import { priceLine, totalsOf } from './order.ts';
import type { PricedLine } from './order.ts';
import { dateInWords, vatGroups } from './order-document.ts';
import type { OrderDocument } from './order-document.ts';
import { orderPdf } from './order-pdf.ts';

function lines(count: number, description = (n: number) => `Exercise books, set ${n}`) {
  return Array.from({ length: count }, (_, i): PricedLine => {
    const of = {
      description: description(i + 1),
      quantity: '2.5',
      unitPrice: 345n,
      account: '615000',
      costCentre: 'ADM',
      fund: 'GAG',
      schoolId: 'oakfield',
      vatCode: vatCodes[i % vatCodes.length] ?? 'S',
    };
    return priceLine(of, i + 1, '2025-11-24', recoversAll)!;
  });
}

function order(changed: Partial<OrderDocument> = {}): OrderDocument {
  const ordered = changed.lines ?? lines(5);
  return {
    number: 'PO2526-000123',
    orderedOn: '2025-11-24',
    needBy: '2025-12-05',
    trust: { name: 'Harbour Learning Trust', address: ['1 Quay Street, Westhaven WH1 2AB'] },
    school: 'Oakfield Primary School',
    supplier: { name: 'Greenfield Supplies Ltd', address: ['Unit 4, Mill Lane', 'Northbridge'] },
    deliverTo: { name: 'Elmhurst Academy', address: ['Elm Road', 'Westhaven'] },
    deliveryNote: 'Kitchen door, 8:00 to 15:00',
    invoiceTo: { name: 'Accounts', address: ['invoices@harbour.example'] },
    lines: ordered,
    totals: totalsOf(ordered),
    terms: ['Quote the order number on the invoice.'],
    ...changed,
  };
}

/** The text of each page, its spaces and line breaks run together. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((page) => page.replace(/\s+/g, ' '));
}

/** How far to the right any text of the document reaches, in points. */
async function rightmost(pdf: Buffer): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const ends: number[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent();
    for (const item of items) {
      if ('transform' in item) ends.push(Number(item.transform[4]) + item.width);
    }
  }
  return Math.max(...ends);
}

const a4 = { width: 595.28, margin: 48 };

describe('the order as it goes to the supplier (issue 3, section 2 step 3)', () => {
  test('says who orders what from whom, for when, where to, for how much and on which terms', async () => {
    const [page = ''] = await pagesOf(await orderPdf(order()));
    for (const words of [
      'Harbour Learning Trust',
      'Purchase order PO2526-000123',
      'To Greenfield Supplies Ltd Unit 4, Mill Lane Northbridge',
      'Deliver to Elmhurst Academy Elm Road Westhaven Kitchen door, 8:00 to 15:00',
      'Invoice to Accounts invoices@harbour.example',
      'Order date Mon 24 Nov 2025',
      'Needed by Fri 5 Dec 2025',
      'Ordered by Oakfield Primary School',
      'Description Quantity Unit price VAT Net',
      '1 Exercise books, set 1 2.5 £3.45 20 % £8.63',
      '4 Exercise books, set 4 2.5 £3.45 Exempt £8.63',
      'Net £43.15',
      'VAT at 20 % on £8.63 £1.73',
      'VAT (zero rate) on £8.63 £0.00',
      'Total £45.31',
      'Quote the order number on the invoice.',
      'Page 1 of 1',
    ]) {
      expect(page).toContain(words);
    }
  });

  test('the same order gives the same bytes, another does not', async () => {
    const [once, again] = await Promise.all([orderPdf(order()), orderPdf(order())]);
    expect(once.equals(again)).toBe(true);
    expect(once.equals(await orderPdf(order({ needBy: '2025-12-06' })))).toBe(false);
  });

  test('what orders before it said changes neither its bytes nor its letters', async () => {
    // The sign of a millionth and the Greek letter share one shape, as do ohm and omega.
    const [greek, signs] = ['\u03bc \u03a9', '\u00b5 \u2126'].map((name) =>
      order({ supplier: { name, address: ['Northbridge'] } }),
    ) as [OrderDocument, OrderDocument];
    const first = await orderPdf(greek);
    expect((await orderPdf(signs)).equals(first)).toBe(false);
    expect((await orderPdf(greek)).equals(first)).toBe(true);
  });

  test('the file carries its title and language, and the order’s own date, not the clock’s', async () => {
    const pdf = await orderPdf(order());
    const { info } = await getMeta(await getDocumentProxy(new Uint8Array(pdf)));
    expect(info).toMatchObject({
      Title: 'Purchase order PO2526-000123',
      Author: 'Harbour Learning Trust',
      CreationDate: 'D:20251124120000Z',
      ModDate: 'D:20251124120000Z',
      Language: 'en-GB',
    });
  });

  test('forty lines run over pages, each with the heading, the number and where it stands', async () => {
    const pages = await pagesOf(await orderPdf(order({ lines: lines(40) })));
    expect(pages.filter((page) => page.includes('Exercise books')).length).toBeGreaterThan(1);
    pages.forEach((page, i) => {
      if (page.includes('Exercise books')) {
        expect(page).toContain('Description Quantity Unit price VAT Net');
      }
      expect(page).toContain('PO2526-000123');
      expect(page).toContain(`Page ${i + 1} of ${pages.length}`);
    });
    const all = pages.join(' ');
    for (let n = 1; n <= 40; n += 1) expect(all).toContain(`${n} Exercise books, set ${n} 2.5`);
    expect(pages[0]).not.toContain('continued');
    expect(pages[1]).toContain('Purchase order PO2526-000123, continued');
  });

  test('long names and figures wrap: nothing runs off the page and nothing is lost', async () => {
    const word = 'Hyphenless'.repeat(12);
    const long = `${word} and Partners (International Educational Furnishings) Limited`;
    const huge = lines(1, () => `${word} tables`).map((line) => ({
      ...line,
      quantity: '123456789.123',
      unitPrice: 99_999_999_999n,
      net: 99_999_999_999n,
    }));
    const named = { name: long, address: [long] };
    const pdf = await orderPdf(
      order({ trust: named, supplier: named, deliverTo: named, invoiceTo: named, lines: huge }),
    );
    expect(await rightmost(pdf)).toBeLessThanOrEqual(a4.width - a4.margin + 0.5);
    const letters = (await pagesOf(pdf)).join('').replaceAll(' ', '');
    const whole = long.replaceAll(' ', '');
    expect(letters.split(whole).length - 1).toBeGreaterThanOrEqual(8);
    expect(letters).toContain(`${word}tables`);
    expect(letters).toContain('123456789.123£999,999,999.99');
  });

  test('names of many languages stand as they are written', async () => {
    const supplier = {
      name: 'Siôn Wŷn & Łukasz Żółć Õunapuu, Καφές, Чай',
      address: ['Pont-y-pŵl'],
    };
    const [page] = await pagesOf(await orderPdf(order({ supplier })));
    expect(page).toContain('Siôn Wŷn & Łukasz Żółć Õunapuu, Καφές, Чай Pont-y-pŵl');
  });

  test('what an order says is text: it draws in no file and no address', async () => {
    const words = 'file:///etc/hostname <img src="http://127.0.0.1/x"> {image: "/etc/hostname"}';
    const [page] = await pagesOf(await orderPdf(order({ lines: lines(1, () => words) })));
    expect(page?.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
  });

  test('an order without terms ends with its total', async () => {
    const [page] = await pagesOf(await orderPdf(order({ terms: [] })));
    expect(page).not.toContain('Terms');
  });
});

describe('the words of the document', () => {
  test('a date has its weekday and a short month, September too', () => {
    expect(['2025-09-01', '2026-02-28', '2026-11-24'].map(dateInWords)).toEqual([
      'Mon 1 Sep 2025',
      'Sat 28 Feb 2026',
      'Tue 24 Nov 2026',
    ]);
  });

  test('VAT by rate adds up to the order’s VAT and net', () => {
    const of = lines(12);
    const groups = vatGroups(of);
    expect(groups.map((group) => group.code)).toEqual([...vatCodes]);
    const { net, vat } = totalsOf(of);
    expect(groups.reduce((sum, group) => sum + group.net, 0n)).toBe(net);
    expect(groups.reduce((sum, group) => sum + group.vat, 0n)).toBe(vat);
  });
});
