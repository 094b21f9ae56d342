// What the kiosk's journeys need of a centre: an enrolled kiosk, bookings, and a scanner that types.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The day at the centre (+07:00), `offset` days from today. */
export function dayAtCentre(offset = 0) {
  return new Date(Date.now() + (7 * 60 + offset * 24 * 60) * 60_000).toISOString().slice(0, 10);
}

/** Signs a member of the demonstration staff in and gives a caller of the API as that person. */
export async function signIn(centre, login) {
  const { logins } = JSON.parse(await readFile(join(centre.dataDir, 'demo-logins.json'), 'utf8'));
  const found = logins.find((entry) => entry.login === login);
  assert.ok(found, `the demonstration has a login ${login}`);
  const answer = await fetch(`${centre.address}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: found.password }),
  });
  assert.equal(answer.status, 200, `${login} signs in`);
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  return async (method, path, body) => {
    const reply = await fetch(`${centre.address}/api/v1${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await reply.text();
    assert.ok(reply.ok, `${method} ${path}: ${reply.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
}

/** Enrols this browser as a kiosk. */
export async function enrol(centre, context) {
  const administrator = await signIn(centre, 'admin');
  const { token } = await administrator('POST', '/devices', { name: 'e2e' });
  await context.addCookies([{ name: 'checkup_kiosk', value: token, url: centre.address, httpOnly: true, sameSite: 'Strict' }]);
}

/** Books a person; gives the booking. */
export async function book(reception, { name, born, sex, document, pack = 'STD', company, day = dayAtCentre(), language = 'vi' }) {
  return reception('POST', '/bookings', {
    person: { name, birth_date: born, sex, ...(document ? { document } : {}) },
    package: pack,
    day,
    minute: 7 * 60 + 30,
    language,
    ...(company ? { company } : {}),
  });
}

/**
 * Types as a keyboard-wedge scanner does: one key event a character, whatever the character, Enter at every line's end.
 * The events are trusted ones that carry their `key`, also outside ASCII.
 */
export async function scan(page, text) {
  const debuggerSession = await page.context().newCDPSession(page);
  const events = [];
  const send = (event) => events.push(debuggerSession.send('Input.dispatchKeyEvent', event));
  for (const line of text.split('\n')) {
    for (const key of line) {
      send({ type: 'keyDown', key, text: key });
      send({ type: 'keyUp', key });
    }
    send({ type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' });
    send({ type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
  }
  await Promise.all(events);
  await debuggerSession.detach();
}

/** Draws a stroke into the field for the signature: one touch of a finger. */
export async function sign(page) {
  const field = page.locator('.pad');
  // Into the middle: at the lower edge the tray of answers lies over it.
  await field.evaluate((pad) => pad.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = await field.boundingBox();
  await page.mouse.move(x + width * 0.15, y + height * 0.7);
  await page.mouse.down();
  for (const [across, down] of [[0.25, 0.3], [0.32, 0.75], [0.4, 0.4], [0.5, 0.7], [0.62, 0.35], [0.8, 0.6]]) {
    await page.mouse.move(x + width * across, y + height * down, { steps: 4 });
  }
  await page.mouse.up();
}

/** Waits for a page of the kiosk by its name. */
export async function at(page, name) {
  await page.locator(`main[data-page="${name}"]`).waitFor();
}

/** Nothing of `words` is left anywhere a next guest, or a script of the page, could find it. */
export async function checkForgotten(page, words) {
  const left = await page.evaluate(async () => ({
    document: document.documentElement.outerHTML,
    values: [...document.querySelectorAll('input, textarea')].map((field) => field.value),
    address: location.href,
    title: document.title,
    state: JSON.stringify(history.state),
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
    caches: await Promise.all((await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const answers = await Promise.all((await cache.keys()).map(async (request) => [request.url, await (await cache.match(request)).text()]));
      return [name, answers];
    })),
  }));
  const everything = JSON.stringify(left);
  for (const word of words) assert.ok(!everything.includes(word), `"${word}" was left behind`);
  assert.deepEqual([left.local, left.session], ['{}', '{}']);
  const kept = left.caches.flatMap(([, answers]) => answers.map(([url]) => new URL(url)));
  for (const { pathname, search } of kept) assert.match(pathname + search, /^\/(kiosk\/(assets\/[^?]+)?|assets\/fonts\/[^?]+)$/, 'only the shell is kept');
  await checkSealed(page, words);
}

/** Whatever the browser's databases hold is sealed: no record has a word of `words`, a name, or anything but opaque bytes. */
export async function checkSealed(page, words) {
  const records = await page.evaluate(async () => {
    const answer = (request) => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = fail; });
    const found = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const kept = database.transaction(store).objectStore(store);
        const [keys, values] = [await answer(kept.getAllKeys()), await answer(database.transaction(store).objectStore(store).getAll())];
        keys.forEach((key, n) => found.push({
          name: `${name}/${store}/${key}`,
          opaque: values[n] instanceof Uint8Array,
          bytes: values[n] instanceof Uint8Array ? [...values[n]] : [],
          text: values[n] instanceof Uint8Array ? '' : JSON.stringify(values[n]),
        }));
      }
      database.close();
    }
    return found;
  });
  const nonces = new Set();
  for (const { name, opaque, bytes, text } of records) {
    assert.ok(opaque, `${name} is not sealed: ${text}`);
    assert.match(name, /^kiosk\/[ab]\/\d+$/, 'a record’s name says nothing');
    nonces.add(bytes.slice(0, 12).join());
    const held = Buffer.from(bytes);
    for (const word of words) {
      for (const encoding of ['utf8', 'utf16le']) assert.ok(!held.includes(Buffer.from(word, encoding)), `"${word}" can be read in ${name}`);
    }
    // Sealed bytes are evenly spread; JSON is not.
    const letters = bytes.filter((byte) => byte >= 0x20 && byte < 0x7f).length;
    assert.ok(bytes.length < 64 || letters / bytes.length < 0.6, `${name} looks like text`);
  }
  assert.equal(nonces.size, records.length, 'every record has a nonce of its own');
}
