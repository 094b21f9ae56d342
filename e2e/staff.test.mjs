// The staff pages as each role meets them: a person from the booking to the referral, every page in three languages, live
// changes, and all of it without JavaScript.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { book, dayAtCentre, signIn } from './lib/kiosk.mjs';
import { startCentre } from './lib/server.mjs';
import { LANGUAGES, REFUSED, checkIn as checkInAt, fits, pass as passAt, staffAt } from './lib/staff.mjs';

const SCREEN = { width: 1280, height: 800 };

let centre;
const api = {};
const day = {};

before(async () => {
  centre = await startCentre();
  for (const login of ['reception', 'station', 'lab', 'doctor', 'referral', 'admin']) api[login] = await signIn(centre, login);
});
after(() => centre?.stop());

const staff = (login, options) => staffAt(centre, login, options);
const checkIn = (code) => checkInAt(api.reception, code);
const pass = (step) => passAt(api.doctor, step);
const stepOf = (chart, station) => chart.steps.find((step) => step.station === station);

test('a wrong password is answered at the field, in the language of the screen', async () => {
  const browser = await openBrowser({ viewport: SCREEN, language: 'ko-KR', expected: [REFUSED] });
  const { page } = browser;
  await page.goto(`${centre.address}/staff/today`);
  assert.equal(new URL(page.url()).pathname, '/staff/sign-in');
  assert.equal(await page.getAttribute('html', 'lang'), 'ko');
  await page.fill('#login', 'reception');
  await page.fill('#password', 'wrong');
  await page.click('button.primary');
  assert.equal(await page.inputValue('#login'), 'reception');
  assert.equal(await page.getAttribute('#login', 'aria-invalid'), 'true');
  assert.ok((await page.textContent('#login-error')).length > 0);
  await browser.axe('sign-in refused');
  await browser.shot('staff-sign-in-refused');
  for (const lang of LANGUAGES) {
    await page.click(`.languages button[lang=${lang}]`);
    assert.equal(await page.getAttribute('html', 'lang'), lang);
    await browser.axe(`sign-in ${lang}`);
    await browser.shot(`staff-sign-in-${lang}`);
  }
  await browser.close();
});

test('reception books a person, and what is missing is named at its field', async () => {
  const reception = await staff('reception');
  const { page, open, see } = reception;
  assert.equal(new URL(page.url()).pathname, '/staff/today');
  await see('today', '/staff/today');
  await see('payments', '/staff/payments');
  await see('booking', '/staff/bookings/new');
  await page.fill('#birth_date', '1979-05-02');
  await page.click('.sheet button.primary');
  assert.equal(await page.getAttribute('#name', 'aria-invalid'), 'true');
  assert.equal(await page.inputValue('#birth_date'), '1979-05-02', 'what was filled in stays');
  assert.ok(await page.locator('.problems a[href="#name"]').isVisible());
  await reception.axe('booking refused');
  await reception.shot('staff-booking-refused');
  await page.fill('#name', 'Hoàng Thị Bích Ngọc');
  await page.locator('input[name=sex][value=F]').check();
  await page.selectOption('#package', 'STD');
  await page.click('.sheet button.primary');
  await page.waitForURL(/bookings\/[0-9A-Z]{8}/);
  day.code = (await page.textContent('.huge.code')).trim();
  await see('booked', `/staff/bookings/${day.code}`);
  await open('/staff/today');
  assert.ok(await page.locator('th.code', { hasText: day.code }).isVisible(), 'expected today');
  const ticket = await checkIn(day.code);
  Object.assign(day, { visit: ticket.visit, ticket: ticket.ticket });
  await page.locator(`th.ticket:has-text("${day.ticket}")`).waitFor(); // live, without a reload
  assert.equal(await page.locator('th.code', { hasText: day.code }).count(), 0, 'no longer expected');
  // A name is found, and never stands in the address.
  await page.fill('#text', 'bich ngoc');
  await page.click('.filters button');
  assert.equal(await page.locator('tbody th.ticket').count(), 1);
  assert.ok(!page.url().includes('ngoc'));
  await reception.close();
});

test('a station calls, enters values out of range, collects by scan and lets out', async () => {
  const station = await staff('station');
  const { page, open, see } = station;
  await see('stations', '/staff/stations');
  const { steps } = await api.doctor('GET', `/visits/${day.visit}`);
  for (const { station: code } of steps) {
    const chart = await api.doctor('GET', `/visits/${day.visit}`);
    const step = stepOf(chart, code);
    if (['done', 'skipped'].includes(step.state)) continue;
    // The router may have another room in mind; the journey goes through them in list order.
    if (['VIT', 'BLD'].includes(code)) await api.station('POST', `/visits/${day.visit}/next`, { station: code });
    if (code === 'VIT') await vitals(station, step, see);
    else if (code === 'BLD') await blood(station, step, chart, see);
    else await pass(step);
  }
  await open('/staff/stations/VIT');
  await see('station-empty');
  const { visit } = await api.doctor('GET', `/visits/${day.visit}`);
  assert.equal(visit.state, 'examined');
  await station.close();
});

async function vitals({ page, open, axe, shot }, step, see) {
  await open('/staff/stations/VIT');
  await page.locator(`tr:has(th:text-is("${day.ticket}")) button[value=call]`).click();
  await page.locator('.person-head .ticket', { hasText: day.ticket }).waitFor();
  const field = (item) => page.locator('.values tr', { has: page.locator('label', { hasText: item }) }).locator('input');
  await see('station-called', `/staff/stations/VIT?step=${step.id}`);
  const diastolic = field('tâm trương');
  await diastolic.fill('abc');
  await page.click('.buttons button[value=save]');
  assert.equal(await diastolic.inputValue(), 'abc', 'a refused value stays in its field');
  assert.equal(await diastolic.getAttribute('aria-invalid'), 'true');
  await axe('value refused');
  await shot('staff-value-refused');
  await diastolic.fill('96');
  const systolic = field('tâm thu');
  await systolic.fill('185');
  await page.click('.buttons button[value=save]');
  await page.locator('.values .flag.act').first().waitFor();
  await see('station-values', `/staff/stations/VIT?step=${step.id}`);
  // Empty fields are asked about once, then the person is let out.
  await page.click('.buttons button[value=finish]');
  await page.locator('input[name=incomplete]').check();
  await axe('values missing');
  await page.click('.buttons button[value=finish]');
  await page.locator('.notice').waitFor();
  const after = await api.doctor('GET', `/visits/${day.visit}`);
  assert.equal(stepOf(after, 'VIT').state, 'done');
}

async function blood({ page, open, axe, shot }, step, chart, see) {
  await open('/staff/stations/BLD');
  await page.locator('.head .actions button').click(); // call next
  await open(`/staff/stations/BLD?step=${step.id}`);
  await page.fill('#barcode', '2222222222');
  await page.press('#barcode', 'Enter');
  await page.locator('#barcode-error').waitFor();
  await axe('somebody else’s label');
  await shot('staff-scan-refused');
  await page.locator('.entry .buttons button[value=finish]').click();
  await page.locator('input[name=incomplete]').waitFor(); // tubes that were not scanned are asked about
  const own = chart.specimens.filter((specimen) => specimen.station === 'BLD');
  assert.ok(own.length > 0, 'blood is drawn');
  for (const [at, { barcode }] of own.entries()) {
    if (at === 0) {
      await page.fill('#barcode', barcode); // as a scanner types
      await page.press('#barcode', 'Enter');
    } else {
      await page.locator(`button[name=barcode][value="${barcode}"]`).click();
    }
    await page.locator(`tr:has(td:text-is("${barcode}")) .flag.good`).waitFor();
  }
  await see('station-blood', `/staff/stations/BLD?step=${step.id}`);
  await page.locator('.entry .buttons button[value=finish]').click();
  await page.locator('.notice').waitFor();
}

test('leaving a station out asks first and keeps the reason', async () => {
  const booking = await book(api.reception, { name: 'Vũ Hải Yến', born: '1990-02-03', sex: 'F', pack: 'KSK32' });
  const { visit, ticket } = await checkIn(booking.code);
  const chart = await api.doctor('GET', `/visits/${visit}`);
  const step = chart.steps.find(({ state }) => state === 'waiting');
  const station = await staff('station');
  const { page, see } = station;
  await see('skip', `/staff/stations/${step.station}/steps/${step.id}/skip`);
  await page.click('button.danger');
  assert.equal(await page.getAttribute('#reason', 'aria-invalid'), 'true');
  await page.fill('#reason', 'Khách từ chối');
  await page.click('button.danger');
  await page.locator('.notice').waitFor();
  const skipped = (await api.doctor('GET', `/visits/${visit}`)).steps.find(({ id }) => id === step.id);
  assert.equal(skipped.state, 'skipped', ticket);
  await station.close();
});

test('a ticket at the door, another room with one tap, a closed room, and somebody goes home', async () => {
  const people = [];
  for (const [name, born, sex] of [
    ['Nguyễn Phước Hoàng Thiên Kim Ngân', '1984-03-03', 'F'],
    ['Phan Gia Bảo', '1957-10-21', 'M'],
    ['Lý Thanh Trúc', '1991-06-14', 'F'],
    ['Trịnh Quốc Vượng', '1979-01-30', 'M'],
  ]) {
    const booking = await book(api.reception, { name, born, sex });
    people.push(await checkIn(booking.code));
  }
  /** Where these people wait, in the router's order. */
  const waiting = async () => {
    const found = [];
    for (const { station } of (await api.station('GET', '/stations')).stations) {
      const { present } = await api.station('GET', `/stations/${station}`);
      const own = present.filter(({ visit, state }) => state === 'waiting' && people.some((person) => person.visit === visit));
      found.push({ station, own });
    }
    return found.sort((a, b) => b.own.length - a.own.length);
  };
  const [{ station: code, own }] = await waiting();
  const [first] = own;
  const station = await staff('station');
  const { page, open, see, speak, axe, shot } = station;
  await see('station-router', `/staff/stations/${code}`);
  const row = (ticket) => page.locator(`.queue tr:has(th:text-is("${ticket}"))`);
  assert.match(await row(first.ticket).locator('.expected').textContent(), /\d\d:\d\d/, 'the time stands in the list');
  assert.ok(await page.locator('#ticket').evaluate((field) => field === document.activeElement), 'a scanner may begin at once');

  await page.fill('#ticket', 'Z999');
  await page.press('#ticket', 'Enter');
  await page.locator('#ticket-error').waitFor();
  assert.equal(await page.inputValue('#ticket'), 'Z999');
  await axe('unknown ticket');
  await shot('staff-door-refused');
  await page.fill('#ticket', first.ticket.toLowerCase()); // as a scanner types
  await page.press('#ticket', 'Enter');
  await page.locator('.person-head .state.inside').waitFor();
  assert.ok((await page.textContent('.person-head')).includes(first.ticket), 'the first scan lets in');
  await page.fill('#ticket', first.ticket);
  await page.press('#ticket', 'Enter');
  await page.locator('.notice', { hasText: first.ticket }).waitFor();
  await see('station-let-out');
  const { steps } = await api.doctor('GET', `/visits/${first.visit}`);
  assert.equal(stepOf({ steps }, code).state, 'done', 'the second scan lets out');

  // Past the rooms with which everybody begins, there is something to choose.
  for (const { visit } of people) {
    const chart = await api.doctor('GET', `/visits/${visit}`);
    for (const step of chart.steps.slice(0, 3)) if (step.state !== 'done') await pass(step);
  }
  const second = (await waiting())[0];
  const sent = second.own[0];
  const menu = () => row(sent.ticket).locator('details.send');
  for (const lang of LANGUAGES) {
    await speak(lang);
    await open(`/staff/stations/${second.station}`);
    await menu().locator('summary').click();
    await axe(`send elsewhere ${lang}`);
    await fits(page, `send elsewhere ${lang}`);
    await shot(`staff-send-elsewhere-${lang}`);
  }
  await speak('vi');
  await open(`/staff/stations/${second.station}`);
  await menu().locator('summary').click();
  const button = menu().locator('button[name=station]').last();
  const target = await button.getAttribute('value');
  await button.click();
  await page.locator('.notice', { hasText: sent.ticket }).waitFor();
  const there = (await api.station('GET', `/stations/${target}`)).present.find(({ visit }) => visit === sent.visit);
  assert.ok(there?.onward.pinned, 'staff sent the person there');
  await see('station-sent', `/staff/stations/${target}`);
  await see('way', `/staff/visits/${sent.visit}/way`);

  await open(`/staff/stations/${target}`);
  const open_rooms = page.locator('.doors button[value=close]');
  for (let left = await open_rooms.count(); left > 0; left -= 1) {
    await open_rooms.first().click();
    await page.locator('.notice').waitFor();
    assert.equal(await open_rooms.count(), left - 1);
  }
  await page.locator('.closed-note').waitFor();
  await see('station-closed', `/staff/stations/${target}`);
  await see('stations-rooms', '/staff/stations');
  await open(`/staff/stations/${target}`);
  while ((await page.locator('.doors button[value=open]').count()) > 0) {
    await page.locator('.doors button[value=open]').first().click();
    await page.locator('.notice').waitFor();
  }
  assert.equal(await page.locator('.closed-note').count(), 0);

  await open('/staff/today');
  await page.locator(`tr:has(th:has-text("${sent.ticket}")) a[href$="/way"]`).click();
  await page.locator('.question a[href$="/leave"]').click();
  await see('leave');
  await page.click('button.danger');
  assert.equal(await page.getAttribute('#reason', 'aria-invalid'), 'true');
  await page.fill('#reason', 'Khách có việc gấp');
  await page.click('button.danger');
  await page.locator('.notice').waitFor();
  assert.equal((await api.doctor('GET', `/visits/${sent.visit}`)).visit.state, 'left');
  await station.close();
});

test('the laboratory imports results, matches what was unknown and reads a critical value back', async () => {
  const chart = await api.doctor('GET', `/visits/${day.visit}`);
  const tube = chart.specimens.find(({ items }) => items.includes('HGB'));
  const stamp = `${dayAtCentre().replaceAll('-', '')}093015+0700`;
  const message = [
    `MSH|^~\\&|LIS|LAB|CHECKUP|HANOI|${stamp}||ORU^R01^ORU_R01|${randomUUID().slice(0, 20)}|P|2.5.1|||AL|NE||UNICODE UTF-8`,
    'PID|1',
    `OBR|1|||CBC^CBC^L|||${stamp}||||||||${tube.barcode}&EDTA&L||||||${stamp}||HM|F`,
    'OBX|1|NM|718-7^Haemoglobin^LN||64|g/L|130-165|LL|||F',
    'OBX|2|NM|6690-2^WBC^LN||7.9|10*3/uL|4.0-10.0|N|||F',
    'OBX|3|NM|777-3^Platelets^LN||250|flocks|150-400|N|||F',
    '',
  ].join('\r');
  const file = join(centre.dataDir, 'results.hl7');
  await writeFile(file, message);
  const lab = await staff('lab');
  const { page, see } = lab;
  await page.click('form[enctype] button');
  assert.ok(await page.locator('.problems a[href="#files"]').isVisible(), 'no file chosen');
  await page.setInputFiles('#files', file);
  await page.click('form[enctype] button');
  await page.locator('td.code', { hasText: /./ }).first().waitFor();
  await lab.axe('imported');
  await lab.shot('staff-imported');
  await see('laboratory', '/staff/laboratory');
  const critical = page.locator('.critical', { hasText: day.ticket }).first();
  const before = await page.locator('.critical').count();
  await critical.locator('button').click();
  assert.ok(await page.locator('.critical [aria-invalid=true]').isVisible());
  await page.locator('.critical', { hasText: day.ticket }).first().locator('input[id^=note]').fill('BS. Hà, đọc lại đúng, 09:40');
  await page.locator('.critical', { hasText: day.ticket }).first().locator('button').click();
  await page.locator('.notice').waitFor();
  assert.equal(await page.locator('.critical').count(), before - 1);
  await page.locator('table[data-rows] a.button').first().click();
  await page.fill('#ticket', day.ticket);
  await page.locator('form[method=get] button').click();
  await page.locator('label.radio', { hasText: 'tiểu cầu' }).first().locator('input').check();
  await page.fill('#unit', '10*3/uL');
  await see('unmatched');
  await page.locator('label.radio', { hasText: 'tiểu cầu' }).first().locator('input').check();
  await page.fill('#unit', '10*3/uL');
  await page.locator('form[method=post]:has(#order) button.primary').click();
  await page.locator('.notice').waitFor();
  await lab.close();
});

test('a doctor sees what is abnormal first, signs, and refers', async () => {
  const doctor = await staff('doctor');
  const { page, see } = doctor;
  await see('doctor', '/staff/doctor');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/staff\/visits\//);
  await see('chart', `/staff/visits/${day.visit}`);
  assert.ok(await page.locator('.chart section').first().locator('.flag.act').first().isVisible(), 'critical first');
  assert.ok(!(await page.title()).includes('Ngọc'), 'no name in the title');
  const passedOver = page.locator('#uncounted');
  assert.match(await passedOver.textContent(), /■[\s\S]*64\s*g\/L/, 'no rule of Decision 1613 grades the haemoglobin, and the page says so');
  assert.ok(await passedOver.locator('.flag.act').first().isVisible());
  await page.click('#sign button.primary');
  assert.equal(await page.getAttribute('#conclusion', 'aria-invalid'), 'true');
  await page.fill('#conclusion', 'Huyết áp và huyết sắc tố cần kiểm tra thêm.');
  await page.click('#sign button.primary');
  await page.locator('#accept_missing-error').waitFor();
  assert.equal(await page.inputValue('#conclusion'), 'Huyết áp và huyết sắc tố cần kiểm tra thêm.');
  await doctor.axe('results missing');
  await page.check('#accept_missing');
  await page.click('#sign button.primary');
  await page.locator('.signed').waitFor();
  await page.click('#refer summary');
  await page.click('#refer button.primary');
  assert.equal(await page.getAttribute('#specialty', 'aria-invalid'), 'true');
  await page.fill('#specialty', 'Tim mạch');
  await page.fill('#refer #reason', 'Huyết áp 185 mmHg.');
  await page.locator('#refer input[value=urgent]').check();
  await page.click('#refer button.primary');
  await page.locator('.notice').waitFor();
  await see('chart-signed', `/staff/visits/${day.visit}`);
  for (const lang of LANGUAGES) {
    const report = await page.request.get(`${centre.address}/staff/visits/${day.visit}/report.pdf?lang=${lang}`);
    assert.equal(report.status(), 200);
    assert.equal((await report.body()).subarray(0, 5).toString(), '%PDF-');
  }
  await doctor.close();
});

test('the referral desk moves a referral on', async () => {
  const desk = await staff('referral');
  const { page, see } = desk;
  await see('referrals', '/staff/referrals');
  const row = page.locator('tr', { hasText: day.ticket });
  await row.locator('button[value=send]').click();
  await page.locator('.notice').waitFor();
  await page.locator('tr', { hasText: day.ticket }).locator('a[href$="/accept"]').click();
  await see('referral-accept');
  await page.click('.question button');
  assert.equal(await page.getAttribute('#note', 'aria-invalid'), 'true');
  await page.fill('#note', '24/11, 08:00');
  await page.click('.question button');
  await page.locator('.notice').waitFor();
  await desk.close();
});

test('an administrator enrols a screen as a kiosk and revokes it', async () => {
  const admin = await staff('admin');
  const { page, open, see } = admin;
  await see('kiosks', '/staff/kiosks');
  await page.fill('#label', 'Sảnh bên trái');
  await page.click('form.row button');
  const code = (await page.textContent('.enrolment .code')).trim();
  await admin.axe('enrolment code');
  const screen = await openBrowser({ viewport: { width: 1080, height: 1920 }, language: 'vi-VN', expected: [REFUSED] });
  await screen.page.goto(`${centre.address}/kiosk/enrol`);
  await screen.page.fill('#code', 'NONSENSE');
  await screen.page.click('button.primary');
  await screen.page.locator('#code-error').waitFor();
  await screen.page.goto(`${centre.address}/kiosk/enrol/${code}`);
  await screen.axe('enrol');
  await screen.shot('staff-enrol');
  await screen.page.click('button.primary');
  await screen.page.waitForURL(/\/kiosk\/$/);
  const cookies = await screen.context.cookies();
  assert.ok(cookies.some(({ name, httpOnly }) => name === 'checkup_kiosk' && httpOnly));
  await screen.close();
  await open('/staff/kiosks');
  await page.locator('tr', { hasText: 'Sảnh bên trái' }).locator('a.button').click();
  await see('revoke');
  await page.click('button.danger');
  await page.locator('.notice').waitFor();
  await admin.close();
});

test('a manager tries a booked day out before it happens', async () => {
  const manager = await staff('manager');
  const { page, open, see } = manager;
  await see('simulation-empty', '/staff/simulation');
  assert.equal(await page.locator('svg.queues').count(), 0);
  // A bus brings them all at once.
  for (let n = 0; n < 45; n += 1) {
    await book(api.reception, { name: 'Phan Thị Lan', born: `${1950 + n}-04-05`, sex: n % 2 ? 'M' : 'F', day: dayAtCentre(1) });
  }
  const address = `/staff/simulation?day=${dayAtCentre(1)}`;
  // The page asks again by itself until the day was tried.
  const ready = () => page.locator('svg.queues').waitFor({ timeout: 120_000 });
  await open(address);
  await ready();
  await see('simulation', address);
  assert.ok((await page.locator('.comparison tbody tr').count()) >= 2, 'the day as planned and what is worth trying');
  await page.selectOption('#station', 'US');
  await page.selectOption('#rooms', '-1');
  await page.selectOption('#every', '15');
  await page.click('.panel button.primary');
  await ready();
  assert.ok(await page.locator('.comparison th', { hasText: 'Siêu âm' }).first().isVisible());
  assert.equal(await page.locator('input[name=try]').inputValue(), 'US-1,every-15');
  await open(`${address}&try=CT%2B90`);
  await ready();
  assert.equal(await page.getAttribute('#station', 'aria-invalid'), 'true');
  await manager.axe('a change that cannot be');
  await manager.shot('staff-simulation-refused');
  await page.emulateMedia({ colorScheme: 'dark' });
  await manager.axe('the picture in the dark');
  await manager.shot('staff-simulation-dark');
  await manager.close();
});

test('the board shows a call within moments, and masks the name', async () => {
  const booking = await book(api.reception, { name: 'Đinh Quang Huy', born: '1971-08-09', sex: 'M', pack: 'KSK32' });
  const { visit, ticket } = await checkIn(booking.code);
  // Six more are called already, and some wait: the screen is full.
  for (const [at, name] of ['Lý Thu Hằng', 'Mai Quốc Bảo', 'Tô Ngọc Diệp', 'Đoàn Gia Hân', 'Phan Đức Thịnh', 'Hồ Bảo Châu', 'Lâm Tuấn Kiệt', 'Trịnh Mỹ Duyên', 'Cao Nhật Minh'].entries()) {
    const born = `19${70 + at}-03-0${at + 1}`;
    const other = await checkIn((await book(api.reception, { name, born, sex: at % 2 ? 'M' : 'F', pack: 'KSK32' })).code);
    const first = (await api.doctor('GET', `/visits/${other.visit}`)).steps.filter(({ state }) => state === 'waiting')[0];
    if (at < 6) await api.station('POST', `/steps/${first.id}/commands`, { command: 'call' });
  }
  const board = await staff('station', { viewport: { width: 1920, height: 1080 } });
  await board.open('/board');
  const step = (await api.doctor('GET', `/visits/${visit}`)).steps.find(({ state }) => state === 'waiting');
  await api.station('POST', `/steps/${step.id}/commands`, { command: 'call' });
  const line = board.page.locator('.calls ol > li', { hasText: ticket });
  await line.waitFor({ timeout: 5000 });
  assert.ok(!(await line.textContent()).includes('Quang Huy'));
  const height = await line.locator('.code').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  assert.ok(height >= 90, `the code is ${height} px high`);
  assert.equal(await board.page.locator('.next').getByText(ticket).count(), 0, 'who is called no longer waits');
  for (const code of await board.page.locator('.next .code').all()) {
    assert.ok((await code.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))) >= 90);
  }
  const shut = async (name) => {
    await board.axe(name);
    const cut = await board.page.evaluate(() => [...document.querySelectorAll('.halves, .halves *')]
      .filter((element) => element.getBoundingClientRect().bottom > window.innerHeight + 1).length);
    assert.equal(cut, 0, `${name}: something stands below the screen`);
    await board.shot(`staff-${name}`);
  };
  await shut('board');
  // The screen at the door: called, then inside, without a reload.
  await board.open(`/board/${step.station}`);
  await board.page.locator('.calls ol .code', { hasText: ticket }).waitFor();
  await shut('board-door');
  await api.station('POST', `/steps/${step.id}/commands`, { command: 'start' });
  await board.page.locator('.inside .code', { hasText: ticket }).waitFor({ timeout: 5000 });
  await shut('board-door-inside');
  await board.page.goto(`${centre.address}/board/NOWHERE`);
  assert.equal(await board.page.locator('.board').count(), 0, 'there is no such door');
  await board.close();
});

test('the manager sees how well times were promised', async () => {
  const manager = await staff('manager');
  const { page, open, see } = manager;
  await open('/staff/promises');
  // Promises are made in the background, a moment after what changed.
  for (let tries = 0; tries < 60 && (await page.locator('.kept').count()) === 0; tries += 1) {
    await page.waitForTimeout(500);
    await open('/staff/promises');
  }
  assert.equal(await page.locator('.kept .panel').count(), 2);
  await see('promises', '/staff/promises');
  await see('promises-empty', '/staff/promises?day=2020-01-01');
  await manager.close();
});

test('a station works without JavaScript', async () => {
  const booking = await book(api.reception, { name: 'Tạ Minh Khôi', born: '1988-12-01', sex: 'M', pack: 'KSK32' });
  const { visit, ticket } = await checkIn(booking.code);
  const step = (await api.doctor('GET', `/visits/${visit}`)).steps.find(({ state }) => state === 'waiting');
  const station = await staff('station', { javaScriptEnabled: false });
  const { page, open } = station;
  await open(`/staff/stations/${step.station}`);
  await page.locator(`tr:has(th:text-is("${ticket}")) button[value=call]`).click();
  assert.ok((await page.textContent('.person-head')).includes(ticket));
  await page.fill('#ticket', ticket);
  await page.locator('.doorway .scan button').click();
  await page.locator('.person-head .state.inside').waitFor();
  await station.close();
});
