// Whoever holds a ticket asks where to go next, and with the date of birth how far the results are: in three languages,
// with wrong tickets, wrong dates, wrong pairs, and nothing left behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { guestAt } from './lib/guest.mjs';
import { at, book, checkForgotten, scan, signIn } from './lib/kiosk.mjs';
import { CUT, lineTo } from './lib/line.mjs';
import { startCentre } from './lib/server.mjs';

let centre;
let reception;

before(async () => {
  centre = await startCentre();
  reception = await signIn(centre, 'reception');
});
after(() => centre?.stop());

/** Somebody invented who has checked in today; gives the ticket. */
async function checkedIn(name, born) {
  const booking = await book(reception, { name, born, sex: 'F', pack: 'KSK32' });
  const consents = [{ purpose: 'examination', given: true, text_version: '2026-11-21' }];
  const answers = { fasted: 12, pregnancy_possible: false, cannot_conceive: true };
  const who = { by: 'booking', booking: booking.id };
  return (await reception('POST', '/visits', { who, language: 'vi', consents, answers })).ticket;
}

/** Types digits or signs on the screen's keys. */
async function type(guest, text) {
  for (const sign of text) await guest.key(sign);
}

for (const [language, name, born] of [
  ['vi', 'Vũ Thị Mơ', '1961-02-03'],
  ['ko', 'CHO EUNHA', '1972-07-19'],
  ['en', 'Agnes Exempla', '1988-12-30'],
]) {
  test(`a ticket says where next and how far the results are, in ${language}`, async () => {
    const ticket = await checkedIn(name, born);
    const guest = await guestAt(centre, { language, expected: [/404/] });
    const { page } = guest;
    await guest.begin();
    await guest.see('scan', '20');
    await scan(page, ticket);
    await guest.see('way', '21');
    assert.ok((await page.locator('.next-room').textContent()).includes(ticket));
    assert.match(await page.locator('.next-room .why').textContent(), /\d\d:\d\d/, 'why this room, and when');
    assert.match(await page.locator('.far p').textContent(), /\d/, 'how far the day is');
    assert.equal(await page.locator('.route ol').count(), 0, 'only the next room is decided');
    await page.locator('.back').click();
    // The same by typing, on the page that takes a booking's code too.
    await guest.answer(0);
    await at(page, 'code');
    await type(guest, ticket);
    await guest.accent();
    await at(page, 'way');
    await page.locator('.back').click();

    await guest.answer(2);
    await at(page, 'report-ticket');
    await type(guest, ticket);
    await guest.see('report-ticket', '22');
    await guest.accent();
    await at(page, 'report-born');
    await type(guest, '3104');
    assert.notEqual(await page.locator('.fault').textContent(), '', 'no month has that day: said at once');
    await guest.see('report-born', '23');
    assert.ok(await page.locator('.answers .accent').isDisabled());
    for (let n = 0; n < 4; n += 1) await page.locator('.erase').click();
    const [year, month, day] = born.split('-');
    await type(guest, day + month + String(Number(year) - 1));
    await guest.accent();
    await guest.see('problem-report-not-found', '24');
    await guest.answer(0);
    await at(page, 'report-ticket');
    await scan(page, ticket);
    await at(page, 'report-born');
    await type(guest, day + month + year);
    await guest.accent();
    await guest.see('report', '25');
    assert.ok((await page.locator('.ready li').count()) > 0, 'by room');
    assert.doesNotMatch(await page.locator('main').textContent(), /mg|mmol|%/, 'no value stands here');
    await guest.accent();
    await at(page, 'idle');
    await checkForgotten(page, [ticket, name, born, day + month + year]);
    await guest.close();
  });
}

test('a ticket that is none of today is said, and can be typed again', async () => {
  const guest = await guestAt(centre, { language: 'ko', expected: [/404/] });
  const { page } = guest;
  await at(page, 'idle');
  await scan(page, 'Z999');
  await guest.see('problem-ticket-not-found', '26');
  await guest.answer(0);
  await at(page, 'code');
  await guest.close();
});

test('the network lost before the answer keeps the ticket and asks again', async () => {
  const ticket = await checkedIn('Đinh Thị Mẫn', '1979-09-09');
  let asked = 0;
  const line = await lineTo(centre, ({ path }) => {
    if (path !== '/api/v1/check-ins/ticket') return undefined;
    asked += 1;
    return asked === 1 ? CUT : undefined;
  });
  const guest = await guestAt(centre, { language: 'vi', expected: [/ERR_|Failed to load/], address: line.address });
  const { page } = guest;
  await guest.begin();
  await scan(page, ticket);
  await guest.see('problem-unreachable', '27');
  await guest.answer(0);
  await at(page, 'way');
  assert.equal(asked, 2);
  await guest.close();
});
