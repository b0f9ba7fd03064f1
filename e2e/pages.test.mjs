// Every listed page: accessible in light and dark, wide and narrow; light in weight; asks nobody else; complains of
// nothing; and says the same without JavaScript.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, heading, NARROW, nothingNoted, open, openBrowser, startDemo, sticksOut, visit, WIDE } from './harness.mjs';
import { pages } from './pages.mjs';

const HEAVIEST_BYTES = 100_000;

let demo, browser;
before(async () => {
  demo = await startDemo();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

for (const { path, person } of pages) {
  test(`${path} as ${person ?? 'nobody'}`, async () => {
    const { page, notes, close } = await visit(browser, demo.url, { person });
    const title = await open(page, path);
    assert.ok(notes.bytes() <= HEAVIEST_BYTES, `${notes.bytes()} bytes are too many`);

    for (const size of [WIDE, NARROW]) {
      if (size === NARROW) {
        await page.setViewportSize(NARROW);
        await page.reload();
        assert.deepEqual(await sticksOut(page), []);
      }
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axe(page), [], `at ${size.width} px, ${colorScheme}`);
      }
    }
    nothingNoted(notes);
    await close();

    const plain = await visit(browser, demo.url, { person, script: false });
    await open(plain.page, path);
    assert.equal(await heading(plain.page), title, 'without JavaScript');
    nothingNoted(plain.notes);
    await plain.close();
  });
}
