// What the browser tests share: a demo of our own, one browser, visitors in it, and what is asked of a page.
// Knows no page of the program; those are listed in pages.mjs.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The day the demo takes for today, so that pictures and sentences are the same tomorrow. */
export const TODAY = '2026-11-24';
export const WIDE = { width: 1280, height: 900 };
/** The narrowest screen that everything must fit. */
export const NARROW = { width: 320, height: 640 };

/**
 * Starts a demo on a free port and answers `{ url, stop }` when it listens.
 * It ends with this process, whatever happens to it. With RANDA_URL set, that running one is used instead.
 */
export async function startDemo() {
  if (process.env.RANDA_URL) return { url: process.env.RANDA_URL.replace(/\/$/, ''), stop: async () => {} };
  const program = process.env.RANDA ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'randa');
  const command = [program, 'demo', '--port', '0', '--today', TODAY];
  if (existsSync('/usr/bin/setpriv')) command.unshift('/usr/bin/setpriv', '--pdeathsig', 'KILL');
  const child = spawn(command[0], command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the demo did not listen within 60 s; it said:\n${said}`));
    }, 60_000);
    const hear = (bytes) => {
      said += bytes;
      const found = said.match(/Listening on (http:\/\/127\.0\.0\.1:\d+)/);
      if (!found) return;
      clearTimeout(tooLong);
      resolve(found[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    ended.then((code) => {
      clearTimeout(tooLong);
      reject(new Error(`the demo ended with ${code} before it listened; it said:\n${said}`));
    });
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(tooLong);
    },
  };
}

/** The machine's Chromium, without a window and with a profile that is thrown away. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing may be loaded from elsewhere; what is tried fails at once and is reported by `watch`.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/**
 * A page in a context of its own, so with an empty cache: `{ page, notes, close }`. Give `person` to sign in first.
 * `notes` gathers what a page must not do: see `watch`.
 */
export async function visit(browser, base, options = {}) {
  const { person, size = WIDE, scheme = 'light', script = true, language = 'sv-SE' } = options;
  const context = await browser.newContext({
    baseURL: base,
    viewport: size,
    colorScheme: scheme,
    javaScriptEnabled: script,
    locale: language,
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    storageState: person ? await stateOf(browser, base, person) : undefined,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const notes = await watch(page, base);
  return { page, notes, close: () => context.close() };
}

const states = new Map();
/** The cookies of a person who has signed in once; later visits of the same test file start from them. */
function stateOf(browser, base, person) {
  const key = `${base} ${person}`;
  if (!states.has(key)) {
    states.set(key, (async () => {
      const context = await browser.newContext({ baseURL: base });
      await signIn(await context.newPage(), person);
      const state = await context.storageState();
      await context.close();
      return state;
    })());
  }
  return states.get(key);
}

/** Signs in by the demo's list of people. */
export async function signIn(page, person) {
  await page.goto('/sign-in');
  const loaded = page.waitForEvent('load');
  await page.locator(`button[name="person"][value="${person}"]`).click();
  await loaded;
}

/** Opens a path, demands that it is there, and answers its heading. */
export async function open(page, path) {
  const response = await page.goto(path, { waitUntil: 'load' });
  assert.equal(response.status(), 200, `${path} answers ${response.status()}`);
  return heading(page);
}

/** The page's only first-level heading. */
export async function heading(page) {
  const found = await page.locator('h1').allInnerTexts();
  assert.equal(found.length, 1, `one <h1> is wanted, found ${JSON.stringify(found)}`);
  return found[0].trim().replace(/\s+/g, ' ');
}

/**
 * Listens to a page from before it loads. `notes.console`: errors on the console and uncaught ones;
 * `notes.policy`: what its own content security policy refused; `notes.outside`: addresses of other hosts it asked
 * for; `notes.bytes()`: bytes transferred since the visit began, with everything that was loaded.
 */
async function watch(page, base) {
  const notes = { console: [], policy: [], outside: [] };
  let bytes = 0;
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = `${message.text()} (${message.location().url})`;
    (/Content.Security.Policy/i.test(text) ? notes.policy : notes.console).push(text);
  });
  page.on('pageerror', (error) => notes.console.push(String(error)));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^https?:|^wss?:/.test(address.protocol) && address.origin !== new URL(base).origin) {
      notes.outside.push(address.href);
    }
  });
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  protocol.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  notes.bytes = () => bytes;
  return notes;
}

/** Fails if anything was noted that a page must not do. */
export function nothingNoted(notes) {
  assert.deepEqual(
    { console: notes.console, policy: notes.policy, outside: notes.outside },
    { console: [], policy: [], outside: [] },
  );
}

/** The accessibility faults of the page as it stands, one line each; empty when there are none. */
export async function axe(page) {
  // Evaluated by the browser's own protocol, so the page's content security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => `${id}: ${help}: ${target} ${any[0]?.message ?? ''} ${html.slice(0, 160)}`),
  );
}

/** What sticks out to the right and makes the page scroll sideways; empty when it fits. */
export function sticksOut(page) {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const scrolls = (node) =>
      node && node !== document.body && (getComputedStyle(node).overflowX !== 'visible' || scrolls(node.parentElement));
    return [`the page is ${document.documentElement.scrollWidth} px wide on a screen of ${edge} px`].concat(
      [...document.body.querySelectorAll('*')]
        .filter((node) => node.getBoundingClientRect().right > edge + 0.5 && !scrolls(node.parentElement))
        .slice(0, 5)
        .map((node) => node.outerHTML.slice(0, 160)),
    );
  });
}

/** What has the keyboard's focus: its name, its address, whether one sees that it has it and whether it is covered. */
export function focused(page) {
  return page.evaluate(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return { name: '', body: true };
    const style = getComputedStyle(node);
    const box = node.getClientRects()[0] ?? node.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const name =
      node.getAttribute('aria-label') ?? ([...(node.labels ?? [])].map((label) => label.innerText).join(' ') || node.innerText);
    return {
      name: (name ?? '').trim().replace(/\s+/g, ' '),
      href: node.getAttribute('href'),
      marked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      covered: !(top && (node.contains(top) || top.contains(node))),
    };
  });
}

/** Presses Tab until something of this name (text or pattern) has focus, and demands that focus is always seen. */
export async function tabTo(page, name, limit = 150) {
  const passed = [];
  while (passed.length < limit) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.body && passed.length > 0) break; // once round
    if (!at.body) {
      assert.ok(at.marked, `nothing shows that "${at.name}" has focus`);
      assert.ok(!at.covered, `"${at.name}" has focus but is covered`);
      if (name instanceof RegExp ? name.test(at.name) : name === at.name) return at;
    }
    passed.push(at.name);
  }
  assert.fail(`the keyboard does not reach "${name}"; it came past:\n  ${passed.join('\n  ')}`);
}

/** Goes to a link or button by the keyboard and presses Enter; a new page must follow. */
export async function follow(page, name) {
  await tabTo(page, name);
  const loaded = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await loaded;
}
