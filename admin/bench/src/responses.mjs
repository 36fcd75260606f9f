/** Counts frames from now on, in the page: the longest one is what a person feels as a hitch. */
const watchFrames = () => {
  const watched = { longest: 0, last: performance.now(), isOver: false };
  const frame = (now) => {
    watched.longest = Math.max(watched.longest, now - watched.last);
    watched.last = now;
    if (!watched.isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => {
    watched.last = now;
    requestAnimationFrame(frame);
  });
  window.watched = watched;
};
const longestFrame = () => {
  window.watched.isOver = true;
  return window.watched.longest;
};
/** Keeps, from now on, the most rows that the tree drew at once and the longest that the page was busy without a pause. */
const watchTree = () => {
  const seen = { rows: 0, task: 0 };
  window.seen = seen;
  new MutationObserver(() => {
    seen.rows = Math.max(seen.rows, document.querySelectorAll('[role=treeitem]').length);
  }).observe(document.body, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask' });
};
/** Notes when the last key went down, how long the page took to show what each key wrote, and when a part of the page last changed. */
const watchKeys = (part) => {
  const keys = { at: 0, slowest: 0, changed: 0 };
  window.keys = keys;
  window.addEventListener(
    'keydown',
    () => {
      const at = performance.now();
      keys.at = at;
      requestAnimationFrame(() => requestAnimationFrame(() => (keys.slowest = Math.max(keys.slowest, performance.now() - at))));
    },
    true,
  );
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest(part)))
      keys.changed = performance.now();
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
};

/** How quick the console answers somebody who types and scrolls, with 17,400 units behind it. */
export async function responses(browser, { url }) {
  const search = await typed(browser, url, {
    path: '/',
    start: async (page) => {
      await page.keyboard.press('Control+k');
      return page.getByRole('combobox');
    },
    part: '[role=dialog]',
    texts: ['chi bo to dan pho 5', 'dang uy phuong', 'nguyen van'],
  });
  const filter = await typed(browser, url, {
    path: '/units',
    start: async (page) => {
      await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
      return page.getByLabel('Tên có');
    },
    part: 'main',
    texts: ['to dan pho 12', 'dang uy', 'truong'],
  });
  const treeFilter = await typed(browser, url, {
    path: '/organization',
    start: async (page) => page.getByRole('searchbox'),
    part: '.treepane',
    texts: ['chi bo to dan pho so 7', 'dang uy', 'quan uy le chan 57'],
  });
  return { search, filter, treeFilter, tree: await tree(browser, url) };
}

/** The slowest of some texts: until a key is seen, and until what it asks for is shown. */
async function typed(browser, url, { path, start, part, texts }) {
  const found = { key: 0, answer: 0 };
  for (const text of texts) {
    const page = await browser.newPage();
    await page.goto(`${url}/#${path}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const field = await start(page);
    await field.click();
    await page.evaluate(watchKeys, part);
    await field.pressSequentially(text, { delay: 90 });
    await page.waitForTimeout(500);
    await page.waitForLoadState('networkidle');
    const keys = await page.evaluate(() => window.keys);
    found.key = Math.max(found.key, keys.slowest);
    found.answer = Math.max(found.answer, keys.changed - keys.at);
    await page.close();
  }
  return found;
}

async function tree(browser, url) {
  const page = await browser.newPage();
  const began = performance.now();
  await page.goto(`${url}/#/organization`);
  const items = page.getByRole('treeitem');
  await items.first().waitFor();
  const opened = performance.now() - began;
  await items.first().click();
  await page.waitForLoadState('networkidle');
  await items.first().focus();
  await page.evaluate(watchTree);
  await page.evaluate(watchFrames);
  await page.keyboard.press('ArrowRight');
  await items.nth(3).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('*');
  await page.waitForLoadState('networkidle');
  const opening = await page.evaluate(longestFrame);
  const rows = await page.locator('[role=tree]').evaluate((node) => node.scrollHeight / 36);
  await page.evaluate(watchFrames);
  await page.locator('.tree').hover();
  for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step < 30 ? 1200 : 4000);
  await page.waitForTimeout(500);
  const scrolling = await page.evaluate(longestFrame);
  await items.first().focus();
  await page.evaluate(watchKeys, '.tree');
  await page.keyboard.type('quan uy', { delay: 90 });
  await page.waitForTimeout(500);
  const letter = await page.evaluate(() => window.keys.slowest);
  const seen = await page.evaluate(() => window.seen);
  await page.close();
  return { opened, opening, scrolling, rows: Math.round(rows), letter, drawn: seen.rows, busy: seen.task };
}
