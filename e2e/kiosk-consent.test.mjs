// Consent at the kiosk: one page, nothing ticked, the whole text to read, a signature by finger or by a button; what was given
// before is not asked again; help that calls the desk; and the voice. The taps of a whole check-in are counted.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { at, book, enrol, scan, sign, signIn } from './lib/kiosk.mjs';
import { CUT, lineTo } from './lib/line.mjs';
import { SCREEN, measure } from './lib/measure.mjs';
import { startCentre } from './lib/server.mjs';


/** Most taps from the greeting to the ticket. */
const BOOKED = 9;
const RETURNING = 7;

// Every person is invented.
const PEOPLE = [
  { language: 'vi', name: 'Trịnh Thị Lụa', born: '1956-02-11', sex: 'F' },
  { language: 'ko', name: '봉순자', born: '1958-07-30', sex: 'F' },
  { language: 'en', name: 'Quách Văn Tốn', born: '1961-12-05', sex: 'M' },
];

let centre;
let reception;

before(async () => {
  centre = await startCentre();
  reception = await signIn(centre, 'reception');
});
after(() => centre?.stop());

/** A kiosk that was told whom it has before it, on the page "Is this you?". `init` runs before the page's own scripts. */
async function kiosk(person, { offered, init, company } = {}) {
  const booking = await book(reception, { ...person, company });
  const browser = await openBrowser({ viewport: SCREEN, language: person.language });
  const { page } = browser;
  await enrol(centre, browser.context);
  if (init) await page.addInitScript(init);
  const told = (answer) => JSON.stringify(offered(JSON.parse(answer)));
  const line = await lineTo(centre, ({ path }) => (offered && path.endsWith('/check-ins/identify') ? told : undefined));
  let taps = 0;
  const tap = async (locator) => { taps += 1; await locator.click(); };
  await page.goto(`${line.address}/kiosk/`);
  await at(page, 'idle');
  await tap(page.locator(`.greeting[lang=${person.language}]`));
  await at(page, 'scan');
  await scan(page, booking.code);
  await at(page, 'confirm');
  return {
    ...browser,
    booking,
    tap,
    taps: () => taps,
    answer: (n) => tap(page.locator('.answers button').nth(n)),
    see: async (name, picture) => {
      await at(page, name);
      await measure(page, `${person.language} ${picture}`);
      await browser.shot(`kiosk-consent-${person.language}-${picture}`);
    },
    /** Answers every question and takes the ticket. */
    toTheTicket: async () => {
      for (;;) {
        const name = await page.locator('main').getAttribute('data-page');
        if (!name.startsWith('question-')) break;
        const hours = page.locator('.hours .key').filter({ hasText: /^12/ });
        await tap((await hours.count()) > 0 ? hours.first() : page.locator('.answers button').first());
        await page.waitForFunction((old) => document.querySelector('main').dataset.page !== old, name);
      }
      await at(page, 'package');
      await tap(page.locator('.answers .accent'));
      await page.waitForFunction(() => ['ticket', 'pay'].some((name) => document.querySelector('main').dataset.page.startsWith(name)));
    },
  };
}

const purpose = (page, name) => page.locator(`[data-purpose=${name}]`);

for (const person of PEOPLE) {
  test(`${person.language}: a booked guest ticks, signs and has the ticket in at most ${BOOKED} taps`, async (t) => {
    const guest = await kiosk(person);
    const { page } = guest;
    await guest.answer(0);
    await guest.see('consent', '1-open');
    assert.equal(await page.locator('[data-purpose][aria-pressed=true]').count(), 0, 'nothing is ticked beforehand');
    const missing = page.locator('.missing');
    assert.notEqual(await missing.textContent(), '', 'what is missing is said in words');
    assert.equal(await page.locator('.answers .accent').getAttribute('aria-disabled'), 'true');

    await guest.tap(purpose(page, 'examination'));
    await guest.tap({ click: () => sign(page) });
    assert.equal(await missing.textContent(), '');
    assert.match(await page.locator('.pad .ink').getAttribute('d'), /^M\d+ \d+L/);
    await guest.see('consent', '2-signed');
    await guest.answer(0);
    await at(page, 'question-0');
    await guest.toTheTicket();
    t.diagnostic(`${person.language}: ${guest.taps()} taps from the greeting to the ticket of a booked guest`);
    assert.ok(guest.taps() <= BOOKED, `${guest.taps()} taps`);

    const { visits } = await reception('GET', `/visits?day=${guest.booking.day}`);
    const visit = visits.find((one) => one.name === person.name);
    const { consents } = await reception('GET', `/visits/${visit.id}/consents`);
    assert.deepEqual(consents.map(({ purpose: of, state }) => [of, state]), [['examination', 'given'], ['research', 'refused']]);
    assert.equal(consents[0].signature.by, 'drawn');
    assert.equal(consents[0].language, person.language);
    await guest.close();
  });
}

test('the whole text unfolds, refusing explains and leads back, and a button signs for whoever cannot draw', async () => {
  const person = { language: 'vi', name: 'Lưu Thị Mận', born: '1949-05-20', sex: 'F' };
  const guest = await kiosk(person, { company: 'HANBIT' });
  const { page } = guest;
  await guest.answer(0);
  await at(page, 'consent');
  assert.equal(await page.locator('[data-purpose]').count(), 3);
  await guest.tap(page.locator('.purposes summary').nth(1));
  assert.equal(await page.locator('.purposes details[open] dt').count(), 6);
  await guest.see('consent', '3-unfolded');
  await guest.tap(page.locator('.purposes summary').nth(1));

  // Not disabled for good: whoever touches it is told louder what is missing.
  await page.locator('.answers .accent').click({ force: true });
  await page.locator('.missing.urged').waitFor();
  await guest.see('consent', '4-urged');
  await guest.tap(page.locator('[data-way=refuse]'));
  await guest.see('problem-consent-required', '5-refused');
  await guest.answer(0);
  await at(page, 'consent');

  // By the keyboard alone.
  await purpose(page, 'examination').focus();
  await page.keyboard.press('Enter');
  await sign(page);
  await guest.tap(page.locator('[data-way=clear]'));
  assert.equal(await page.locator('.pad .ink').getAttribute('d'), '', 'drawn anew');
  await page.locator('[data-way=declare]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.declared').waitFor();
  await guest.see('consent', '6-declared');
  await page.locator('.answers .accent').focus();
  await page.keyboard.press('Enter');
  await at(page, 'question-0');
  await guest.close();
});

test('a returning employee is not asked again and has the ticket in at most seven taps', async (t) => {
  // The answer of the server with the consents of a visit before; the day of a second visit is the server's own test.
  const person = { language: 'vi', name: 'Ngô Văn Bưởi', born: '1979-09-09', sex: 'M' };
  const offered = (offer) => {
    const given = ['examination', 'employer_report', 'research'].map((of) => ({
      answer: { purpose: of, given: true, text_version: '2026-11-21' }, on: '2026-11-20',
    }));
    return { ...offer, given };
  };
  const guest = await kiosk(person, { offered, company: 'HANBIT' });
  const { page } = guest;
  await guest.answer(0);
  await at(page, 'question-0');
  await page.locator('.back').click();
  await at(page, 'confirm');
  await page.locator('.answers button').first().click();
  await at(page, 'question-0');
  for (;;) {
    const name = await page.locator('main').getAttribute('data-page');
    if (!name.startsWith('question-')) break;
    const hours = page.locator('.hours .key').filter({ hasText: /^12/ });
    await guest.tap((await hours.count()) > 0 ? hours.first() : page.locator('.answers button').first());
    await page.waitForFunction((old) => document.querySelector('main').dataset.page !== old, name);
  }
  await guest.see('package', '7-remembered');
  assert.equal(await page.locator('.standing').count(), 1, 'the package page says what stands');
  // One more touch takes the ticket. This server never saw the visit before, so it asks for the consents itself.
  assert.ok(guest.taps() + 1 <= RETURNING, `${guest.taps() + 1} taps`);
  t.diagnostic(`${guest.taps() + 1} taps from the greeting to the ticket of a returning employee`);
  await guest.close();
});

test('help calls the desk once, and reception reads where the guest stopped', async () => {
  const person = { language: 'ko', name: '육점례', born: '1950-10-10', sex: 'F' };
  const guest = await kiosk(person);
  const { page } = guest;
  await guest.answer(0);
  await at(page, 'consent');
  await page.locator('.help').click();
  await guest.see('help', '8-called');
  await page.waitForFunction(() => document.querySelector('h1').textContent.includes('불렀습니다'));
  await guest.answer(0);
  await page.locator('.help').click();
  await at(page, 'help');
  const { cases } = await reception('GET', '/desk-cases');
  assert.deepEqual(cases.map(({ place, language, name }) => [place, language, name]), [['K3', 'ko', person.name]]);
  await reception('POST', `/desk-cases/${cases[0].id}/closure`);
  assert.equal((await reception('GET', '/desk-cases')).cases.length, 0);
  await guest.close();
});

test('without a server the call is lost quietly and the page shows the way to the desk', async () => {
  const person = { language: 'en', name: 'Mạc Thị Sen', born: '1953-01-15', sex: 'F' };
  const browser = await openBrowser({ viewport: SCREEN, language: 'en', expected: [/ERR_/] });
  await enrol(centre, browser.context);
  await book(reception, person);
  const line = await lineTo(centre, ({ path }) => (path.endsWith('/desk-cases') ? CUT : undefined));
  await browser.page.goto(`${line.address}/kiosk/`);
  await browser.page.locator('.greeting[lang=en]').click();
  await at(browser.page, 'scan');
  await browser.page.locator('.help').click();
  await at(browser.page, 'help');
  await browser.page.waitForFunction(() => document.querySelector('h1').textContent === 'Please go to reception');
  assert.equal(await browser.page.locator('.desk-code').textContent(), 'K1');
  await browser.close();
});

/** A browser with these voices that writes down what it would say. */
function voices(tags) {
  globalThis.said = [];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const speech = {
    onvoiceschanged: null,
    getVoices: () => tags.map((lang) => ({ lang, localService: true })),
    speak: (utterance) => globalThis.said.push({ text: utterance.text, lang: utterance.lang }),
    cancel: () => globalThis.said.push('silence'),
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
}

test('each page is read in its language, never a name, and silence comes at once', async () => {
  const person = { language: 'vi', name: 'Tạ Thị Bông', born: '1955-03-03', sex: 'F' };
  const guest = await kiosk(person, { init: { content: `(${voices})(['en-GB', 'vi-VN', 'ko_KR'])` } });
  const { page } = guest;
  const said = () => page.evaluate(() => globalThis.said.splice(0));
  assert.deepEqual(await said(), [], 'nobody asked for a voice');
  await page.locator('[data-display=voice]').click();
  const title = await page.locator('h1').textContent();
  const first = await said();
  assert.equal(first.at(-1).lang, 'vi-VN');
  assert.ok(first.at(-1).text.startsWith(title));

  await guest.answer(0);
  await at(page, 'consent');
  const onward = await said();
  assert.equal(onward[0], 'silence', 'the page before falls silent first');
  assert.ok(onward.at(-1).text.startsWith(await page.locator('h1').textContent()));
  await page.locator('.languages [lang=ko]').click();
  await page.waitForFunction(() => globalThis.said.some((one) => one.lang === 'ko_KR'));
  const everything = JSON.stringify([first, onward, await said()]);
  for (const word of [...person.name.split(' '), guest.booking.code, 'T**']) assert.ok(!everything.includes(word), word);

  await page.locator('[data-display=voice]').click();
  assert.deepEqual(await said(), ['silence']);
  await page.locator('[data-display=voice]').click();
  await said();
  await page.locator('.back').click();
  await at(page, 'confirm');
  await page.locator('.answers button').nth(1).click();
  await at(page, 'scan');
  await page.locator('.back').click();
  await at(page, 'idle');
  assert.equal((await said()).at(-1), 'silence', 'the next guest begins in silence');
  await guest.close();
});

for (const person of PEOPLE) {
  test(`${person.language}: without a voice the kiosk says so in words and stays silent`, async () => {
    const guest = await kiosk({ ...person, name: `${person.name} B` });
    const { page } = guest;
    await page.locator('[data-display=voice]').click();
    await page.locator('.voiceless').waitFor();
    await guest.see('confirm', '9-voiceless');
    await page.locator('[data-display=voice]').click();
    await page.locator('.voiceless').waitFor({ state: 'detached' });
    await guest.close();
  });
}
