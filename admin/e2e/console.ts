import { createClient, type TypedDocument } from '@lechan/client';
import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';
import axe from 'axe-core';
import { secretOf } from './session-state';

/** What a test has beside the browser's page: the API itself, to prepare and to look afterwards. */
export interface Console {
  /** Asks the API. */
  ask: <Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables) => Promise<Result>;
  /** Opens a place of the console and waits for its heading. */
  open: (path: string) => Promise<void>;
}

/** Tests of the console: a page, and the API behind it. */
export const test = base.extend<Console>({
  page: async ({ page }, use) => {
    watch(page);
    await use(page);
  },
  ask: async ({ baseURL }, use) => {
    const cookie = `lechan_session=${secretOf()}`;
    const asAdministrator: typeof fetch = (address, options) => fetch(address, { ...options, headers: { ...options?.headers, cookie } });
    const client = createClient({ url: baseURL ?? '', fetch: asAdministrator });
    await use((document, variables) => client.request(document, ...([variables] as never)));
  },
  open: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(`/#${path}`);
      await expect(heading(page)).toBeAttached();
    });
  },
});

/** A page's heading, once what the page shows is there. */
export function heading(page: Page): Locator {
  return page.locator('h1:not([aria-busy])');
}

const asked = new WeakMap<Page, Set<Request>>();

/** Keeps what a page has asked for and not got yet. */
function watch(page: Page): Set<Request> {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() === 'about:blank') open.clear();
  });
  asked.set(page, open);
  return open;
}

/** Waits until the page has got all that it asked for, and shows it. */
export async function settled(page: Page): Promise<void> {
  const open = asked.get(page) ?? watch(page);
  await expect(async () => {
    expect([...open].map((request) => request.url())).toEqual([]);
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 60)));
    expect([...open].map((request) => request.url())).toEqual([]);
    expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
  }).toPass({ intervals: [20, 40, 80, 160], timeout: 15_000 });
}

/** Switches the console to English, and waits until it is. */
export async function inEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'EN, English' }).click();
  // the words come after the language is named, with a page drawn anew
  await expect(page.getByRole('link', { name: 'Structure' }).first()).toBeVisible();
}

/** Asserts that axe finds nothing on the page as it stands, but for the rules named. */
export async function expectAccessible(page: Page, but: string[] = []): Promise<void> {
  // the console has no frames: axe runs in the page itself, and only what is wrong comes out of it
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (off) => {
    const results = await (Reflect.get(window, 'axe') as typeof axe).run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
    );
  }, but);
  expect(violations).toEqual([]);
}

/** Asserts that the page can't be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

export { expect };
