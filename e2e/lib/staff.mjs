// What the staff's journeys need: a member of staff in front of a browser, every page looked at in three languages, and people
// on their way through the centre over the API.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';

const SCREEN = { width: 1280, height: 800 };
export const LANGUAGES = ['vi', 'ko', 'en'];
// A refused form answers 409 or 422 with the page; the browser writes that into its console.
export const REFUSED = /status of (401|404|409|422)/;

/** A member of the demonstration staff in front of a browser, signed in through the form. */
export async function staffAt(centre, login, options = {}) {
  const { logins } = JSON.parse(await readFile(join(centre.dataDir, 'demo-logins.json'), 'utf8'));
  const browser = await openBrowser({ viewport: SCREEN, language: 'vi-VN', expected: [REFUSED], ...options });
  const { page, context } = browser;
  const open = (path) => page.goto(`${centre.address}${path}`);
  await open('/staff/sign-in');
  await page.fill('#login', login);
  await page.fill('#password', logins.find((entry) => entry.login === login).password);
  await page.click('button.primary');
  await page.waitForURL((url) => url.pathname !== '/staff/sign-in');
  const speak = (lang) => context.addCookies([{ name: 'checkup_lang', value: lang, url: centre.address }]);
  /** The page in every language: axe, nothing cut off at the side, a picture. */
  const see = async (name, path = new URL(page.url()).pathname + new URL(page.url()).search) => {
    for (const lang of LANGUAGES) {
      await speak(lang);
      await open(path);
      assert.equal(await page.getAttribute('html', 'lang'), lang, `${name} speaks ${lang}`);
      await browser.axe(`${name} ${lang}`);
      await fits(page, `${name} ${lang}`);
      await browser.shot(`staff-${name}-${lang}`);
    }
    await speak('vi');
    await open(path);
  };
  return { ...browser, open, see, speak };
}

/** Nothing stands beyond the side of the screen. */
export async function fits(page, name) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
}

/** Checks a booked person in as the kiosk would; `shares`: whether an employer may have the class. */
export async function checkIn(reception, code, { shares } = {}) {
  const offer = await reception('POST', '/check-ins/identify', { by: 'booking', code });
  const text_version = /TEXT_VERSION: &str = "([^"]+)"/.exec(await readFile(new URL('../../core/src/consent.rs', import.meta.url), 'utf8'))[1];
  const employer = shares === undefined ? [] : [{ purpose: 'employer_report', given: shares, text_version }];
  return reception('POST', '/visits', {
    who: { by: 'booking', booking: offer.booking },
    language: offer.language,
    consents: [{ purpose: 'examination', given: true, text_version }, ...employer],
    answers: { fasted: 12, pregnancy_possible: false, conditions: { pacemaker: 'no' } },
  });
}

/** Moves a person through one station over the API. */
export async function pass(doctor, step) {
  await doctor('POST', `/steps/${step.id}/commands`, { command: 'start' });
  await doctor('POST', `/steps/${step.id}/commands`, { command: 'finish' });
}
