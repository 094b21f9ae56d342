// The line between a kiosk and the centre, which a journey can cut, hold, or make lose an answer. A real server on a port of
// its own: what the browser offers for this sometimes misses the requests of a page that a service worker controls.
import { createServer, request } from 'node:http';
import { opened } from './opened.mjs';

/** The request does not arrive and is not answered. */
export const CUT = Symbol('cut');
/** The centre carries the request out; its answer does not arrive. */
export const LOST = Symbol('lost');

/**
 * Opens a line to `centre`; a kiosk that is opened at its `address` speaks to the centre through it.
 *
 * @param {{address: string}} centre
 * @param {(call: {method: string, path: string, key?: string}) => any} [rule]
 *   asked for every request, may wait before it answers: nothing to let it through, CUT, LOST, or a function that makes
 *   another text of the centre's answer. `key` is the idempotency key. Replaced by setting `line.rule`.
 * @returns {Promise<{address: string, rule: Function}>} open until the centre stops
 */
export async function lineTo(centre, rule = () => undefined) {
  const line = { rule };
  const server = createServer((incoming, outgoing) => {
    carry(centre, line, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  line.address = `http://127.0.0.1:${server.address().port}`;
  opened(() => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  }));
  return line;
}

async function carry(centre, line, incoming, outgoing) {
  const verdict = await line.rule({ method: incoming.method, path: incoming.url, key: incoming.headers['idempotency-key'] });
  if (verdict === CUT) {
    outgoing.destroy();
    return;
  }
  // `host` stays: the centre compares it with where the page says that it comes from.
  const asked = { ...incoming.headers };
  if (typeof verdict === 'function') {
    delete asked['accept-encoding'];
    delete asked['if-none-match'];
  }
  const answer = await new Promise((done, fail) => {
    const forwarded = request(centre.address + incoming.url, { method: incoming.method, headers: asked, agent: false }, done);
    forwarded.once('error', fail);
    outgoing.once('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  });
  // A connection that was used before and ends without an answer makes the browser ask once more by itself.
  const headers = { ...answer.headers, connection: 'close' };
  if (verdict === LOST) {
    answer.resume().once('end', () => outgoing.destroy());
  } else if (typeof verdict === 'function') {
    const pieces = [];
    for await (const piece of answer) pieces.push(piece);
    const body = Buffer.from(verdict(Buffer.concat(pieces).toString('utf8')));
    outgoing.writeHead(answer.statusCode, { ...headers, 'content-length': body.length }).end(body);
  } else {
    outgoing.writeHead(answer.statusCode, headers);
    answer.once('error', () => outgoing.destroy()).pipe(outgoing);
  }
}
