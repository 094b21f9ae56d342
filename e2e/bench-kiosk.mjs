// How long until a guest can begin: the greeting is drawn, a tap on it is answered, and the next page is drawn. Chromium with
// a processor four times slower on the line that its developer tools call "Fast 4G". Beside it, on the same line, a page that
// does nothing: the kiosk's style sheet, one button, ten lines of script. Prints JSON; run by `cargo xtask bench kiosk`.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './lib/browser.mjs';
import { enrol } from './lib/kiosk.mjs';
import { startCentre } from './lib/server.mjs';

const RUNS = Number(process.env.CHECKUP_BENCH_RUNS ?? 5);
const SLOWER = 4;
/** Chromium's preset: 9 Mbit/s down, 1.35 Mbit/s up, 165 ms a round. */
const LINE = { offline: false, latency: 165, downloadThroughput: 9e6 / 8, uploadThroughput: 1.35e6 / 8 };
const DIST = resolve(dirname(fileURLToPath(import.meta.url)), '../kiosk-web/dist');

/** Taps the greeting as soon as it is drawn, until it is answered, and notes when. Runs in the page before anything else. */
function guest() {
  const times = {};
  globalThis.times = times;
  const drawn = (name) => requestAnimationFrame(() => setTimeout(() => { times[name] ??= performance.now(); }));
  const tap = () => {
    const greeting = document.querySelector('main[data-page=idle] button');
    if (!greeting) return;
    greeting.click();
    if (!times.answered) setTimeout(tap, 20);
  };
  new MutationObserver(() => {
    if (document.querySelector('main[data-page=idle] button') && !times.seen) {
      times.seen = true;
      drawn('greeted');
      tap();
    }
    if (times.seen && document.querySelector('main:not([data-page=idle])')) drawn('answered');
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

async function visit(page, address) {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', LINE);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.addInitScript(guest);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.times?.answered !== undefined, undefined, { timeout: 60_000, polling: 50 });
  const { greeted, answered } = await page.evaluate(() => globalThis.times);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await tools.detach();
  return { paint, greeted, interactive: answered, bytes };
}

/** The page that does nothing. */
async function floor() {
  const names = await readdir(join(DIST, 'assets'));
  const style = await readFile(join(DIST, 'assets', names.find((name) => /^style-.*\.css\.br$/.test(name))));
  const page = '<!doctype html><html lang="vi"><meta charset="utf-8"><title></title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">'
    + '<script type="module" src="/page.js"></script><body><main class="idle" data-page="idle"><button>Xin chào</button></main>';
  const script = `const main = document.querySelector('main');
main.querySelector('button').addEventListener('click', () => {
  main.dataset.page = 'next';
  main.textContent = 'Xin mời';
});`;
  const files = {
    '/': ['text/html; charset=utf-8', page],
    '/page.js': ['text/javascript; charset=utf-8', script],
    '/style.css': ['text/css; charset=utf-8', style, { 'content-encoding': 'br' }],
  };
  const server = createServer((request, answer) => {
    const file = files[request.url];
    if (!file) return answer.writeHead(404).end();
    return answer.writeHead(200, { 'content-type': file[0], ...file[2] }).end(file[1]);
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)]);
}

function medians(visits) {
  const of = (name) => median(visits.map((one) => one[name]));
  return { paint: of('paint'), greeted: of('greeted'), interactive: of('interactive'), bytes: of('bytes') };
}

const centre = await startCentre();
const still = await floor();
const [cold, kept, nothing] = [[], [], []];
try {
  for (let run = 0; run < RUNS; run += 1) {
    const empty = await openBrowser();
    nothing.push(await visit(empty.page, still.address));
    await empty.close();

    const browser = await openBrowser();
    await enrol(centre, browser.context);
    cold.push(await visit(browser.page, `${centre.address}/kiosk/`));
    // The worker has the whole shell when it is active.
    await browser.page.evaluate(async () => { await navigator.serviceWorker.ready; });
    const next = await browser.context.newPage();
    await browser.page.close();
    kept.push(await visit(next, `${centre.address}/kiosk/`));
    await browser.close();
  }
} finally {
  still.close();
  await centre.stop();
}
process.stdout.write(`${JSON.stringify({ runs: RUNS, slower: SLOWER, cold: medians(cold), kept: medians(kept), nothing: medians(nothing) })}\n`);
