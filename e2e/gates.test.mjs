// Proof that the gates bite: small pages with one fault each, from a server of this file's own, must be caught.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { axe, focused, follow, heading, NARROW, nothingNoted, open, openBrowser, sticksOut, tabTo, visit } from './harness.mjs';

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 16px; font: 16px/1.5 system-ui; color: #111; background: #fff; }
  a, button { display: inline-block; padding: 8px; }
  a { color: #0b4f6c; }
  .faint { color: #ccc; }
  .still:focus-visible { outline: none; }
  .cover { position: fixed; inset: 0 0 auto; height: 100%; }
  @media (prefers-color-scheme: dark) { body { color: #eee; background: #111; } a { color: #9cd3ee; } .faint { color: #ddd; } }
  @media (prefers-color-scheme: dark) { .dim { color: #333; } }
  .wide { width: 900px; }
  .box { overflow-x: auto; }
`;
const page = (body) => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Prov</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"><link rel="icon" href="/dot.svg"></head>
  <body><main><h1>Prov</h1>${body}</main></body></html>`;
const bodies = {
  '/good': '<p>Allt är väl.</p><p><a href="/next">Vidare</a></p><div class="box" tabindex="0" role="region" aria-label="Bred"><p class="wide">Bred tabell</p></div>',
  '/next': '<form action="/good"><p><label>Namn <input name="name"></label></p><button>Skicka</button></form>',
  '/no-alt': '<img src="/dot.svg">',
  '/faint': '<p class="faint">Svag text</p>',
  '/dim': '<p class="dim">Svag text i mörker</p>',
  '/wide': '<p class="wide">För bred</p>',
  '/inline': '<script>document.title = "inline"</script>',
  '/throws': '<script src="/throws.js"></script>',
  '/elsewhere': '<img alt="" src="http://elsewhere.test/dot.svg">',
  '/still': '<p><a class="still" href="/good">Osynlig</a></p>',
  '/covered': '<p><a href="/good">Dold</a></p><div class="cover"></div>',
};
const files = {
  '/style.css': ['text/css', style],
  '/throws.js': ['text/javascript', 'throw new Error("medvetet")'],
  '/dot.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  '/heavy.css': ['text/css', '/*'.padEnd(150_000, 'x') + '*/'],
};

let server, base, browser;
before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const [type, text] = files[pathname] ?? ['text/html; charset=utf-8', bodies[pathname] && page(bodies[pathname])];
    // The policy lets another host's image through, so that the gate for outside requests is what catches it.
    const policy = `default-src 'self'; img-src ${pathname === '/elsewhere' ? '*' : "'self'"}`;
    response.writeHead(text ? 200 : 404, { 'content-type': type, 'content-security-policy': policy });
    response.end(text ?? 'Finns inte');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

/** Opens one of the pages above, does something there, and closes it. */
async function on(path, options, act) {
  const visitor = await visit(browser, base, options);
  await open(visitor.page, path);
  await act(visitor.page, visitor.notes);
  await visitor.close();
}

test('a page without fault passes every gate, under a strict policy', () =>
  on('/good', { size: NARROW }, async (page, notes) => {
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(await sticksOut(page), []);
    assert.ok(notes.bytes() > 500 && notes.bytes() < 10_000, `${notes.bytes()} bytes`);
    nothingNoted(notes);
  }));

test('an image without a text alternative is reported', () =>
  on('/no-alt', {}, async (page) => assert.match((await axe(page)).join('\n'), /^image-alt:/m)));

test('an image put into a good page is reported too', () =>
  on('/good', {}, async (page) => {
    await page.evaluate(() => document.querySelector('main').append(document.createElement('img')));
    assert.match((await axe(page)).join('\n'), /^image-alt:/m);
  }));

test('faint text is reported in light, and dim text in dark only', async () => {
  await on('/faint', {}, async (page) => assert.match((await axe(page)).join('\n'), /^color-contrast:/m));
  await on('/dim', {}, async (page) => {
    assert.deepEqual(await axe(page), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.match((await axe(page)).join('\n'), /^color-contrast:/m);
  });
});

test('what sticks out is named, and a wide thing in a box that scrolls is not', () =>
  on('/wide', { size: NARROW }, async (page) => assert.match((await sticksOut(page)).join('\n'), /class="wide"/)));

test('a script that the policy refuses is noted', () =>
  on('/inline', {}, async (page, notes) => assert.equal(notes.policy.length, 1)));

test('an error in a script is noted', () =>
  on('/throws', {}, async (page, notes) => assert.match(notes.console.join('\n'), /medvetet/)));

test('a request to another host is noted', () =>
  on('/elsewhere', {}, async (page, notes) => assert.deepEqual(notes.outside, ['http://elsewhere.test/dot.svg'])));

test('weight counts what is loaded later too', () =>
  on('/good', {}, async (page, notes) => {
    await page.evaluate(() => fetch('/heavy.css').then((answer) => answer.text()));
    await page.reload();
    assert.ok(notes.bytes() > 150_000, `${notes.bytes()} bytes`);
  }));

test('a page that is not there is not taken for one', () => assert.rejects(on('/nowhere', {}, () => {}), /answers 404/));

test('a page is read without JavaScript', () =>
  on('/inline', { script: false }, async (page, notes) => {
    assert.equal(await heading(page), 'Prov');
    assert.equal(await page.title(), 'Prov');
    nothingNoted(notes);
  }));

test('the keyboard reaches a link, a field and a button', () =>
  on('/good', {}, async (page) => {
    await follow(page, 'Vidare');
    await tabTo(page, 'Namn');
    await page.keyboard.type('Åsa');
    await follow(page, 'Skicka');
    assert.match(page.url(), /\/good\?name=%C3%85sa$/);
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).href, '/next');
  }));

test('focus that is not seen, or is covered, or a name that is not there stops the keyboard', async () => {
  await on('/still', {}, (page) => assert.rejects(tabTo(page, 'Osynlig'), /nothing shows/));
  await on('/covered', {}, (page) => assert.rejects(tabTo(page, 'Dold'), /is covered/));
  await on('/good', {}, (page) => assert.rejects(tabTo(page, 'Finns inte'), /does not reach/));
});
