import { inflateSync } from 'node:zlib';
import { pageOf } from './pdf.ts';
import { photoOf } from './png.ts';

test('a page is a PDF whose table of objects leads to each of them, and the same lines are the same bytes', () => {
  const page = pageOf(['Fire alarm (service)', 'Saint Mary’s']);
  expect(pageOf(['Fire alarm (service)', 'Saint Mary’s']).equals(page)).toBe(true);
  const text = page.toString('latin1');
  expect(text).toContain('(Fire alarm \\(service\\)) Tj');
  expect(text).toContain("(Saint Mary's) Tj");
  const starts = [...text.matchAll(/^(\d{10}) 00000 n /gm)].map(([, start]) => Number(start));
  expect(starts).toHaveLength(5);
  starts.forEach((start, i) => expect(text.slice(start)).toMatch(new RegExp(`^${i + 1} 0 obj`)));
  const [, xref] = /startxref\n(\d+)/.exec(text)!;
  expect(text.slice(Number(xref))).toMatch(/^xref/);
});

test('a picture is a PNG of its size, the same for the same seed and another for another', () => {
  const bytes = photoOf(4);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([160, 120]);
  expect(photoOf(4).equals(bytes)).toBe(true);
  expect(photoOf(5).equals(bytes)).toBe(false);
  const at = bytes.indexOf('IDAT');
  const data = bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
  expect(inflateSync(data)).toHaveLength(120 * (1 + 160 * 3));
});
