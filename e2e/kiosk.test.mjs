// The kiosk as a guest meets it: from the first page to the ticket in each language, every bad scan, every refusal, the
// network lost in the middle, and silence.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { at, book, checkForgotten, dayAtCentre, enrol, scan, sign, signIn } from './lib/kiosk.mjs';
import { CUT, LOST, lineTo } from './lib/line.mjs';
import { SCREEN, measure } from './lib/measure.mjs';
import { startCentre } from './lib/server.mjs';

// Every person is invented.
const CARD = '001085012345||Nguyễn Văn Đức|17031985|Nam|Số 12, Ngõ 34 Trần Duy Hưng, Trung Hòa, Cầu Giấy, Hà Nội|05042021';
const PASSPORT = 'P<KORHONG<<GILDONG<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123A45674KOR8502142M3105102<<<<<<<<<<<<<<06';
const OTHER_CARD = '030184032967|142123456|Dương Thanh Ngân|19081984|Nữ|Thôn 3, Tân Kỳ, Tứ Kỳ, Hải Dương|10052021';
const NOBODY = '079199000777||Trần Thị Mẫu|05051999|Nữ|Bến Nghé, Quận 1, Thành phố Hồ Chí Minh|01062022||||';

let centre;
let reception;

before(async () => {
  centre = await startCentre();
  reception = await signIn(centre, 'reception');
});
after(() => centre?.stop());

/** A kiosk in front of a guest: enrolled, on the greeting. */
async function kiosk({ language = 'vi', expected = [], enrolled = true, clock = false, address = centre.address } = {}) {
  const browser = await openBrowser({ viewport: SCREEN, language: `${language}`, expected });
  if (enrolled) await enrol(centre, browser.context);
  if (clock) await browser.page.clock.install();
  await browser.page.goto(`${address}/kiosk/`);
  let taps = 0;
  const tap = async (locator) => { taps += 1; await locator.click(); };
  return {
    ...browser,
    taps: () => taps,
    tap,
    answer: (n) => tap(browser.page.locator('.answers button').nth(n)),
    begin: async () => {
      await at(browser.page, 'idle');
      await tap(browser.page.locator(`.greeting[lang=${language}]`));
      await at(browser.page, 'scan');
    },
    /** The page is reached, measured, and kept as a picture. */
    see: async (name, picture) => {
      await at(browser.page, name);
      await measure(browser.page, `${language} ${name}`);
      if (picture) await browser.shot(`kiosk-${language}-${picture}-${name}`);
    },
  };
}

/** Agrees to what is required, signs, answers and takes the ticket. Looks at every page on the way. */
async function finish(guest, { see = guest.see } = {}) {
  const { page } = guest;
  for (;;) {
    const name = await page.locator('main').getAttribute('data-page');
    if (name === 'consent') {
      await see(name, '05');
      await guest.tap(page.locator('[data-purpose=examination]'));
      await guest.tap({ click: () => sign(page) });
      await guest.answer(0);
    } else if (name.startsWith('question-')) {
      await see(name, '06');
      const hours = page.locator('.hours .key').filter({ hasText: /^12/ });
      if (await hours.count()) await guest.tap(hours.first());
      else await guest.answer(0);
    } else {
      break;
    }
    await page.waitForFunction((old) => document.querySelector('main').dataset.page !== old, name);
  }
  await see('package', '07');
  await guest.answer(0);
  // Whoever pays in person has the ticket already, and may pay at the desk.
  await page.locator('main:is([data-page=pay], [data-page=ticket], [data-page^=problem])').waitFor();
  if ((await page.locator('main').getAttribute('data-page')) === 'pay') await page.locator('.answers button').last().click();
  await see('ticket', '08');
  return page.locator('.ticket-code').textContent();
}

const GUESTS = [
  { language: 'vi', name: 'Nguyễn Văn Đức', born: '1985-03-17', sex: 'M', scanned: CARD, document: { kind: 'citizen-card', number: '001085012345' } },
  { language: 'ko', name: 'HONG GILDONG', born: '1985-02-14', sex: 'M', scanned: PASSPORT, document: { kind: 'passport', number: 'M123A4567' } },
  { language: 'en', name: 'Dương Thanh Ngân', born: '1984-08-19', sex: 'F' },
];

for (const person of GUESTS) {
  test(`a guest who reads ${person.language} comes from the first page to the ticket, and nothing of the guest stays`, async (t) => {
    const booking = await book(reception, person);
    const guest = await kiosk({ language: person.language });
    const { page } = guest;
    await guest.see('idle', '01');
    await guest.tap(page.locator(`.greeting[lang=${person.language}]`));
    await guest.see('scan', '03');
    assert.equal(await page.locator('html').getAttribute('lang'), person.language);
    if (person.scanned) {
      await scan(page, person.scanned);
    } else {
      await guest.answer(0);
      await at(page, 'code');
      for (const sign of booking.code) await guest.tap(page.locator('.key').filter({ hasText: new RegExp(`^${sign}$`) }));
      await guest.see('code', '03');
      await guest.tap(page.locator('.answers .accent'));
    }
    await guest.see('confirm', '04');
    assert.ok(!(await page.locator('main').textContent()).includes(person.name), 'the name is masked');
    await guest.answer(0);
    const ticket = await finish(guest);
    assert.match(ticket, /^[A-Z]\d{3}$/);
    assert.match(await page.locator('.first .why').textContent(), /\d\d:\d\d/, 'why this room, and when');
    assert.match(await page.locator('.end strong').textContent(), /^\d\d:\d\d$/, 'when everything is over');
    t.diagnostic(`${person.language}: ${guest.taps()} taps to the ticket`);

    const { visits } = await reception('GET', `/visits?day=${dayAtCentre()}`);
    assert.equal(visits.filter((visit) => visit.ticket === ticket).length, 1);

    await guest.answer(0);
    await at(page, 'idle');
    await checkForgotten(page, [person.name, booking.code, ticket, ...(person.document ? [person.document.number] : [])]);
    await guest.close();
  });
}

test('who has checked in already sees the ticket again, by the card and by the code', async () => {
  const guest = await kiosk();
  await guest.begin();
  await scan(guest.page, CARD);
  await guest.see('confirm');
  await guest.answer(0);
  await guest.see('ticket', '09-again');
  assert.match(await guest.page.locator('.end strong').textContent(), /^\d\d:\d\d$/, 'the time as it is now');
  await guest.close();
});

test('each bad scan gets its own message and a way on', async () => {
  const guest = await kiosk();
  const { page } = guest;
  await guest.begin();
  const told = new Set();
  const bad = [
    ['scan-cut-off', '00108501234'],
    ['mrz-check-digit', 'P<VNMNGUYEN<<THI<MINH<ANH<<<<<<<<<<<<<<<<<<<\nC1234567<1VNM9003059F2901019<<<<<<<<<<<<<<06'],
    ['cccd-sex-disagrees', '001085054321||Phạm Thị Hà|21121985|Nữ|Hà Đông, Hà Nội|06062021'],
    ['cccd-truncated', '001085012345||Nguyễn Văn Đức'],
    ['mrz-length', 'P<KORHONG<<GILDONG<<<<<<<<<<<<<<<<<<<<<<<<<<'],
    ['scan-layout-damaged', '001085012345||ㅜ혀ㅛ두 ㅍ무|17031985|Nam|ㅗㅁㅜㅐㅑ|05042021'],
    ['scan-unreadable', 'https://example.org/anything'],
  ];
  for (const [code, text] of bad) {
    await scan(page, text);
    await guest.see(`problem-${code}`, '10');
    told.add(await page.locator('h1').textContent());
    // Whatever was scanned, no field holds it.
    assert.equal(await page.locator('input').count(), 0);
  }
  assert.equal(told.size, bad.length, 'no two messages are the same');
  await guest.tap(page.locator('.back'));
  await at(page, 'scan');
  // What an input method swallows never becomes a person either.
  const cdp = await page.context().newCDPSession(page);
  for (let n = 0; n < 12; n += 1) await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Process', windowsVirtualKeyCode: 229 });
  await at(page, 'problem-scan-layout-damaged');
  await guest.close();
});

test('a scan whose letters come without keys is understood, wherever the focus is', async () => {
  const guest = await kiosk({ expected: [/404/] });
  const { page } = guest;
  await guest.begin();
  await page.locator('.help').focus();
  // Playwright types ASCII as keys and everything else as committed text, as a scanner in Unicode mode does.
  await page.keyboard.type(NOBODY);
  await page.keyboard.press('Enter');
  await guest.see('problem-booking-not-found', '11');
  assert.equal(await page.locator('input').count(), 0);
  await guest.close();
});

test('an appointment of another day and an unknown code are told apart', async () => {
  const later = await book(reception, { name: 'Lê Thị Quỳnh', born: '2006-11-02', sex: 'F', day: dayAtCentre(3) });
  const guest = await kiosk({ language: 'en', expected: [/404|409/] });
  const { page } = guest;
  await guest.begin();
  await scan(page, later.code);
  await guest.see('problem-booking-other-day', '12');
  await guest.tap(page.locator('.back'));
  await scan(page, later.code.split('').reverse().join('') === later.code ? '23456789' : later.code.split('').reverse().join(''));
  await guest.see('problem-booking-code-unknown', '12');
  await guest.close();
});

test('a check-in whose answer is lost is sent again with the same key and happens once', async () => {
  const booking = await book(reception, {
    name: 'Dương Thị Ngân', born: '1984-08-19', sex: 'F', document: { kind: 'citizen-card', number: '030184032967' }, pack: 'KSK32',
  });
  const keys = [];
  const line = await lineTo(centre, ({ path, key }) => {
    // A kiosk that keeps nothing, and so cannot go on by itself: kiosk-offline.test.mjs has the others.
    if (path.startsWith('/api/v1/kiosk/lease')) return CUT;
    if (path !== '/api/v1/visits') return undefined;
    keys.push(key);
    // The server carries it out; its first answer never arrives.
    return keys.length > 1 ? undefined : LOST;
  });
  const guest = await kiosk({ language: 'vi', expected: [/ERR_|Failed to load/], address: line.address });
  const { page } = guest;
  await guest.begin();
  await scan(page, OTHER_CARD);
  await at(page, 'confirm');
  await guest.answer(0);
  await assert.rejects(finish(guest, { see: async (name) => { if (name === 'ticket') throw new Error('not yet'); await at(page, name); } }), /not yet/);
  await guest.see('problem-unreachable', '13');
  await guest.answer(0);
  await page.locator('main:is([data-page=pay], [data-page=ticket])').waitFor();
  if ((await page.locator('main').getAttribute('data-page')) === 'pay') await page.locator('.answers button').last().click();
  await guest.see('ticket');
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
  const { visits } = await reception('GET', `/visits?day=${dayAtCentre()}`);
  assert.equal(visits.filter((visit) => visit.patient === booking.patient).length, 1);
  await guest.close();
});

test('silence warns, a touch extends, and then everything is wiped', async () => {
  const booking = await book(reception, { name: 'KIM SEOYEON', born: '1990-01-02', sex: 'F' });
  const guest = await kiosk({ language: 'ko', clock: true });
  const { page } = guest;
  await guest.begin();
  await scan(page, booking.code);
  await at(page, 'confirm');
  await page.clock.runFor(46_000);
  await guest.see('still-there', '14');
  await guest.answer(0);
  await at(page, 'confirm');
  const masked = await page.locator('.person dd').first().textContent();
  await page.clock.runFor(66_000);
  await at(page, 'idle');
  assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
  await checkForgotten(page, [masked, 'SEOYEON', booking.code]);
  await guest.close();
});

test('help tells the desk where it stopped, the language changes without losing the page, and each display mode passes axe', async () => {
  const guest = await kiosk();
  const { page } = guest;
  await guest.begin();
  await scan(page, '00108501234');
  await at(page, 'problem-scan-cut-off');
  await guest.tap(page.locator('.help'));
  await guest.see('help', '15');
  assert.equal(await page.locator('.desk-code').textContent(), 'K1-CUT');
  await guest.answer(0);
  for (const language of ['ko', 'en', 'vi']) {
    await page.locator(`.languages [lang=${language}]`).click();
    await at(page, 'problem-scan-cut-off');
    assert.equal(await page.locator('html').getAttribute('lang'), language);
  }
  await guest.answer(0);
  for (const [pressed, mode] of [['large', 'large'], ['contrast', 'large-contrast']]) {
    await page.locator(`[data-display=${pressed}]`).click();
    await guest.see('scan');
    await guest.shot(`kiosk-vi-16-scan-${mode}`);
  }
  await page.locator('[data-display=large]').click();
  await guest.see('scan', '16-contrast');
  await guest.close();
});

test('a kiosk that was never enrolled says what staff have to do', async () => {
  const guest = await kiosk({ enrolled: false, expected: [/401/] });
  await guest.see('problem-kiosk-not-enrolled', '17');
  assert.equal(await guest.page.locator('.staff-link').getAttribute('href'), '/kiosk/enrol');
  await guest.close();
});
