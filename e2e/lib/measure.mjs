// Measures a page of the kiosk as it is drawn: what a finger gets, how large the letters are, and what is cut.
//
// `measure` is called by every journey on every page. The rules are those of the style sheet (kiosk-web/style.css):
//   - every target is at least 64 px and 8 px away from the next one;
//   - on the kiosk's own screen every letter is at least 39 px, save what carries `data-fine`;
//   - no element's content is wider or higher than the element, also when letters are twice as large.
import assert from 'node:assert/strict';
import { checkAccessibility } from './browser.mjs';

/** The kiosk's own screen: 27 inch, portrait. */
export const SCREEN = { width: 1080, height: 1920 };

/** 12 mm on that screen. */
const LETTERS = 39;
const TARGET = 64;
const APART = 8;

/** The display modes: which of the foot's two buttons is pressed. */
export const MODES = {
  normal: { large: false, contrast: false },
  large: { large: true, contrast: false },
  contrast: { large: false, contrast: true },
};

/** Targets, letters, cut content and axe, in the display mode that is on; then once more with letters twice as large. */
export async function measure(page, name) {
  await page.evaluate(() => document.fonts.ready);
  const screen = page.viewportSize();
  const own = screen.width === SCREEN.width && screen.height === SCREEN.height;
  const found = await page.evaluate(look, { letters: own ? LETTERS : 0, target: TARGET, apart: APART });
  assert.deepEqual(found, { small: [], close: [], fine: [], cut: [], off: [] }, `${name}: measured`);
  await checkAccessibility(page, name);

  const { cut, off } = await doubled(page, () => page.evaluate(look, { letters: 0, target: TARGET, apart: APART }));
  assert.deepEqual({ cut, off }, { cut: [], off: [] }, `${name}: with letters twice as large`);
}

/** Does `what` while 1 rem is twice what the display mode makes of it; from the normal mode that is 200 %. */
async function doubled(page, what) {
  await page.evaluate(() => {
    const root = document.documentElement;
    const large = root.classList.contains('large');
    // "Large text" is counted in: twice the normal size is what is asked for, not twice the large one.
    root.classList.remove('large');
    root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
    root.classList.toggle('large', large);
  });
  try {
    return await what();
  } finally {
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  }
}

/** Puts the page into a display mode by the buttons at its foot. The greeting has none; there the mode is put on. */
export async function display(page, mode) {
  for (const [name, on] of Object.entries(MODES[mode])) {
    const button = page.locator(`.foot [data-display=${name}]`);
    if ((await button.count()) === 0) {
      await page.evaluate(([of, put]) => document.documentElement.classList.toggle(of, put), [name, on]);
    } else if (((await button.getAttribute('aria-pressed')) === 'true') !== on) {
      await button.click();
    }
    await page.waitForFunction(([of, put]) => document.documentElement.classList.contains(of) === put, [name, on]);
  }
}

/** Runs in the page. */
function look({ letters, target, apart }) {
  // A tenth of a pixel is a rounding, not a fault.
  const SLACK = 0.1;
  const told = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 24);
    return `${element.localName}${element.className ? `.${String(element.className.baseVal ?? element.className).replaceAll(' ', '.')}` : ''} "${words}"`;
  };
  // Not drawn at all, or drawn for a screen reader only.
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.unseen');
  const everything = [...document.body.querySelectorAll('*')].filter((element) => !(element instanceof SVGElement) && seen(element));

  const targets = everything
    .filter((element) => element.matches('button, a[href], summary, input, select, textarea, [role=button]'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const small = targets.filter(({ box }) => Math.min(box.width, box.height) < target - SLACK).map(({ element }) => told(element));

  // The layers of a page lie over each other while something scrolls: within a layer everything keeps its distance.
  const layer = (element) => element.closest('.top, .foot, .answers');
  const close = [];
  for (const [i, a] of targets.entries()) {
    for (const b of targets.slice(i + 1)) {
      if (layer(a.element) !== layer(b.element)) continue;
      const across = Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right);
      const down = Math.max(a.box.top, b.box.top) - Math.min(a.box.bottom, b.box.bottom);
      if (Math.max(across, down) < apart - SLACK) close.push(`${told(a.element)} / ${told(b.element)}`);
    }
  }

  const fine = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !seen(element) || element.closest('[data-fine], noscript, script, style')) continue;
    if (parseFloat(getComputedStyle(element).fontSize) < letters - SLACK) fine.add(told(element));
  }

  // What scrolls down may hold more than it shows; nothing scrolls sideways, and nothing else hides a part of itself.
  const cut = [];
  const off = [];
  for (const element of everything) {
    const { display, overflowY, fontSize } = getComputedStyle(element);
    if (display === 'inline' || display === 'contents') continue;
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    const wide = element.scrollWidth - element.clientWidth;
    const high = scrolls ? 0 : element.scrollHeight - element.clientHeight;
    // A line lower than its letters (a key's cap) lets them stick out; where nothing is hidden that cuts nothing.
    const lets = overflowY === 'visible' ? parseFloat(fontSize) / 5 : 1;
    if (wide > 1 || high > lets) cut.push(`${told(element)}: ${wide} wide, ${high} high`);
    const box = element.getBoundingClientRect();
    if (box.right > innerWidth + 1 || box.left < -1) off.push(told(element));
  }
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) off.push(`the page: ${root.scrollWidth - innerWidth} wide`);
  return { small, close, fine: [...fine], cut, off };
}
