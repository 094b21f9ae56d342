// Every page of the kiosk as it is drawn, in three languages and three display modes: targets, letters, nothing cut at
// twice the size, and no violation that axe finds. A new page is one more call of `see` on one of the ways below, or one
// more way.
import { after, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { at, book, enrol, scan, signIn } from './lib/kiosk.mjs';
import { CUT, lineTo } from './lib/line.mjs';
import { MODES, SCREEN, display, measure } from './lib/measure.mjs';
import { startCentre } from './lib/server.mjs';

const LANGUAGES = ['vi', 'ko', 'en'];

let centre;
let reception;

before(async () => {
  centre = await startCentre();
  reception = await signIn(centre, 'reception');
});
after(() => centre?.stop());

/**
 * The ways through the kiosk. A way is walked once a language and calls `see(page's name)` on every page it meets; `see`
 * measures the page in every display mode and leaves it in the normal one. Where the switch leads away from the page,
 * `see(name, again)` comes back to it.
 *
 * `page` is the browser's page, on the greeting; `line` is the line from it to the centre; `speak` touches the greeting in the way's language; `answer(n)` touches
 * the n-th answer and `go()` the one in accent; `expected`: errors that the way provokes; `enrolled: false`: the server does not know this kiosk;
 * `clock: true`: time passes only with `page.clock`.
 */
const WAYS = [
  {
    name: 'from the greeting to the ticket',
    // A woman: she is asked everything.
    walk: async ({ page, see, speak, answer, go }) => {
      const booking = await book(reception, { name: 'Dương Thanh Ngân', born: '1984-08-19', sex: 'F' });
      await see('idle');
      await speak();
      await see('scan');
      await answer(0);
      await see('code');
      await page.keyboard.type(booking.code.slice(0, 5), { delay: 60 });
      await see('code');
      await scan(page, booking.code);
      await see('confirm');
      await answer(0);
      await through(page, see, answer);
      await see('package');
      await page.locator('.rooms summary').first().click();
      await see('package');
      await answer(1);
      await see('extras');
      await page.locator('.extra-group .line').first().click();
      await see('extras');
      await go();
      await at(page, 'package');
      await answer(0);
      await see('pay');
      await answer(0);
      await see('ticket');

      const ticket = await page.locator('.ticket-code').textContent();
      await go();
      await speak();
      await scan(page, ticket);
      await see('way');
      await go();
      await speak();
      await answer(2);
      await see('report-ticket');
      await page.keyboard.type(ticket, { delay: 60 });
      await go();
      await see('report-born');
      await page.keyboard.type('19081984', { delay: 60 });
      await go();
      await see('report');
    },
  },
  {
    name: 'without an appointment, everything typed',
    walk: async ({ page, see, speak, answer, go }) => {
      await speak();
      await answer(1);
      await see('walk-in');
      await answer(0);
      await see('walk-in-name');
      await page.keyboard.type('nguyen thi man', { delay: 60 });
      await see('walk-in-name');
      await go();
      await see('walk-in-born');
      await page.keyboard.type('31021950', { delay: 60 });
      await see('walk-in-born');
      for (let n = 0; n < 8; n += 1) await page.keyboard.press('Backspace');
      await page.keyboard.type('28021950', { delay: 60 });
      await go();
      await see('walk-in-sex');
      await answer(0);
      await see('walk-in-phone');
      await page.keyboard.type('0912345678', { delay: 60 });
      await see('walk-in-phone');
      await go();
      await see('packages');
      await answer(0);
      await through(page, see, answer);
      await see('package');
    },
  },
  {
    name: 'bad scans, the desk, and help',
    expected: [/404|409/],
    walk: async ({ page, see, speak, answer }) => {
      await speak();
      for (const [code, text] of [
        ['scan-cut-off', '00108501234'],
        ['mrz-check-digit', 'P<VNMNGUYEN<<THI<MINH<ANH<<<<<<<<<<<<<<<<<<<\nC1234567<1VNM9003059F2901019<<<<<<<<<<<<<<06'],
        ['cccd-sex-disagrees', '001085054321||Phạm Thị Hà|21121985|Nữ|Hà Đông, Hà Nội|06062021'],
        ['booking-code-unknown', '23456789'],
      ]) {
        await scan(page, text);
        await see(`problem-${code}`);
        await page.locator('.back').click();
      }
      await page.locator('.help').click();
      await see('help');
      await answer(0);
    },
  },
  {
    name: 'a server that is slow, then gone',
    expected: [/ERR_|Failed to load/],
    walk: async ({ page, line, see, speak }) => {
      let release;
      const held = new Promise((done) => { release = done; });
      line.rule = async ({ path }) => {
        if (!path.startsWith('/api/v1/check-ins/')) return undefined;
        await held;
        return CUT;
      };
      await speak();
      await scan(page, '23456789');
      await see('waiting');
      release();
      // With or without what the kiosk keeps for such a time, by which of both came first.
      const told = page.locator('main[data-page="problem-unreachable"], main[data-page="problem-offline-booking-unknown"]');
      await told.waitFor();
      await see(await told.getAttribute('data-page'));
    },
  },
  {
    name: 'nobody touches the screen',
    clock: true,
    walk: async ({ page, see, speak }) => {
      await speak();
      // The seconds stand while the page is measured; to switch the display mode is to be there.
      await see('still-there', () => page.clock.runFor(46_000));
    },
  },
  {
    name: 'a kiosk that the server does not know',
    enrolled: false,
    expected: [/401/],
    walk: async ({ page, see, language }) => {
      await page.locator(`.languages [lang=${language}]`).click();
      await see('problem-kiosk-not-enrolled');
    },
  },
];

/** Consents and questions, whichever the package asks. */
async function through(page, see, answer) {
  for (;;) {
    const name = await page.locator('main').getAttribute('data-page');
    if (!/^(consent|question)/.test(name)) return;
    await see(name);
    // Eight hours without a meal are too few: the package page has something to say.
    const hours = page.locator('.hours .key').filter({ hasText: /^8/ });
    if (name === 'consent') {
      // By the button: the field for the signature was measured just now.
      await page.locator('[data-purpose=examination]').click();
      await page.locator('.pad-ways .small-way').last().click();
      await see(name);
      await page.locator('.answers .accent').click();
    } else if (await hours.count()) await hours.first().click();
    else await answer(0);
    await page.waitForFunction((old) => document.querySelector('main').dataset.page !== old, name);
  }
}

for (const way of WAYS) {
  for (const language of LANGUAGES) {
    test(`${way.name}: every page measures up in ${language}`, async () => {
      const browser = await openBrowser({ viewport: SCREEN, language, expected: way.expected });
      const { page } = browser;
      if (way.enrolled !== false) await enrol(centre, browser.context);
      if (way.clock) await page.clock.install();
      const line = await lineTo(centre);
      await page.goto(`${line.address}/kiosk/`);
      const see = async (name, again = async () => {}) => {
        for (const mode of [...Object.keys(MODES).filter((mode) => mode !== 'normal'), 'normal']) {
          await display(page, mode);
          await again();
          await at(page, name);
          await browser.shot(`kiosk-measured-${language}-${mode}-${name}`);
          await measure(page, `${language}, ${mode}: ${name}`);
        }
      };
      const speak = async () => {
        await page.locator(`.greeting[lang=${language}]`).click();
        await at(page, 'scan');
      };
      const answer = (n) => page.locator('.answers button').nth(n).click();
      const go = () => page.locator('.answers .accent').click();
      await way.walk({ page, line, language, see, speak, answer, go });
      await browser.close();
    });
  }
}
