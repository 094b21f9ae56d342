// Starts the centre for one test file: fresh data folder, free port, demonstration centre, stopped and removed at the end.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { closeTheRest } from './opened.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The server's program: CHECKUP_BINARY, or what `cargo xtask serve` built last. */
function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
  const candidates = [process.env.CHECKUP_BINARY, join(target, 'debug/checkup'), join(target, 'release/checkup')];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error('no server: run `cargo xtask serve` or `cargo xtask test` first, or set CHECKUP_BINARY');
  return found;
}

/** A port on 127.0.0.1 that was free a moment ago. */
async function freePort() {
  const probe = createServer();
  await new Promise((done, fail) => probe.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/**
 * Starts a centre and waits until it is healthy.
 *
 * @param {{demo?: boolean, databaseUrl?: string, args?: string[]}} [options]
 * @returns {Promise<{address: string, dataDir: string, log: () => string, kill: () => Promise<void>, restart: () => Promise<void>, stop: () => Promise<void>}>}
 *   `log()` is everything it printed (the staff logins among it); `kill()` ends it the hard way and keeps its data;
 *   `restart()` starts it again with the same data at the same address; `stop()` ends it, what tests left
 *   open, and removes its data.
 */
export async function startCentre({ demo = true, databaseUrl, args = [] } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'checkup-e2e-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const command = ['serve', '--port', String(port), '--data-dir', dataDir, demo ? '--demo' : '--no-demo', ...args];
  if (databaseUrl) command.push('--database-url', databaseUrl);

  let printed = '';
  let running;
  const launch = () => {
    const server = spawn(binary(), command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (piece) => { printed += piece; });
    const ended = new Promise((done) => server.once('close', done));
    const endWithUs = () => server.kill('SIGKILL');
    process.once('exit', endWithUs);
    running = { server, ended, endWithUs };
  };
  launch();

  const end = async (signal) => {
    const { server, ended, endWithUs } = running;
    if (server.exitCode === null && server.signalCode === null) server.kill(signal);
    const late = setTimeout(() => server.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
    process.off('exit', endWithUs);
  };
  const centre = {
    address,
    dataDir,
    log: () => printed,
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGKILL');
      launch();
      await healthy();
    },
    stop: async () => {
      await closeTheRest();
      await end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  const healthy = async () => {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const answers = await fetch(`${address}/api/v1/health`, { signal: AbortSignal.timeout(2000) }).then((answer) => answer.ok, () => false);
      if (answers) return;
      if (running.server.exitCode !== null || Date.now() > deadline) {
        await centre.stop();
        throw new Error(`the centre did not become healthy; it printed:\n${printed}`);
      }
      await sleep(100);
    }
  };

  await healthy();
  return centre;
}
