// Fetches what the kiosk is made of, all at once, and hands it to the program; then keeps the kiosk on the device and up to
// date. Every name holds a hash of its content.
import init, { prepare, start } from '{{kiosk_glue}}';

/** How often it is looked whether a newer version waits, and after how many looks the server is asked for one. */
const LOOK = 5_000;
const LOOKS_A_QUESTION = 120;

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

const text = async (address) => (await fetched(address)).text();
const json = async (address) => (await fetched(address)).json();

/** The font comes when it comes: the first page is drawn without waiting for it. */
function addFont() {
  const font = document.createElement('link');
  font.rel = 'stylesheet';
  font.href = '/assets/fonts/pretendard.css';
  document.head.append(font);
}

/** Every letter on the device, one slice after the other: without the server nobody's name may turn into boxes. */
async function keepLetters() {
  for (const face of document.fonts) {
    if (face.status === 'unloaded') await face.load().catch(() => {});
  }
}

/** Only in a secure context; without it the kiosk works, and needs the server to start. */
async function keep() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const kiosk = await workers.register('/kiosk/sw.js', { scope: '/kiosk/', updateViaCache: 'none' });
  let asked = false;
  let replaced = false;
  workers.addEventListener('controllerchange', () => { replaced = asked; });
  for (let looks = 1; ; looks += 1) {
    await new Promise((done) => { setTimeout(done, LOOK); });
    if (looks === 1) await keepLetters();
    // Nothing changes under a guest.
    if (!document.querySelector('main[data-page="idle"]')) continue;
    if (replaced) {
      location.reload();
      return;
    }
    if (kiosk.waiting) {
      asked = true;
      kiosk.waiting.postMessage('take-over');
    } else if (looks % LOOKS_A_QUESTION === 0) {
      await kiosk.update().catch(() => {});
    }
  }
}

try {
  const [, ...parts] = await Promise.all([
    init({ module_or_path: '{{kiosk_wasm}}' }),
    json('{{catalogue}}'),
    ...['{{drawings}}', '{{texts_vi}}', '{{texts_ko}}', '{{texts_en}}'].map(text),
  ]);
  start(...parts);
  keep().catch((error) => console.warn('the kiosk is not kept on this device:', error.message));
  // What the greeting does not need comes after it.
  await new Promise((done) => { requestIdleCallback(done, { timeout: 1_000 }); });
  addFont();
  prepare();
} catch (error) {
  // Nobody can help a kiosk that shows its loading mark: it tries again by itself, with a newer version if one waits.
  const kiosk = await navigator.serviceWorker?.getRegistration('/kiosk/');
  kiosk?.waiting?.postMessage('take-over');
  setTimeout(() => location.reload(), 5_000);
  throw error;
}
