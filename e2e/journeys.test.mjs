// What people come to do, with the keyboard alone. On the way focus must always be seen and never be covered.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { focused, follow, heading, nothingNoted, openBrowser, startDemo, tabTo, visit } from './harness.mjs';
import { journeys } from './pages.mjs';

let demo, browser;
before(async () => {
  demo = await startDemo();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

test('there is a journey for a doctor and one for a director', () => {
  const who = journeys.map((journey) => journey.who);
  for (const wanted of ['doctor', 'director']) assert.ok(who.includes(wanted), `none for a ${wanted}`);
});

for (const { who, person, steps, ends } of journeys) {
  test(`a ${who} gets to "${ends}" by keyboard`, async () => {
    const { page, notes, close } = await visit(browser, demo.url);
    await page.goto('/sign-in');
    const name = await page.locator(`button[name="person"][value="${person}"]`).innerText();
    await follow(page, name.trim().replace(/\s+/g, ' '));

    await page.keyboard.press('Tab');
    const first = await focused(page);
    assert.match(first.href ?? '', /^#./, 'the first stop leads past the menu');
    await page.keyboard.press('Enter');

    for (const step of steps) {
      if (step.field) {
        await tabTo(page, step.field);
        await page.keyboard.type(step.type);
      } else {
        await follow(page, step);
      }
    }
    const reached = await heading(page);
    if (ends instanceof RegExp) assert.match(reached, ends);
    else assert.equal(reached, ends);
    nothingNoted(notes);
    await close();
  });
}
