import { UnitByCodeDocument } from '@lechan/client';
import { expect, expectAccessible, test } from './console';

test.describe('a word of the domain', () => {
  test('is explained on hover, stays while one points at the explanation, and goes by Escape', async ({ page, open }) => {
    await open('/settings/positions');
    const word = page.getByRole('button', { name: 'Chức danh', exact: true });
    await word.hover();
    const told = page.getByRole('tooltip');
    await expect(told).toContainText('Việc mà một người giữ ở một đơn vị');
    await told.hover();
    await page.waitForTimeout(600);
    await expect(told).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(told).toHaveCount(0);
  });

  test('is explained to the keyboard and to a screen reader, in English too', async ({ page, open }) => {
    await page.addInitScript(() => localStorage.setItem('RaStorelechan.locale', '"en"'));
    await open('/settings/positions');
    const word = page.getByRole('button', { name: 'Position', exact: true });
    await word.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(word).toBeFocused();
    await expect(word).toHaveAccessibleDescription('What a person does at a unit: secretary, deputy secretary, group head.');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a word is explained by a tap, and goes by a tap elsewhere', async ({ page, open, ask }) => {
    const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
    await open(`/organization/${unit?.id}`);
    const word = page.locator('main button.term').first();
    await word.tap();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(page.getByRole('tooltip')).toHaveCount(0);
  });
});
