// Pictures of the listed pages, for people and for README:  node e2e/pictures.mjs FOLDER [NAME…]
// Each page four times: wide, 320 px, dark, English.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { NARROW, open, openBrowser, startDemo, visit } from './harness.mjs';
import { pictures } from './pages.mjs';

const kinds = {
  wide: {},
  320: { size: NARROW },
  dark: { scheme: 'dark' },
  en: { language: 'en-GB' },
};

const [folder, ...names] = process.argv.slice(2);
const unknown = names.filter((name) => !pictures.some((picture) => picture.name === name));
if (!folder || unknown.length > 0) {
  console.error(`usage: node e2e/pictures.mjs FOLDER [${pictures.map((picture) => picture.name).join('|')}]`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const demo = await startDemo();
const browser = await openBrowser();
try {
  for (const { name, path, person } of pictures) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const [kind, options] of Object.entries(kinds)) {
      const { page, close } = await visit(browser, demo.url, { person, ...options });
      await open(page, path);
      const file = join(folder, `${name}-${kind}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
      await close();
    }
  }
} finally {
  await browser.close();
  await demo.stop();
}
