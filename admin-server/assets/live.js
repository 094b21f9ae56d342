// Makes staff pages quicker to work with; every page works without it.
// Live: a page names the kinds of changes it shows in data-live ("visit station:BLD"). When one happens, the page is fetched
// again and its main part and its counts are exchanged, unless somebody is filling something in there. A page that marks what
// moves with data-part has only that exchanged, also while its form is filled in.
(() => {
  'use strict';
  const main = () => document.getElementById('main');
  const quiet = 250; // what changes within this time becomes one fetch
  let isDirty = Boolean(document.querySelector('.problems'));
  let isBehind = false;
  let timer = 0;

  const isField = (element) => element instanceof HTMLElement && element.matches('input, select, textarea');
  const isFilledIn = () => {
    const active = document.activeElement;
    if (isDirty || document.querySelector('details[open][id] form :focus')) return true;
    return isField(active) && active.type !== 'hidden' && Boolean(active.value) && main().contains(active);
  };

  async function refresh() {
    const moving = [...document.querySelectorAll('[data-part][id]')].map(({ id }) => `#${id}`);
    const isHeld = () => moving.length === 0 && isFilledIn();
    if (isHeld()) { isBehind = true; return; }
    isBehind = false;
    let answer;
    try {
      answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    } catch { return; } // the next event or the next connection tries again
    // Sent elsewhere: signed out, or this page is the answer to a form.
    if (!answer.ok || answer.redirected || isHeld()) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Every rendering has its own form keys; apart from them, equal means nothing to exchange.
    const bare = (root) => root.querySelector('#main')?.innerHTML.replace(/value="[0-9a-f-]{36}"/g, '');
    if (bare(fresh) === bare(document)) return;
    const open = [...document.querySelectorAll('details[open][id]')].map((details) => details.id);
    const focused = document.activeElement?.id;
    const scroll = window.scrollY;
    // A call that flashed before the exchange stands still after it.
    const flashed = new Set([...document.querySelectorAll('.fresh[data-call]')].map((line) => line.dataset.call));
    for (const part of moving.length > 0 ? moving : ['#main', 'nav.places']) {
      const [from, to] = [fresh.querySelector(part), document.querySelector(part)];
      if (from && to) to.replaceChildren(...from.childNodes);
    }
    for (const line of document.querySelectorAll('.fresh[data-call]')) line.classList.toggle('seen', flashed.has(line.dataset.call));
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    reachable();
    window.scrollTo({ top: scroll });
  }

  // A table that is wider than a small screen scrolls in its own box: keys must reach it too.
  function reachable() {
    for (const table of document.querySelectorAll('table.list')) {
      if (table.scrollWidth > table.clientWidth && getComputedStyle(table).overflowX === 'auto') table.tabIndex = 0;
      else table.removeAttribute('tabindex');
    }
  }

  function listen() {
    const kinds = (main()?.dataset.live ?? '').split(' ').filter(Boolean);
    if (kinds.length === 0) return;
    const events = new EventSource(main().dataset.events ?? '/events');
    // Not put off by the next change: what changes all the time would never be shown.
    const soon = () => { timer ||= setTimeout(() => { timer = 0; refresh(); }, quiet); };
    // What changed between the page and the connection, or while it was broken, was not told.
    events.onopen = soon;
    events.onmessage = ({ data }) => {
      if (data === 'resync' || kinds.some((kind) => data === kind || data.startsWith(`${kind}:`))) soon();
    };
    window.addEventListener('pagehide', () => events.close());
  }

  document.addEventListener('input', (event) => { if (isField(event.target)) isDirty = true; });
  document.addEventListener('submit', (event) => {
    // A file leaves the page as it is: it may be asked for again.
    if (event.target.matches('[data-file]')) return;
    // A second click does nothing; the key in the form would see to it as well.
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = 'yes';
    isDirty = false;
  });
  document.addEventListener('focusout', () => { if (isBehind) setTimeout(refresh, quiet); });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of document.forms) delete form.dataset.sent;
  });

  // Lists: j and k move, Enter opens.
  const rows = () => [...document.querySelectorAll('table[data-rows] tbody tr[data-href]')];
  function move(by) {
    const all = rows();
    if (all.length === 0) return;
    const at = all.findIndex((row) => row.classList.contains('at'));
    const to = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    all[at]?.classList.remove('at');
    to.classList.add('at');
    (to.querySelector('a') ?? to).focus();
    to.scrollIntoView({ block: 'nearest' });
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = isField(event.target) ? event.target : null;
    if (field) {
      // In a form of values, Enter goes to the next field, as on the keypad of an instrument.
      if (event.key !== 'Enter' || !field.closest('form.entry') || field.tagName === 'TEXTAREA') return;
      const fields = [...field.form.querySelectorAll('input:not([type=hidden]), select')];
      const next = fields[fields.indexOf(field) + 1] ?? field.form.querySelector('.buttons button');
      event.preventDefault();
      next?.focus();
      next?.select?.();
      return;
    }
    if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === 'Enter' && event.target === document.body) {
      document.querySelector('tr.at a')?.click();
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('a, button, input, select, label') || getSelection()?.toString()) return;
    const row = event.target.closest('table[data-rows] tr[data-href]');
    if (row) location.assign(row.dataset.href);
  });

  window.addEventListener('resize', reachable);
  document.fonts.ready.then(reachable);
  document.querySelector('.problems')?.focus();
  const here = new URL(location.href);
  if (here.searchParams.has('done')) {
    here.searchParams.delete('done');
    history.replaceState(null, '', here);
  }
  if (document.body.classList.contains('board')) setInterval(refresh, 30_000);
  listen();
})();
