// The kiosk's shell on its device: it starts without the server, a new version comes when nobody stands there, digits read as
// on the server.
import assert from 'node:assert/strict';
import { createServer, request as ask } from 'node:http';
import { after, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { at, enrol } from './lib/kiosk.mjs';
import { startCentre } from './lib/server.mjs';

let centre;

before(async () => { centre = await startCentre(); });
after(() => centre?.stop());

async function keptKiosk({ expected = [], address = centre.address } = {}) {
  const browser = await openBrowser({ expected });
  await enrol(centre, browser.context);
  await browser.page.goto(`${address}/kiosk/`);
  await at(browser.page, 'idle');
  await browser.page.evaluate(async () => { await navigator.serviceWorker.ready; });
  return browser;
}

const shells = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('kiosk-')).sort());

/** The centre behind a door that can be told to hand out another worker: the same shell under another name. */
async function centreWithUpdates() {
  let updated = false;
  const door = createServer((incoming, outgoing) => {
    const { 'accept-encoding': _, 'if-none-match': __, ...headers } = incoming.headers;
    const forwarded = ask(`${centre.address}${incoming.url}`, { method: incoming.method, headers }, async (answer) => {
      const pieces = [];
      for await (const piece of answer) pieces.push(piece);
      let body = Buffer.concat(pieces);
      if (updated && incoming.url === '/kiosk/sw.js') body = Buffer.from(body.toString().replace(/'kiosk-[0-9a-f]+'/, "'kiosk-newer'"));
      const { 'content-length': ___, ...sent } = answer.headers;
      outgoing.writeHead(answer.statusCode, { ...sent, 'content-length': body.length }).end(body);
    });
    incoming.pipe(forwarded);
  });
  await new Promise((done) => { door.listen(0, '127.0.0.1', done); });
  return {
    address: `http://127.0.0.1:${door.address().port}`,
    update: () => { updated = true; },
    close: () => { door.closeAllConnections(); door.close(); },
  };
}

test('a kiosk starts without the server once it has been there, and nothing but the shell is kept', async () => {
  const kiosk = await keptKiosk({ expected: [/ERR_/] });
  const { page } = kiosk;
  const kept = await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((one) => one.startsWith('kiosk-'));
    return (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname);
  });
  assert.ok(kept.includes('/kiosk/') && kept.some((path) => path.endsWith('.wasm')), kept.join(' '));
  assert.ok(kept.every((path) => path === '/kiosk/' || /^\/(kiosk\/assets|assets\/fonts)\//.test(path)), kept.join(' '));
  await kiosk.context.setOffline(true);
  await page.goto(`${centre.address}/kiosk/`);
  await at(page, 'idle');
  await page.locator('.greeting[lang=ko]').click();
  await page.locator('main:not([data-page=idle])').waitFor();
  await kiosk.close();
});

test('neither enrolment nor the API is answered by the worker', async () => {
  const kiosk = await keptKiosk({ expected: [/ERR_/] });
  await kiosk.context.setOffline(true);
  const { page } = kiosk;
  assert.equal(await page.evaluate(() => fetch('/api/v1/health').then(() => 'answered', () => 'refused')), 'refused');
  await assert.rejects(page.goto(`${centre.address}/kiosk/enrol`), /ERR_/);
  await kiosk.close();
});

test('a new version waits until nobody stands at the kiosk, then takes over whole', async () => {
  const door = await centreWithUpdates();
  const kiosk = await keptKiosk({ address: door.address });
  const { page } = kiosk;
  const [first, ...others] = await shells(page);
  assert.deepEqual(others, []);
  await page.locator('.greeting[lang=vi]').click();
  await page.locator('main:not([data-page=idle])').waitFor();
  door.update();
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
  door.close();
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
