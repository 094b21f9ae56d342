// Keeps the kiosk's shell on the device, so that it starts in a moment and without the server. Packaged by `cargo xtask`.
//
// One cache holds one version, whole: the page names every other file by a hash of its content, and is kept only when it is
// the very page this worker was packaged with. A new version waits until the page asks it to take over, which it does when
// nobody stands at the kiosk. Calls to /api/ and addresses with anything of a guest in them never come here.
const SHELL = 'kiosk-{{version}}';
const FONTS = 'fonts-{{fonts}}';
const PAGE = '/kiosk/';
const PAGE_SHA256 = '{{page_sha256}}';
const FILES = {{files}};

async function sha256(answer) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function install() {
  const page = await fetch(PAGE, { cache: 'reload' });
  if (!page.ok || (await sha256(page)) !== PAGE_SHA256) throw new Error('the server has another version by now');
  const shell = await caches.open(SHELL);
  // All or none. The names are hashes, so what the browser has kept of them is right.
  await shell.addAll(FILES);
  await shell.put(PAGE, page);
}

async function activate() {
  const old = (await caches.keys()).filter((name) => name !== SHELL && name !== FONTS);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(path, request) {
  const shell = await caches.open(SHELL);
  return (await shell.match(path, { ignoreVary: true })) ?? fetch(request);
}

/** A slice of the font is kept when a page first shows one of its characters. */
async function font(path, request) {
  const fonts = await caches.open(FONTS);
  const slice = await fonts.match(path, { ignoreVary: true });
  if (slice) return slice;
  const answer = await fetch(request);
  if (answer.status === 200) await fonts.put(path, answer.clone());
  return answer;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname === PAGE || FILES.includes(pathname)) event.respondWith(kept(pathname, request));
  else if (pathname.startsWith('/assets/fonts/')) event.respondWith(font(pathname, request));
});
