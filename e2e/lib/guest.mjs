// A guest before an enrolled kiosk, and what every check-in has in common from the consents to the package.
import { openBrowser } from './browser.mjs';
import { at, enrol } from './kiosk.mjs';
import { SCREEN, measure } from './measure.mjs';

/** A kiosk of this centre in front of a guest, on the greeting; at `address`, if a line lies between it and the centre. */
export async function guestAt(centre, { language = 'vi', expected = [], clock = false, address = centre.address } = {}) {
  const browser = await openBrowser({ viewport: SCREEN, language, expected });
  await enrol(centre, browser.context);
  if (clock) await browser.page.clock.install();
  const { page } = browser;
  await page.goto(`${address}/kiosk/`);
  const answer = (n) => page.locator('.answers button').nth(n).click();
  return {
    ...browser,
    answer,
    accent: () => page.locator('.answers .accent').click(),
    key: (sign) => page.locator('.key').filter({ hasText: new RegExp(`^${sign}$`) }).click(),
    begin: async () => {
      await at(page, 'idle');
      await page.locator(`.greeting[lang=${language}]`).click();
      await at(page, 'scan');
    },
    /** The page is reached, measured, and kept as a picture. */
    see: async (name, picture) => {
      await at(page, name);
      await measure(page, `${language} ${name}`);
      if (picture) await browser.shot(`journey-${language}-${picture}-${name}`);
    },
  };
}

/** Consents to everything, answers every question with what is usual; ends on the package page. */
export async function toThePackage({ page, answer }) {
  for (;;) {
    const name = await page.locator('main').getAttribute('data-page');
    if (!/^(consent|question)/.test(name)) return;
    const hours = page.locator('.hours .key').filter({ hasText: /^12/ });
    if (/^consent/.test(name)) await consent(page, answer);
    else if (await hours.count()) await hours.first().click();
    else await answer(0);
    await page.waitForFunction((old) => document.querySelector('main').dataset.page !== old, name);
  }
}

/** One purpose a page, or a card a purpose and a signature below them. */
async function consent(page, answer) {
  const cards = page.locator('[data-purpose]');
  if ((await cards.count()) === 0) {
    await answer(0);
    return;
  }
  for (const card of await cards.all()) await card.click();
  await page.locator('.pad-ways [aria-pressed]').click();
  await page.locator('.answers .accent').click();
}
