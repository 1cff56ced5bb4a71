import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockIn } from './clock-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bursar-clock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const HOUR = 3_600_000;
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR);
const file = (): string => join(folder, 'clock.json');

test('the clock is real time until it is moved, and then stands there at the next start', () => {
  expect(clockIn(file()).clock.offset).toBe(-0);
  clockIn(file()).moveTo(inHours(5));
  expect(clockIn(file()).clock.offset / HOUR).toBeCloseTo(5, 3);
});

test('the clock never goes back: an earlier instant changes nothing', () => {
  const { clock, moveTo } = clockIn(file());
  moveTo(inHours(5));
  const { offset } = clock;
  moveTo(inHours(4));
  expect(clock.offset).toBe(offset);
});

test('a crash on the way of a long move leaves the next start at its end, never before what was done', () => {
  const { allow, moveTo } = clockIn(file());
  allow(inHours(10));
  const written = readFileSync(file(), 'utf8');
  moveTo(inHours(3));
  moveTo(inHours(6));
  expect(readFileSync(file(), 'utf8')).toBe(written);
  expect(clockIn(file()).clock.offset / HOUR).toBeCloseTo(10, 3);
});

test('a clock that was put back for a history ends at real time, and keeps that', () => {
  const { clock, moveTo, keep } = clockIn(file(), 1_000 * HOUR);
  expect(clock.offset / HOUR).toBe(-1_000);
  moveTo(inHours(0));
  keep();
  expect(clockIn(file()).clock.offset / HOUR).toBeCloseTo(0, 3);
});
