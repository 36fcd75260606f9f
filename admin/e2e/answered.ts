import type { Page } from '@playwright/test';

type Answer = Record<string, Record<string, unknown>>;

/** Has the API's answer to an operation differ, as it would for somebody else or on another server. */
export const answered = (operation: string, differ: (data: Answer) => void) => async (page: Page) => {
  await page.route('**/graphql', async (route) => {
    if (!new RegExp(`(query|mutation) ${operation}\\b`).test(route.request().postData() ?? '')) return route.fallback();
    const response = await route.fetch();
    const json = await response.json();
    differ(json.data);
    await route.fulfill({ response, json });
  });
  await page.reload();
};
