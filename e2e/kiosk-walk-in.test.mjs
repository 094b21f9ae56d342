// Without an appointment: by document and typed on the screen's keyboards, a package, more tests, and paying by VietQR or at
// the desk; in three languages.
import assert from 'node:assert/strict';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { guestAt, toThePackage } from './lib/guest.mjs';
import { at, checkForgotten, scan } from './lib/kiosk.mjs';
import { lineTo } from './lib/line.mjs';
import { startCentre } from './lib/server.mjs';

// Every person is invented.
const CARD = '079199000777||Trần Thị Mẫu|05051999|Nữ|Bến Nghé, Quận 1, Thành phố Hồ Chí Minh|01062022||||';
const PASSPORT = 'P<KORYU<<GARAM<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM987B65437KOR9001022F3105102<<<<<<<<<<<<<<00';
const SECRET = 'a secret that only this test and its centre know';

let centre;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkup-bank-'));
  await writeFile(join(folder, 'secret'), SECRET);
  centre = await startCentre({ args: ['--bank-secret-file', join(folder, 'secret')] });
});
after(async () => {
  await centre?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The bank says that the money for this payment arrived. */
async function transfer(payment) {
  const body = JSON.stringify({ transfer: randomUUID(), text: `MBVCB ${payment.reference} chuyen tien`, amount: payment.amount, at: new Date().toISOString() });
  const signature = createHmac('sha256', SECRET).update(body).digest('hex');
  const reply = await fetch(`${centre.address}/api/v1/bank-notifications`, { method: 'POST', headers: { 'x-bank-signature': signature }, body });
  assert.ok(reply.ok, `the bank is heard: ${reply.status}`);
}

/** Chooses the cheapest package and comes to its page. */
async function choose(guest) {
  await guest.see('packages', '32');
  await guest.answer(0);
  await toThePackage(guest);
  await at(guest.page, 'package');
}

test('a document without an appointment, more tests, and a payment that goes on by itself', async () => {
  let payment;
  const readPayment = (answer) => { payment = JSON.parse(answer); return answer; };
  const line = await lineTo(centre, ({ method, path }) => (method === 'POST' && path.endsWith('/payments') ? readPayment : undefined));
  const guest = await guestAt(centre, { language: 'vi', expected: [/404/], address: line.address });
  const { page } = guest;
  await guest.begin();
  await scan(page, CARD);
  await guest.see('problem-booking-not-found', '30');
  await guest.answer(0);
  await choose(guest);
  await guest.see('package', '33');
  const before = await page.locator('.bill .own strong').textContent();

  await guest.answer(1);
  await at(page, 'extras');
  const vitamin = page.locator('.extra-group .line').first();
  await vitamin.click();
  assert.equal(await vitamin.getAttribute('aria-pressed'), 'true');
  await guest.see('extras', '34');
  await guest.accent();
  await at(page, 'package');
  assert.notEqual(await page.locator('.bill .own strong').textContent(), before);
  assert.equal(await page.locator('.bill .line-item').count(), 2);
  await guest.see('package', '35');

  await guest.accent();
  await at(page, 'pay');
  await page.locator('.qr').waitFor();
  await guest.see('pay', '36');
  const code = await page.locator('.qr').evaluate((svg) => ({
    box: svg.getAttribute('viewBox'), ground: svg.querySelector('rect').getAttribute('fill'), ink: svg.querySelector('path').getAttribute('fill'),
  }));
  assert.deepEqual(code, { box: `-4 -4 ${payment.qr.side + 8} ${payment.qr.side + 8}`, ground: '#ffffff', ink: '#000000' });
  await transfer(payment);
  await at(page, 'ticket');
  await guest.see('ticket', '37');
  const ticket = await page.locator('.ticket-code').textContent();
  assert.equal(await page.locator('.clear').count(), 1, 'the ticket says that it is paid');
  await guest.accent();
  await at(page, 'idle');
  await checkForgotten(page, ['Trần Thị Mẫu', '079199000777', ticket, payment.reference]);
  await guest.close();
});

test('everything typed on the Korean keyboard; the desk is paid, and looks at the document first', async () => {
  const guest = await guestAt(centre, { language: 'ko' });
  const { page } = guest;
  await guest.begin();
  await guest.answer(1);
  await guest.see('walk-in', '40');
  await guest.answer(0);
  await at(page, 'walk-in-name');
  for (const jamo of 'ㅎㅏㄴㅂㅗㅁㅣ') await page.locator('.cap').filter({ hasText: new RegExp(`^${jamo}$`) }).click();
  assert.match(await page.locator('.typed-text').textContent(), /한보미/);
  await guest.see('walk-in-name', '41');
  await guest.accent();
  await at(page, 'walk-in-born');
  for (const digit of '07091953') await guest.key(digit);
  await guest.see('walk-in-born', '42');
  await guest.accent();
  await guest.see('walk-in-sex', '43');
  await guest.answer(0);
  await at(page, 'walk-in-phone');
  for (const digit of '01012345678') await guest.key(digit);
  await guest.see('walk-in-phone', '44');
  await guest.accent();
  await choose(guest);
  await guest.accent();
  await at(page, 'pay');
  await guest.answer(0);
  await at(page, 'ticket');
  assert.equal(await page.locator('.payer').count(), 1, 'what is owed and where');
  await guest.see('ticket', '45');
  await guest.accent();
  await at(page, 'idle');
  await checkForgotten(page, ['한보미', '07091953', '01012345678']);
  await guest.close();
});

test('a passport by the way of "no appointment" needs no question in between', async () => {
  const guest = await guestAt(centre, { language: 'en', expected: [/404/] });
  const { page } = guest;
  await guest.begin();
  await guest.answer(1);
  await at(page, 'walk-in');
  await scan(page, PASSPORT);
  await guest.see('packages', '50');
  await page.locator('.back').click();
  await at(page, 'scan');
  await guest.close();
});
