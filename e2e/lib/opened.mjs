// What a test file opened and has to close, however its tests ended: a browser that a failed test left open would keep the
// file's process, and with it the whole run, waiting for ever.
const OPEN = new Set();

/** `close` is called at the end of the file, unless the function that this returns was called before. */
export function opened(close) {
  OPEN.add(close);
  return () => { OPEN.delete(close); };
}

/** Closes whatever is still open, the newest first. */
export async function closeTheRest() {
  const rest = [...OPEN].reverse();
  OPEN.clear();
  for (const close of rest) await close().catch((error) => console.error(`could not be closed: ${error.message}`));
}
