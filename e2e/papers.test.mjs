// Papers as staff ask for them: a company's reports printed in the background, its figures and its statement, a person's report
// in two languages and with a password, and what goes with a visit. Each page in three languages, on a small notebook in the light
// and the dark, and on a telephone.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { book, dayAtCentre, signIn } from './lib/kiosk.mjs';
import { startCentre } from './lib/server.mjs';
import { LANGUAGES, checkIn, fits, pass, staffAt } from './lib/staff.mjs';

const NOTEBOOK = { width: 1366, height: 768 };
const TELEPHONE = { width: 390, height: 844 };
const PDF = /^%PDF-/;
const NAMES = ['Nguyễn Thị Thu Hà', 'Trần Quốc Bảo', 'Lê Minh Châu', 'Phạm Gia Huy', 'Đỗ Khánh Linh', 'Vũ Đức Anh', 'Bùi Thanh Tâm'];

let centre;
const api = {};
/** Seven of one company, of whom the sixth got a result after the signature and the last is not signed; the paying guest; the one called. */
const people = [];
const day = dayAtCentre();

before(async () => {
  centre = await startCentre();
  for (const login of ['reception', 'station', 'lab', 'doctor']) api[login] = await signIn(centre, login);
  for (const [at, name] of NAMES.entries()) {
    const born = `${1962 + 5 * at}-0${at + 1}-1${at}`;
    people.push(await examined({ name, born, sex: at % 2 ? 'M' : 'F', company: 'HANBIT' }, { shares: at < 3 }));
  }
  for (const { visit } of people.slice(0, 6)) await sign(visit);
  await late(people[5]);
});
after(() => centre?.stop());

/** Books a person, checks in, and goes through every station; tubes are drawn, some values measured. */
async function examined(person, consents) {
  const booking = await book(api.reception, person);
  const guest = await checkIn(api.reception, booking.code, consents);
  const chart = await api.doctor('GET', `/visits/${guest.visit}`);
  const values = { SBP: '124', DBP: '78', HT: '168', WT: '63' };
  const entries = chart.orders.filter(({ item }) => values[item]).map(({ id, item }) => ({ order: id, value: values[item] }));
  await api.station('POST', `/visits/${guest.visit}/results`, { entries });
  for (const { barcode, state } of chart.specimens) {
    if (state === 'planned') await api.station('POST', `/specimens/${barcode}/commands`, { command: 'collect' });
  }
  for (const step of chart.steps) if (!['done', 'skipped'].includes(step.state)) await pass(api.doctor, step);
  return guest;
}

async function sign(visit) {
  const text = 'Sức khỏe ổn định. Tập thể dục đều, kiểm tra lại sau một năm.';
  const conclusion = { text, kr: ['normal-b'], override_reason: 'Đo lại bình thường', accept_missing: true, seen_version: 0 };
  await api.doctor('POST', `/visits/${visit}/conclusions`, conclusion);
}

/** The laboratory answers after the signature: the conclusion rests on less than is known. */
async function late({ visit }) {
  const { specimens } = await api.doctor('GET', `/visits/${visit}`);
  const tube = specimens.find(({ items }) => items.includes('HGB'));
  const stamp = `${day.replaceAll('-', '')}093015+0700`;
  const message = [
    `MSH|^~\\&|LIS|LAB|CHECKUP|HANOI|${stamp}||ORU^R01^ORU_R01|${randomUUID().slice(0, 20)}|P|2.5.1|||AL|NE||UNICODE UTF-8`,
    'PID|1',
    `OBR|1|||CBC^CBC^L|||${stamp}||||||||${tube.barcode}&EDTA&L||||||${stamp}||HM|F`,
    'OBX|1|NM|718-7^Haemoglobin^LN||118|g/L|130-165|L|||F',
    '',
  ].join('\r');
  const lab = await staffAt(centre, 'lab');
  await lab.open('/staff/laboratory');
  await lab.page.setInputFiles('#files', { name: 'late.hl7', mimeType: 'text/plain', buffer: Buffer.from(message) });
  await lab.page.click('form[enctype] button');
  await lab.page.locator('main table, .notice').first().waitFor();
  await lab.close();
}

const staff = (login, options) => staffAt(centre, login, { viewport: NOTEBOOK, ...options });

/** The page in every language, in the dark too, on both screens: axe finds nothing, nothing stands beyond the side. */
async function see({ page, open, speak, axe, shot }, name, path, then = async () => {}) {
  for (const lang of LANGUAGES) {
    await speak(lang);
    for (const [colorScheme, screen, size] of [['light', 'notebook', NOTEBOOK], ['dark', 'notebook', NOTEBOOK], ['light', 'telephone', TELEPHONE]]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await open(path);
      await then();
      assert.equal(await page.getAttribute('html', 'lang'), lang);
      const here = `${name} ${lang} ${colorScheme} ${screen}`;
      await axe(here);
      await fits(page, here);
      await shot(`papers-${here.replaceAll(' ', '-')}`);
    }
  }
  await page.setViewportSize(NOTEBOOK);
  await page.emulateMedia({ colorScheme: 'light' });
  await speak('vi');
  await open(path);
}

/** Fetches what a link leads to, as a browser that is signed in does. */
async function fetched(page, link, kind = 'application/pdf') {
  const href = typeof link === 'string' ? link : await link.getAttribute('href');
  const answer = await page.request.get(new URL(href, centre.address).href);
  assert.equal(answer.status(), 200, href);
  assert.equal(answer.headers()['content-type'], kind, href);
  assert.equal(answer.headers()['cache-control'], 'no-store', href);
  assert.match(answer.headers()['content-disposition'], /^(inline|attachment); filename="[a-zA-Z0-9.+-]+"$/, href);
  const body = await answer.body();
  if (kind === 'application/pdf') assert.match(body.subarray(0, 8).toString(), PDF, href);
  return body;
}

/** The same paper in the three languages is three papers. */
async function inEveryLanguage(page, href) {
  const made = [];
  for (const lang of LANGUAGES) made.push(await fetched(page, `${href}${href.includes('?') ? '&' : '?'}lang=${lang}`));
  assert.equal(new Set(made.map((bytes) => bytes.toString('latin1'))).size, LANGUAGES.length, href);
}

/** How many files an archive holds, by its last record. */
function filesIn(archive) {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  return archive.readUInt16LE(end + 10);
}

/** Asks for the company's papers of today. */
async function ask(page, languages) {
  await page.selectOption('#company', 'HANBIT');
  await page.fill('#day', day);
  await page.selectOption('#language', languages);
  await Promise.all([page.waitForEvent('load'), page.click('form.row button.primary')]);
  await page.locator('#jobs tbody tr').first().waitFor();
}

const ARCHIVE = '#jobs a[href$="papers.zip"]';

test('a manager has a company printed, watches it without loading the page again, and fetches the archive', async () => {
  const manager = await staff('manager');
  const { page, open } = manager;
  await open('/staff/papers');
  await see(manager, 'runs-none', '/staff/papers');
  await page.fill('#day', '');
  await page.click('form.row button.primary');
  assert.equal(await page.getAttribute('#day', 'aria-invalid'), 'true');
  await manager.axe('no day');
  await ask(page, 'vi');
  await page.evaluate(() => { globalThis.stayed = true; });
  await page.fill('#day', '2026-01-02'); // somebody goes on working
  // Others ask for more meanwhile.
  for (const language of ['ko', 'en', 'vi+ko', 'ko+vi', 'vi+en', 'ko+en']) {
    const asked = await page.request.post(`${centre.address}/staff/papers`, { form: { company: 'HANBIT', day, language } });
    assert.equal(asked.status(), 200);
  }
  await page.locator('#jobs progress').first().waitFor();
  await manager.axe('printing');
  await manager.shot('papers-running');
  const bar = await page.locator('#jobs progress').first().getAttribute('max', { timeout: 1000 }).catch(() => null);
  assert.ok([null, '0', String(NAMES.length)].includes(bar), `${bar} visits`);
  await page.waitForFunction((selector) => document.querySelectorAll(selector).length === 7, ARCHIVE, { timeout: 120_000 });
  assert.ok(await page.evaluate(() => globalThis.stayed), 'the page was not loaded again');
  assert.equal(await page.inputValue('#day'), '2026-01-02', 'what somebody types stays');
  assert.equal(await page.locator('#jobs progress, #jobs button').count(), 0, 'nothing is left to be printed or to be stopped');
  const zip = await fetched(page, page.locator(ARCHIVE).first(), 'application/zip');
  assert.equal(filesIn(zip), 5, 'five of seven: one is not signed, one is outdated');
  assert.ok(!NAMES.some((name) => zip.includes(name)), 'no file is named after a person');
  const failed = page.locator('#jobs details').first();
  await failed.locator('summary').click();
  assert.ok((await failed.textContent()).includes(people[5].ticket), 'who is missing is named by ticket');
  // What waits can be called off.
  await page.request.post(`${centre.address}/staff/papers`, { form: { company: 'HANBIT', day, language: 'vi' } });
  await page.request.post(`${centre.address}/staff/papers`, { form: { company: 'HANBIT', day, language: 'ko' } });
  const stop = page.locator('#jobs tbody tr').first().locator('button');
  await stop.focus();
  await Promise.all([page.waitForEvent('load'), stop.press('Enter')]);
  await page.locator('.notice').waitFor();
  await page.waitForFunction(() => !document.querySelector('#jobs button'), null, { timeout: 60_000 });
  await see(manager, 'runs', '/staff/papers', () => page.evaluate(() => document.querySelector('#jobs details').setAttribute('open', '')));
  await manager.close();
});

test('without JavaScript the page of print runs asks again by itself', async () => {
  const manager = await staff('manager', { javaScriptEnabled: false });
  const { page, open } = manager;
  await open('/staff/papers');
  const before = await page.locator(ARCHIVE).count();
  await ask(page, 'vi+en');
  for (let left = 60; (await page.locator(ARCHIVE).count()) === before; left -= 1) {
    assert.ok(left > 0, 'it asks again until the archive is there');
    await new Promise((done) => { setTimeout(done, 500); });
  }
  await fetched(page, page.locator(ARCHIVE).first(), 'application/zip');
  await manager.close();
});

test('a manager sees a company’s figures and fetches report, spreadsheet, fitness list and statement', async () => {
  const manager = await staff('manager');
  const { page, open } = manager;
  await see(manager, 'companies', '/staff/companies');
  await page.selectOption('#company', { label: 'Công ty TNHH Hanbit Vina' });
  await page.fill('#from', day);
  await page.fill('#to', day);
  await Promise.all([page.waitForEvent('load'), page.click('.filters button')]);
  const chosen = page.url().slice(centre.address.length);
  // The demonstration has bookings of this company of its own.
  const [invited, came, concluded] = (await page.locator('dd.figure').allTextContents()).map(Number);
  assert.ok(invited >= came, `${invited} invited`);
  assert.deepEqual([came, concluded], [7, 5], 'one is not signed, one is outdated');
  for (const lang of LANGUAGES) {
    await open(chosen.replace(/lang=\w+/, `lang=${lang}`));
    for (const file of ['report.pdf', 'fit-list.pdf', 'statement.pdf']) {
      const link = page.locator(`.offers a[href*="/${file}?"]`);
      assert.ok((await link.getAttribute('href')).endsWith(`=${day}&to=${day}&lang=${lang}`), `${file} is about the days shown`);
      await fetched(page, link);
    }
    const sheet = await fetched(page, page.locator('.offers a[href*="report.xlsx"]'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    assert.equal(sheet.subarray(0, 2).toString(), 'PK');
  }
  await see(manager, 'company', chosen);
  await page.fill('#to', '2020-01-01');
  await Promise.all([page.waitForEvent('load'), page.click('.filters button')]);
  assert.ok(await page.locator('.problems a[href="#to"]').isVisible());
  await see(manager, 'company-refused', page.url().slice(centre.address.length));
  await page.fill('#from', '2020-01-01');
  await Promise.all([page.waitForEvent('load'), page.click('.filters button')]);
  await page.locator('.empty').waitFor();
  await see(manager, 'company-nobody', page.url().slice(centre.address.length));
  await manager.close();

  const administrator = await staff('admin');
  await administrator.open(chosen);
  assert.equal(await administrator.page.locator('.offers a').count(), 2, 'neither names nor money');
  const refused = await administrator.page.request.get(`${centre.address}/staff/companies/${new URL(page.url()).searchParams.get('company')}/statement.pdf`);
  assert.equal(refused.status(), 403);
  await administrator.close();
});

test('a doctor prints a report in two languages, and locks one with a password twice', async () => {
  const doctor = await staff('doctor');
  const { page, open } = doctor;
  const path = `/staff/visits/${people[0].visit}`;
  await see(doctor, 'report', path, () => page.locator('#lock').evaluate((lock) => lock.setAttribute('open', '')));
  const both = page.locator('.head a[href*="vi+ko"]');
  const alone = await fetched(page, page.locator('.head a[href$="lang=vi"]'));
  assert.ok((await fetched(page, both)).length > alone.length, 'two languages are more');
  const forms = await page.locator('.signed li a[href*="report.pdf"]').all();
  assert.ok(forms.length > 0, 'the forms of both states are offered');
  for (const form of forms) await fetched(page, form);
  await page.click('#lock summary');
  await page.selectOption('#lock-lang', 'ko+vi');
  // What a browser would cut, or what was typed in another way, is refused in words; the report stays chosen.
  for (const [password, again, field] of [['Ho Tay 2026', 'Ho Tay 2027', '#lock-password-again'], ['a'.repeat(128), 'a'.repeat(128), '#lock-password'], ['12345', '12345', '#lock-password']]) {
    await page.fill('#lock-password', password);
    await page.fill('#lock-password-again', again);
    await Promise.all([page.waitForEvent('load'), page.click('#lock button')]);
    assert.equal(await page.getAttribute(field, 'aria-invalid'), 'true');
    assert.equal(await page.locator(`.problems a[href="${field}"]`).count(), 1);
    assert.equal(await page.inputValue('#lock-lang'), 'ko+vi');
    assert.equal(await page.inputValue('#lock-password'), '');
    await doctor.axe('refused password');
  }
  await doctor.shot('papers-lock-refused');
  for (const password of ['Ho Tay 2026', 'Song Hong 2026']) {
    await page.fill('#lock-password', password);
    await page.fill('#lock-password-again', password);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#lock button')]);
    const pieces = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece);
    const locked = Buffer.concat(pieces);
    assert.match(locked.subarray(0, 8).toString(), PDF);
    assert.ok(locked.includes('/Encrypt'), 'locked');
    assert.ok(!page.url().includes('2026'), 'no password in an address');
  }
  const outdated = await page.request.get(`${centre.address}/staff/visits/${people[5].visit}/report.pdf?lang=ko`);
  assert.equal(outdated.status(), 409);
  await see(doctor, 'report-outdated', `/staff/visits/${people[5].visit}`);
  assert.equal(await page.locator('a[href*="report.pdf"], #lock').count(), 0, 'what is outdated is not offered');
  await see(doctor, 'report-refused', `/staff/visits/${people[5].visit}/report.pdf`);
  await open(path);
  await page.click('#refer summary');
  await page.fill('#specialty', 'Tim mạch');
  await page.fill('#refer #reason', 'Huyết áp cần theo dõi.');
  await page.locator('#refer input[value=routine]').check();
  await page.click('#refer button.primary');
  await page.locator('.notice').waitFor();
  await doctor.close();

  const desk = await staff('referral');
  await see(desk, 'letters', '/staff/referrals');
  await inEveryLanguage(desk.page, await desk.page.locator('a[href$="letter.pdf"]').first().getAttribute('href'));
  await desk.close();
});

test('what goes with a visit is printed where it is needed: ticket, guide, labels, receipt, the day', async () => {
  const booking = await book(api.reception, { name: 'Hoàng Thị Bích Ngọc', born: '1979-05-02', sex: 'F' });
  const { visit, ticket } = await checkIn(api.reception, booking.code);
  const reception = await staff('reception');
  const { page, open } = reception;
  await see(reception, 'today', '/staff/today');
  for (const file of ['ticket.pdf', 'guide.pdf']) {
    const link = page.locator(`a[href="/staff/visits/${visit}/${file}"]`);
    assert.ok((await link.textContent()).includes(ticket), 'a link says whose it is');
    await inEveryLanguage(page, await link.getAttribute('href'));
  }
  await open('/staff/payments');
  await page.locator(`tr:has(th:text-is("${ticket}")) a.button`).click();
  await page.click('button[value=cash]');
  await page.locator('.notice').waitFor();
  await see(reception, 'payments', '/staff/payments');
  const receipt = page.locator('a[href$="receipt.pdf"]').first();
  await inEveryLanguage(page, await receipt.getAttribute('href'));
  await fetched(page, `${await receipt.getAttribute('href')}?paper=a4`);
  await reception.close();

  const station = await staff('station');
  const { steps } = await api.doctor('GET', `/visits/${visit}`);
  const before = steps.findIndex((step) => step.station === 'BLD');
  for (const step of steps.slice(0, before)) if (!['done', 'skipped'].includes(step.state)) await pass(api.doctor, step);
  const blood = steps[before];
  await api.station('POST', `/visits/${visit}/next`, { station: 'BLD' });
  await api.station('POST', `/steps/${blood.id}/commands`, { command: 'start' });
  await see(station, 'labels', `/staff/stations/BLD?step=${blood.id}`);
  await inEveryLanguage(station.page, await station.page.locator('a[href$="labels.pdf"]').getAttribute('href'));
  await station.close();

  const manager = await staff('manager');
  await see(manager, 'day', '/staff/promises');
  await inEveryLanguage(manager.page, await manager.page.locator('a[href*="day.pdf"]').getAttribute('href'));
  await manager.close();
});

test('a manager has papers locked, and types the password again after the server was killed', async () => {
  const password = 'Hồ Tây 가나 2026';
  const manager = await staff('manager');
  const { page, open, speak } = manager;
  const send = (asked) => page.request.post(`${centre.address}/staff/papers`, { form: { company: 'HANBIT', day, ...asked } });
  const typed = async (first, again, button = 'form.row button.primary') => {
    await page.fill('#password', first);
    await page.fill('#password-again', again);
    await Promise.all([page.waitForEvent('load'), page.click(button)]);
  };
  for (const lang of LANGUAGES) {
    await speak(lang);
    await open('/staff/papers');
    await page.selectOption('#company', 'HANBIT');
    await page.selectOption('#language', 'vn:vi');
    await typed(password, `${password}!`);
    assert.equal(await page.getAttribute('#password-again', 'aria-invalid'), 'true');
    assert.deepEqual([await page.inputValue('#company'), await page.inputValue('#language'), await page.inputValue('#password')], ['HANBIT', 'vn:vi', '']);
    await manager.axe(`passwords differ ${lang}`);
    for (const [screen, size] of [['notebook', NOTEBOOK], ['telephone', TELEPHONE]]) {
      await page.setViewportSize(size);
      await fits(page, `passwords differ ${lang} ${screen}`);
      await manager.shot(`papers-differ-${lang}-${screen}`);
    }
    await page.setViewportSize(NOTEBOOK);
  }
  await typed(password, password);
  await page.locator('.notice').waitFor();
  assert.doesNotMatch(decodeURIComponent(page.url()), /password|Hồ Tây/, 'no password in an address');
  const archive = page.locator('#jobs tbody tr').first().locator('a[href$="papers.zip"]');
  await archive.waitFor({ timeout: 60_000 });
  const fetching = await page.request.get(new URL(await archive.getAttribute('href'), centre.address).href);
  assert.match(fetching.headers()['content-disposition'], /^attachment; filename="papers-[0-9-]+-vn-vi-locked\.zip"$/);
  const zip = await fetching.body();
  assert.equal(filesIn(zip), 5);
  assert.equal(zip.toString('latin1').match(/\/Encrypt \d+ 0 R/g)?.length, 5, 'each of them is locked');
  // Killed in the middle: the password was only in its memory.
  await open('/staff/sign-in'); // no page hangs on its events
  for (const language of ['vi', 'ko', 'en', 'vi+ko', 'ko+vi', 'vi+en']) {
    assert.equal((await send({ language, password, password_again: password })).status(), 200);
  }
  await centre.restart();
  await open('/staff/papers');
  const resume = page.locator('#jobs a[href$="resume"]');
  await resume.first().waitFor();
  await see(manager, 'runs-locked', '/staff/papers');
  const waiting = await resume.count();
  const path = await resume.first().getAttribute('href');
  await see(manager, 'resume', path);
  await typed(password, 'Hồ Tây', 'form.stack button');
  assert.equal(await page.getAttribute('#password-again', 'aria-invalid'), 'true');
  await typed(password, password, 'form.stack button');
  await page.locator('.notice').waitFor();
  await page.locator(`#jobs a[href="${path.replace('resume', 'papers.zip')}"]`).waitFor({ timeout: 60_000 });
  assert.equal(await resume.count(), waiting - 1, 'the others still wait for theirs');
  assert.ok(!centre.log().includes(password), 'no password in the log');
  await manager.close();
});
