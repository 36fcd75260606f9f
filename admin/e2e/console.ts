import AxeBuilder from '@axe-core/playwright';
import { createClient, type TypedDocument } from '@lechan/client';
import { test as base, expect, type Page } from '@playwright/test';

/** What a test has beside the browser's page: the API itself, to prepare and to look afterwards. */
export interface Console {
  /** Asks the API. */
  ask: <Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables) => Promise<Result>;
  /** Opens a place of the console and waits for its heading. */
  open: (path: string) => Promise<void>;
}

/** Tests of the console: a page, and the API behind it. */
export const test = base.extend<Console>({
  ask: async ({ baseURL }, use) => {
    const client = createClient({ url: baseURL ?? '' });
    await use((document, variables) => client.request(document, ...([variables] as never)));
  },
  open: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(`/#${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    });
  },
});

/** Asserts that axe finds nothing on the page as it stands, but for the rules named. */
export async function expectAccessible(page: Page, but: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(but)
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
    ),
  ).toEqual([]);
}

/** Asserts that the page can't be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

export { expect };
