import { plusDays, today } from '../src/day/day';
import { RotateAccessTokenDocument } from '../src/generated/operations';
import type { Console } from './console';
import type { State } from './states';
import { ownToken } from './tokens';

/** The pages of access tokens, and what opens over them. */
export function tokenStates({ ask }: Pick<Console, 'ask'>): State[] {
  return [
    { name: 'tokens', path: '/rights/tokens' },
    { name: 'tokens of nothing', path: '/rights/tokens?name=zzyzx' },
    {
      name: 'a token, expiring',
      path: '/rights/tokens',
      act: async (page) => {
        const { id } = await ownToken({ ask }, 'Cổng sắp hết hạn', 3);
        await page.goto(`/#/rights/tokens/${id}`);
        await page.locator('.wtxt').waitFor();
      },
    },
    {
      name: 'a token, being replaced',
      path: '/rights/tokens',
      act: async (page) => {
        const { id, version } = await ownToken({ ask }, 'Cổng đang thay mã');
        await ask(RotateAccessTokenDocument, { input: { id, version, validUntil: plusDays(today(), 200) } });
        await page.goto(`/#/rights/tokens/${id}`);
        await page.locator('.overlap').waitFor();
      },
    },
    { name: 'a token that is none', path: '/rights/tokens/00000000-0000-4000-8000-000000000000' },
    {
      name: 'a token is made, refused',
      path: '/rights/tokens?do=create',
      act: async (page) => {
        await page.getByRole('dialog').locator('button[type=submit]').click();
        await page.getByRole('dialog').getByRole('alert').waitFor();
      },
    },
    {
      name: 'a token is made, shown once',
      path: '/rights/tokens?do=create',
      act: async (page) => {
        const dialog = page.getByRole('dialog');
        await dialog.locator('input[name=name]').fill('Cổng vừa có mã');
        await dialog.locator('input[name=over][value=everything]').check();
        await dialog.locator('.permg input').first().check();
        await dialog.locator('button[type=submit]').click();
        await dialog.locator('.secret').waitFor();
      },
    },
    ...(['change', 'rotate', 'revoke'] as const).map((act) => ({
      name: `a token, asked to ${act}`,
      path: '/rights/tokens',
      act: async (page: Parameters<NonNullable<State['act']>>[0]) => {
        const { id } = await ownToken({ ask }, 'Cổng có mã');
        await page.goto(`/#/rights/tokens/${id}?do=${act}`);
        await page.getByRole('dialog').locator('.checksdone, p b, .sum').first().waitFor();
      },
    })),
  ];
}
