import fc from 'fast-check';
import { photoBodies, sizeWords, typeOf, unfitFile } from './attached.ts';
import { PHOTO_TYPES, fitWithin } from './photo.ts';

test('a photo is made no larger, keeps its shape, and its longer side is at most 2,560 pixels', () => {
  const side = fc.integer({ min: 1, max: 12_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fit = fitWithin(width, height);
      expect(Math.max(fit.width, fit.height)).toBeLessThanOrEqual(2560);
      expect(fit.width).toBeLessThanOrEqual(width);
      expect(fit.height).toBeLessThanOrEqual(height);
      const scale = Math.max(fit.width, fit.height) / Math.max(width, height);
      expect(Math.abs(fit.width - width * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(fit.height - height * scale)).toBeLessThanOrEqual(1);
    }),
  );
  expect(fitWithin(4032, 3024)).toEqual({ width: 2560, height: 1920 });
  expect(fitWithin(640, 480)).toEqual({ width: 640, height: 480 });
});

test('a file is known by its type, or by its ending where the browser names none', () => {
  expect(typeOf({ name: 'bill.pdf', type: '' })).toBe('application/pdf');
  expect(typeOf({ name: 'IMG_1.JPG', type: 'image/jpeg' })).toBe('image/jpeg');
  expect(typeOf({ name: 'lines.csv', type: 'application/vnd.ms-excel' })).toBe('text/csv');
  expect(typeOf({ name: 'film.mov', type: 'video/quicktime' })).toBeUndefined();
});

test('a file that a service would refuse is refused before it is sent, with the mend', () => {
  const file = { name: 'plan.pdf', type: 'application/pdf', size: 1000 };
  expect(unfitFile(file, ['application/pdf'])).toBeUndefined();
  expect(unfitFile(file, PHOTO_TYPES)).toBe('plan.pdf is not a JPEG, PNG or WebP photo.');
  expect(unfitFile({ ...file, size: 0 }, ['application/pdf'])).toBe('plan.pdf is empty.');
  expect(unfitFile({ ...file, size: 11 * 1024 * 1024 }, ['application/pdf'])).toMatch('10 MB');
  const photo = { name: 'a.jpg', type: 'image/jpeg', size: 11 * 1024 * 1024 };
  expect(unfitFile(photo, PHOTO_TYPES)).toBeUndefined();
});

test('a command names photos by their digests and times alone', () => {
  const file = {
    sha256: 'a'.repeat(64),
    mediaType: 'image/jpeg',
    bytes: 340_000,
    name: 'roof.jpg',
    takenAt: '2026-11-22T08:00:00.000Z',
    isStaged: true,
  };
  expect(photoBodies([file])).toEqual([{ sha256: file.sha256, takenAt: file.takenAt }]);
  expect(sizeWords(file.bytes)).toBe('340 kB');
  expect(sizeWords(1_240_000)).toBe('1.2 MB');
});
