// The kiosk's shell on its device: it starts without the server, a new version comes when nobody stands there, digits read as
// on the server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { at, enrol } from './lib/kiosk.mjs';
import { CUT, lineTo } from './lib/line.mjs';
import { startCentre } from './lib/server.mjs';

let centre;

before(async () => { centre = await startCentre(); });
after(() => centre?.stop());

/** A kiosk whose shell is kept, at the end of `line`. */
async function keptKiosk(line, { expected = [] } = {}) {
  const browser = await openBrowser({ expected });
  await enrol(centre, browser.context);
  await browser.page.goto(`${line.address}/kiosk/`);
  await at(browser.page, 'idle');
  await browser.page.evaluate(async () => { await navigator.serviceWorker.ready; });
  return browser;
}

const shells = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('kiosk-')).sort());

test('a kiosk starts without the server once it has been there, and nothing but the shell is kept', async () => {
  const line = await lineTo(centre);
  const kiosk = await keptKiosk(line, { expected: [/ERR_/] });
  const { page } = kiosk;
  const kept = await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((one) => one.startsWith('kiosk-'));
    return (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname);
  });
  assert.ok(kept.includes('/kiosk/') && kept.some((path) => path.endsWith('.wasm')), kept.join(' '));
  assert.ok(kept.every((path) => path === '/kiosk/' || /^\/(kiosk\/assets|assets\/fonts)\//.test(path)), kept.join(' '));
  line.rule = () => CUT;
  await page.goto(`${line.address}/kiosk/`);
  await at(page, 'idle');
  await page.locator('.greeting[lang=ko]').click();
  await page.locator('main:not([data-page=idle])').waitFor();
  await kiosk.close();
});

test('neither enrolment nor the API is answered by the worker', async () => {
  const line = await lineTo(centre);
  const kiosk = await keptKiosk(line, { expected: [/ERR_/] });
  line.rule = () => CUT;
  const { page } = kiosk;
  assert.equal(await page.evaluate(() => fetch('/api/v1/health').then(() => 'answered', () => 'refused')), 'refused');
  await assert.rejects(page.goto(`${line.address}/kiosk/enrol`), /ERR_/);
  await kiosk.close();
});

test('a new version waits until nobody stands at the kiosk, then takes over whole', async () => {
  const line = await lineTo(centre);
  const kiosk = await keptKiosk(line);
  const { page } = kiosk;
  const [first, ...others] = await shells(page);
  assert.deepEqual(others, []);
  await page.locator('.greeting[lang=vi]').click();
  await page.locator('main:not([data-page=idle])').waitFor();
  // The same shell under another name.
  const newer = (script) => script.replace(/'kiosk-[0-9a-f]+'/, "'kiosk-newer'");
  line.rule = ({ path }) => (path === '/kiosk/sw.js' ? newer : undefined);
  await page.evaluate(async () => {
    globalThis.sameDocument = true;
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    while (!registration.waiting) await new Promise((done) => { setTimeout(done, 50); });
  });
  // Longer than the page takes from one look to the next.
  await page.waitForTimeout(7_000);
  assert.equal(await page.evaluate(() => globalThis.sameDocument), true, 'a guest is not interrupted');
  assert.deepEqual(await shells(page), [first, 'kiosk-newer']);
  await page.locator('.back').click();
  await page.waitForFunction(() => globalThis.sameDocument === undefined, undefined, { timeout: 30_000 });
  await at(page, 'idle');
  assert.deepEqual(await shells(page), ['kiosk-newer']);
  await kiosk.close();
});

test("the browser groups digits as the server's tables do", async () => {
  // The expectations of locales/src/format_tests.rs; the options are those of locales/src/grouping_browser.rs.
  const table = [
    ['0', '0', '0'], ['999', '999', '999'], ['1000', '1.000', '1,000'], ['-1000', '-1.000', '-1,000'],
    ['9223372036854775807', '9.223.372.036.854.775.807', '9,223,372,036,854,775,807'],
    ['-9223372036854775808', '-9.223.372.036.854.775.808', '-9,223,372,036,854,775,808'],
    ['1234567.50', '1.234.567,50', '1,234,567.50'], ['0.10', '0,10', '0.10'], ['-3.000', '-3,000', '-3.000'],
    ['9007199254740993.25', '9.007.199.254.740.993,25', '9,007,199,254,740,993.25'],
  ];
  const kiosk = await openBrowser();
  for (const [number, vi, others] of table) {
    const shown = await kiosk.page.evaluate((text) => ['vi', 'ko', 'en'].map((language) => {
      const digits = text.split('.')[1]?.length ?? 0;
      return new Intl.NumberFormat([language], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(text);
    }), number);
    assert.deepEqual(shown, [vi, others, others], number);
  }
  await kiosk.close();
});
