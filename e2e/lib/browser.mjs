// The system's Chromium for the journeys, with screenshots as artefacts, axe on every page, and no page error left unnoticed.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { opened } from './opened.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Screenshots of a run; not kept in the repository. */
export const ARTEFACTS = resolve(HERE, '../artefacts');

/** How many browsers were left open by tests that failed. */
let left = 0;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

function executable() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHECKUP_CHROMIUM, '/usr/bin/chromium', ...folders.map((folder) => join(folder, 'chromium'))];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error('no chromium: type apt-get install -y chromium, or set CHECKUP_CHROMIUM');
  return found;
}

/** Nothing but the pages under test: no first-run page, no updates, no background requests. */
function flags() {
  const quiet = [
    '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ];
  // Chromium's sandbox refuses to run as root, which is what a container's test run is.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

/**
 * Opens a browser with an empty profile.
 *
 * @param {{language?: string, viewport?: {width: number, height: number}, javaScriptEnabled?: boolean, expected?: RegExp[]}} [options]
 *   `expected`: errors that the journey provokes, for example /status of 404.*bookings/
 * @returns {Promise<{page: import('playwright-core').Page, context: import('playwright-core').BrowserContext,
 *   errors: string[], shot: (name: string) => Promise<void>, axe: (name: string) => Promise<void>, close: () => Promise<void>}>}
 *   `errors` collects uncaught errors, console errors and refused requests; `close()` fails when there is any.
 */
export async function openBrowser({ language = 'vi-VN', viewport = { width: 1080, height: 1600 }, javaScriptEnabled = true, expected = [] } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'checkup-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable(),
    args: flags(),
    headless: true,
    locale: language,
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport,
    javaScriptEnabled,
    reducedMotion: 'reduce',
  });
  const errors = [];
  const watch = (page) => {
    page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
    page.on('console', (message) => { if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`); });
    page.setDefaultTimeout(15_000);
  };
  context.on('page', watch);
  const page = context.pages()[0] ?? (await context.newPage());
  if (page.listenerCount('pageerror') === 0) watch(page);

  const shot = async (name) => {
    await mkdir(ARTEFACTS, { recursive: true });
    await page.screenshot({ path: join(ARTEFACTS, `${name}.png`), fullPage: true });
  };
  const end = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  const closed = opened(async () => {
    left += 1;
    const where = await page.locator('main').first().getAttribute('data-page', { timeout: 1000 }).catch(() => null);
    console.error(`a test left its browser open on the page "${where ?? page.url()}"; picture left-open-${process.pid}-${left}`);
    console.error(errors.join('\n'));
    await shot(`left-open-${process.pid}-${left}`).catch(() => {});
    await end();
  });
  return {
    page,
    context,
    errors,
    shot,
    axe: (name) => checkAccessibility(page, name),
    close: async () => {
      closed();
      await end();
      const surprising = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
      assert.deepEqual(surprising, [], 'the pages reported errors');
    },
  };
}

/** WCAG 2.2 A and AA on the page as it is now; a violation names the rule and the elements. */
export async function checkAccessibility(page, name) {
  // Through the debugger, not as a script element: the page's content security policy stays as strict as it is.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  assert.deepEqual(found, [], `${name}: accessibility`);
}
