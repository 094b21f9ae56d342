// The kiosk when the server does not answer: really killed and started again with the same data. Check-in goes on, nothing
// readable is left on the device, every visit arrives once, and what cannot be kept is on the desk's list.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { at, book, checkForgotten, checkSealed, dayAtCentre, enrol, scan, signIn } from './lib/kiosk.mjs';
import { CUT, LOST, lineTo } from './lib/line.mjs';
import { SCREEN, measure } from './lib/measure.mjs';
import { startCentre } from './lib/server.mjs';

/** What a browser says about a server that is away, and about a booking that somebody else has. */
const AWAY = [/ERR_|Failed to (load|fetch)|409|404/];

// Every person is invented.
const DUC = { name: 'Nguyễn Văn Đức', born: '1985-03-17', sex: 'M', document: { kind: 'citizen-card', number: '001085012345' } };
const CARD = '001085012345||Nguyễn Văn Đức|17031985|Nam|Số 12, Ngõ 34 Trần Duy Hưng, Trung Hòa, Cầu Giấy, Hà Nội|05042021';
const NOBODY = '079199000777||Trần Thị Mẫu|05051999|Nữ|Bến Nghé, Quận 1, Thành phố Hồ Chí Minh|01062022||||';

let centre;
let reception;

before(async () => {
  centre = await startCentre();
  reception = await signIn(centre, 'reception');
});
afterEach(async () => {
  // A journey that failed without its server leaves it to the next one.
  const answers = await fetch(`${centre.address}/api/v1/health`).then((answer) => answer.ok, () => false);
  if (!answers) await centre.restart();
});
after(() => centre?.stop());

/** A kiosk that has its lease; at `address`, if a line lies between it and the centre. */
async function kiosk(language, address = centre.address) {
  const browser = await openBrowser({ viewport: SCREEN, language, expected: AWAY });
  const { page, context } = browser;
  await enrol(centre, context);
  const opened = async () => {
    await page.goto(`${address}/kiosk/`);
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name, responseStatus }) =>
      name.includes('/kiosk/lease') && responseStatus === 200));
    await page.waitForFunction(async () => {
      const asked = indexedDB.open('kiosk');
      const database = await new Promise((done) => { asked.onsuccess = () => done(asked.result); });
      const count = database.objectStoreNames.contains('a') && database.transaction('a').objectStore('a').count();
      const kept = count && await new Promise((done) => { count.onsuccess = () => done(count.result); });
      database.close();
      return kept > 0;
    });
  };
  await opened();
  return {
    ...browser,
    open: opened,
    answer: (n) => page.locator('.answers button').nth(n).click(),
    accent: () => page.locator('.answers .accent').click(),
    begin: async () => {
      await at(page, 'idle');
      await page.locator(`.greeting[lang=${language}]`).click();
      await at(page, 'scan');
    },
    see: async (name, picture) => {
      await at(page, name);
      await measure(page, `${language} ${name} without the server`);
      if (picture) await browser.shot(`kiosk-${language}-${picture}-${name}`);
    },
    /** A new key of the day comes with the lease; nothing waits any more. */
    handedOver: async () => {
      await page.locator('.link-down').waitFor({ state: 'detached', timeout: 30_000 });
      await page.locator('.link-waiting').waitFor({ state: 'detached', timeout: 30_000 });
    },
  };
}

/** From "is this you?" to the package page; `midway` is done after the first question. */
async function toPackage(guest, midway) {
  const { page } = guest;
  let asked = 0;
  for (;;) {
    const name = await page.locator('main').getAttribute('data-page');
    if (name === 'package') return;
    if (name === 'consent') {
      await page.locator('[data-purpose=examination]').click();
      await page.locator('.pad-ways [aria-pressed]').click();
      await guest.accent();
    } else if (name.startsWith('question-')) {
      const hours = page.locator('.hours .key').filter({ hasText: /^12/ });
      if (await hours.count()) await hours.first().click();
      else await guest.answer(0);
      asked += 1;
      if (asked === 1) await midway?.();
    } else {
      await guest.answer(0);
    }
    await page.waitForFunction((old) => document.querySelector('main').dataset.page !== old, name);
  }
}

const ticketOf = (guest) => guest.page.locator('.ticket-code').textContent();

async function visitsOf(booking) {
  const { visits } = await reception('GET', `/visits?day=${dayAtCentre()}`);
  return visits.filter((visit) => visit.patient === booking.patient);
}

/** The visit arrives once, with the ticket that the person holds. */
async function arrives(booking, ticket) {
  for (let n = 0; n < 60; n += 1) {
    const visits = await visitsOf(booking);
    if (visits.length > 0 && visits[0].ticket === ticket) break;
    await new Promise((done) => { setTimeout(done, 250); });
  }
  assert.deepEqual((await visitsOf(booking)).map((visit) => visit.ticket), [ticket]);
}

test('vi: the server is gone before anybody is identified, and the guest comes to a ticket', async () => {
  const booking = await book(reception, DUC);
  const guest = await kiosk('vi');
  const { page } = guest;
  await centre.kill();
  await guest.begin();
  await scan(page, CARD);
  await guest.see('confirm', '30-offline');
  assert.match(await page.locator('.link-down').textContent(), /Mất kết nối/);
  assert.ok(!(await page.locator('main').textContent()).includes(DUC.name), 'the name is masked');
  await toPackage(guest);
  await guest.accent();
  await guest.see('ticket', '30-offline');
  const ticket = await ticketOf(guest);
  assert.match(ticket, /^[C-Z]\d{3}$/);
  assert.equal(await page.locator('.end, .why').count(), 0, 'nobody promises a time');
  const masked = 'Nguyễn V';
  await guest.answer(0);
  await guest.see('idle', '30-offline');
  assert.match(await page.locator('.link-waiting').textContent(), /1/);
  const secrets = [DUC.name, masked, booking.code, booking.id, '001085012345', '1985-03-17', ticket];
  await checkForgotten(page, secrets);
  await checkSealed(page, [...secrets, 'consents', 'answers']);

  // Whoever comes back before the server does gets the same ticket again.
  await guest.begin();
  await scan(page, CARD);
  await at(page, 'confirm');
  await guest.answer(0);
  await at(page, 'ticket');
  assert.equal(await ticketOf(guest), ticket);
  await guest.answer(0);
  await guest.begin();
  await scan(page, NOBODY);
  await guest.see('problem-offline-booking-unknown', '30-offline');
  await page.locator('.back').click();

  await centre.restart();
  await arrives(booking, ticket);
  await checkSealed(page, secrets);
  await guest.close();
});

test('ko: the server goes in the middle of the questions, and the visit is sent once when it is back', async () => {
  const booking = await book(reception, { name: 'HONG GILDONG', born: '1985-02-14', sex: 'M' });
  const guest = await kiosk('ko');
  const { page } = guest;
  // The kiosk has stood there for a while: every letter is on the device.
  await page.waitForFunction(() => document.fonts.size > 100 && [...document.fonts].every((face) => face.status === 'loaded'), null, { timeout: 60_000 });
  await guest.begin();
  await scan(page, booking.code);
  await at(page, 'confirm');
  await toPackage(guest, () => centre.kill());
  await guest.accent();
  await guest.see('ticket', '31-offline');
  assert.match(await page.locator('.link-down').textContent(), /연결이 끊겼/);
  const ticket = await ticketOf(guest);
  assert.match(ticket, /^[C-Z]\d{3}$/);
  await guest.answer(0);
  await guest.see('idle', '31-offline');
  await centre.restart();
  await arrives(booking, ticket);
  await guest.handedOver();
  await guest.close();
});

test('en: the check-in was carried out and its answer lost: one visit, with the ticket that the guest holds', async () => {
  const booking = await book(reception, { name: 'Dương Thanh Ngân', born: '1984-08-19', sex: 'F' });
  const keys = [];
  let away = true;
  const line = await lineTo(centre, ({ path, key }) => {
    const visits = path.endsWith('/visits');
    if (visits) keys.push(key);
    if (!away || !(visits || keys.length > 0)) return undefined;
    // The server carries it out; its answer never arrives, and nothing after it.
    return visits && keys.length === 1 ? LOST : CUT;
  });
  const guest = await kiosk('en', line.address);
  const { page } = guest;
  await guest.begin();
  await scan(page, booking.code);
  await at(page, 'confirm');
  await toPackage(guest);
  await guest.accent();
  await guest.see('ticket', '32-offline');
  assert.match(await page.locator('.link-down').textContent(), /connection is down/);
  const ticket = await ticketOf(guest);
  assert.match(ticket, /^[C-Z]\d{3}$/);
  assert.match((await visitsOf(booking))[0].ticket, /^A/, 'the server has it under a ticket that nobody holds');
  await guest.answer(0);
  away = false;
  await arrives(booking, ticket);
  await guest.handedOver();
  assert.equal(keys[0], keys[1]);
  assert.equal(keys.length, 2);
  await guest.close();
});

test('a kiosk that is loaded anew while the server is away cannot read what it kept, says so, and sends it afterwards once', async () => {
  const booking = await book(reception, { name: 'KIM SEOYEON', born: '1990-01-02', sex: 'F' });
  const line = await lineTo(centre);
  const guest = await kiosk('vi', line.address);
  const { page } = guest;
  // The pages themselves still come; the service worker's part is tested with it.
  line.rule = ({ path }) => (path.startsWith('/api/v1/') ? CUT : undefined);
  await guest.begin();
  await scan(page, booking.code);
  await at(page, 'confirm');
  await toPackage(guest);
  await guest.accent();
  await at(page, 'ticket');
  const ticket = await ticketOf(guest);
  await page.reload();
  await at(page, 'idle');
  await page.locator('.link-down').waitFor();
  await guest.see('idle', '33-locked');
  assert.match(await page.locator('.link-waiting').textContent(), /1/);
  await guest.begin();
  await scan(page, booking.code);
  await guest.see('problem-unreachable', '33-locked');
  assert.match(await page.locator('.link-down').textContent(), /không làm thủ tục được/);
  await checkSealed(page, ['SEOYEON', booking.code, booking.id, ticket]);
  await page.locator('.back').click();

  line.rule = () => undefined;
  await arrives(booking, ticket);

  // Loaded anew with its server, it counts on.
  const other = await book(reception, { name: 'LEE SEOJUN', born: '1991-05-06', sex: 'M' });
  await guest.open();
  await centre.kill();
  await guest.begin();
  await scan(page, other.code);
  await at(page, 'confirm');
  await toPackage(guest);
  await guest.accent();
  await at(page, 'ticket');
  const next = await ticketOf(guest);
  assert.equal(Number(next.slice(1)), Number(ticket.slice(1)) + 1, 'no number is given twice');
  await guest.answer(0);
  await centre.restart();
  await arrives(other, next);
  await guest.close();
});

test('somebody without an appointment comes to a ticket while the server is away, and is booked and visited when it is back', async () => {
  const guest = await kiosk('vi');
  const { page } = guest;
  await centre.kill();
  await guest.begin();
  await scan(page, NOBODY);
  await at(page, 'problem-offline-booking-unknown');
  await guest.answer(3);
  await at(page, 'packages');
  await guest.answer(0);
  await page.waitForFunction(() => document.querySelector('main').dataset.page !== 'packages');
  await toPackage(guest);
  await guest.accent();
  await guest.see('ticket', '34-walk-in-offline');
  const ticket = await ticketOf(guest);
  await guest.answer(0);
  await checkSealed(page, ['Trần', 'Mẫu', '079199000777', '1999', ticket]);
  await centre.restart();
  await guest.handedOver();
  const { visits } = await reception('GET', `/visits?day=${dayAtCentre()}`);
  assert.equal(visits.filter((visit) => visit.ticket === ticket).length, 1);
  await guest.close();
});

test('two kiosks take one booking while the server answers: one wins, the other shows the ticket', async () => {
  const booking = await book(reception, { name: 'CHOI YUNA', born: '1992-07-08', sex: 'F' });
  const [first, second] = [await kiosk('ko'), await kiosk('en')];
  for (const guest of [first, second]) {
    await guest.begin();
    await scan(guest.page, booking.code);
    await at(guest.page, 'confirm');
    await toPackage(guest);
  }
  await first.accent();
  await first.page.locator('main[data-page=ticket], main[data-page=pay]').waitFor();
  await second.accent();
  await at(second.page, 'ticket');
  const [visit] = await visitsOf(booking);
  assert.equal(await ticketOf(second), visit.ticket);
  assert.equal((await visitsOf(booking)).length, 1);
  await first.close();
  await second.close();
});

test('two kiosks take one booking while the server is away: each gives a ticket, one becomes the visit, the other is on the desk’s list', async () => {
  const booking = await book(reception, { name: 'Phạm Gia Bảo', born: '1979-09-10', sex: 'M' });
  const kiosks = [await kiosk('vi'), await kiosk('ko')];
  const before = (await reception('GET', '/desk-cases')).cases.length;
  await centre.kill();
  const tickets = [];
  for (const guest of kiosks) {
    await guest.begin();
    await scan(guest.page, booking.code);
    await at(guest.page, 'confirm');
    await toPackage(guest);
    await guest.accent();
    await at(guest.page, 'ticket');
    tickets.push(await ticketOf(guest));
    await guest.answer(0);
  }
  assert.notEqual(tickets[0][0], tickets[1][0], 'each from its own series');
  await centre.restart();
  for (const guest of kiosks) await guest.handedOver();
  const [visit] = await visitsOf(booking);
  assert.equal((await visitsOf(booking)).length, 1);
  assert.ok(tickets.includes(visit.ticket));
  const { cases } = await reception('GET', '/desk-cases');
  assert.equal(cases.length, before + 1);
  const conflict = cases.find((found) => found.reason === 'conflict' && found.name === 'Phạm Gia Bảo');
  assert.equal(conflict.ticket, tickets.find((ticket) => ticket !== visit.ticket));
  for (const guest of kiosks) await guest.close();
});
