import { existsSync } from 'node:fs';
import { PartMissing } from '@bursar/local-parts';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is; throws PartMissing with the command that brings it. */
export function findBrowser(): string {
  const found = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
  if (found) return found;
  throw new PartMissing('Chromium', 'it is not here', 'apt-get install -y chromium');
}

/** A browser of Debian's, which has no sandbox as root and little shared memory in a container. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-GB'],
  });
}
