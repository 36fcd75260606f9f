import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, heading, settled, test } from './console';
import { type State, statesOf } from './states';
import { wordsOf } from './words';

// the sweeps are long: each goes to whichever worker is free
test.describe.configure({ mode: 'parallel' });

/** Each language, look and width is met by each state at least once. */
const looks = [
  { language: 'vi', theme: 'light', size: { width: 1366, height: 768 } },
  { language: 'en', theme: 'dark', size: { width: 390, height: 844 } },
] as const;

/** Brings the page to a state; from one without a person's act by the address alone, as a link within the page does. */
async function reach(page: Page, { path, act }: State, language: 'vi' | 'en'): Promise<void> {
  await page.goto(`/#${path}`);
  await expect(heading(page)).toBeAttached();
  await settled(page);
  await act?.(page, wordsOf[language]);
}

/** Leaves a state in which a person acted, so that nothing of it meets the next. */
async function leave(page: Page, { act }: State): Promise<void> {
  if (!act) return;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
}

async function dressed(context: BrowserContext, language: string, theme: string) {
  await context.addInitScript(
    ([locale, look]) => {
      localStorage.setItem('RaStorelechan.locale', JSON.stringify(locale));
      localStorage.setItem('RaStorelechan.theme', JSON.stringify(look));
    },
    [language, theme] as const,
  );
}

const parts = (count: number): number[] => Array.from({ length: count }, (_, part) => part);

test.describe('in every state', () => {
  for (const { language, theme, size } of looks) {
    test.describe(`${language}, ${theme}, ${size.width} px`, () => {
      test.use({ viewport: size, contextOptions: { reducedMotion: 'reduce' } });
      test.setTimeout(240_000);

      // parts, which two workers take at the same time
      for (const part of parts(5)) {
        test(`axe finds nothing, nothing is scrolled sideways, and the page has a title: part ${part + 1}`, async ({
          page,
          context,
          ask,
        }) => {
          await dressed(context, language, theme);
          for (const state of (await statesOf({ ask })).filter((_, index) => index % 5 === part)) {
            await test.step(state.name, async () => {
              await reach(page, state, language);
              await expect(page).toHaveTitle(/\S · lechan$/);
              await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
              await expectNoSidewaysScroll(page);
              // while a menu is open, all but the menu is hidden from a screen reader: it needs no landmark
              await expectAccessible(page, (await page.getByRole('menu').count()) > 0 ? ['region'] : []);
              await leave(page, state);
            });
          }
        });
      }
    });
  }
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const part of parts(2))
    test(`nothing is scrolled sideways or cut off: part ${part + 1}`, async ({ page, ask }) => {
      test.setTimeout(120_000);
      const states = (await statesOf({ ask })).filter(({ act, name }) => !act || /^(search|change|the day)$/.test(name));
      for (const state of states.filter((_, index) => index % 2 === part)) {
        await test.step(state.name, async () => {
          await reach(page, state, 'vi');
          await expectNoSidewaysScroll(page);
          expect(await outside(page), state.name).toEqual([]);
          await leave(page, state);
        });
      }
    });
});

for (const part of parts(2))
  test(`text of twice the size is shown whole: part ${part + 1}`, async ({ page, ask }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => {
      const enlarge = () => document.documentElement.style.setProperty('font-size', '32px');
      if (document.documentElement) enlarge();
      else document.addEventListener('readystatechange', enlarge, { once: true });
    });
    const states = (await statesOf({ ask })).filter(({ act, name }) => !act || name === 'change' || name === 'committee');
    for (const state of states.filter((_, index) => index % 2 === part)) {
      await test.step(state.name, async () => {
        await reach(page, state, 'vi');
        await expectNoSidewaysScroll(page);
        expect(await outside(page), state.name).toEqual([]);
        expect(await crowded(page), state.name).toEqual([]);
        await leave(page, state);
      });
    }
  });

test('text that is made larger while the tree is in sight moves its rows apart', async ({ page, open }) => {
  await open('/organization');
  await settled(page);
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('treeitem').nth(1)).toBeVisible();
  for (const [size, pitch] of [
    ['16px', 36],
    ['32px', 72],
  ] as const) {
    await page.evaluate((now) => document.documentElement.style.setProperty('font-size', now), size);
    await expect.poll(() => pitchOf(page)).toBe(pitch);
    expect(await crowded(page)).toEqual([]);
  }
});

test.describe('movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('is left out for who asks for less of it', async ({ page, open }) => {
    await open('/people');
    await page.evaluate(() => document.addEventListener('transitionrun', () => Object.assign(window, { moved: true })));
    await page.locator('.bar .day').click();
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBeUndefined();
    expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
  });
});

test.describe('by keyboard', () => {
  test('the focus is always seen, and never under what stands still', async ({ page, open }) => {
    await open('/units?kind=WARD_COMMITTEE');
    await settled(page);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const ring = [at, at.closest('.wic, .cbx, .pick, label') ?? at].map((one) => getComputedStyle(one));
        const { left, top, width, height } = at.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, top + height / 2);
        return {
          what: at.outerHTML.slice(0, 120),
          isBody: at === document.body,
          isRinged: ring.some(
            ({ outlineStyle, outlineWidth, boxShadow }) =>
              (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
          ),
          isOnTop: above !== null && (at.contains(above) || above.contains(at)),
        };
      });
      if (focus.isBody) break;
      expect(focus, focus.what).toMatchObject({ isRinged: true, isOnTop: true });
    }
  });

  test('going to another page names it in the title, and the focus is on its heading', async ({ page, open }) => {
    await open('/people');
    await page.getByRole('navigation', { name: 'Khu vực chính' }).getByRole('link', { name: 'Nhập tệp' }).click();
    await expect(page).toHaveTitle('Nhập từ tệp · lechan');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('what was found is said where a screen reader listens', async ({ page, open }) => {
    await open('/people');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('ho nam');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ (kết quả|đơn vị)/);
  });
});

/** What stands outside the page to its right, where nobody can scroll to it, or is cut off in a box that hides what is too much. */
async function outside(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const wide = document.documentElement.clientWidth + 1;
    const isScrolled = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement));
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr, [aria-hidden=true], .tbl.cards thead');
    return [...document.body.querySelectorAll('a, button, input, select, h1, h2, h3, p, td, th, label, b')]
      .filter((element) => isSeen(element) && element.getBoundingClientRect().right > wide && !isScrolled(element.parentElement))
      .map(
        (element) =>
          `${element.nodeName} ${element.textContent?.slice(0, 40)} ends at ${Math.round(element.getBoundingClientRect().right)}`,
      );
  });
}

/** How far the second row of the tree stands below the first, in pixels. */
async function pitchOf(page: Page): Promise<number> {
  return await page
    .getByRole('treeitem')
    .evaluateAll(([first, second]) => (second?.getBoundingClientRect().top ?? 0) - (first?.getBoundingClientRect().top ?? 0));
}

/** What lies over something else: a row over the next, a table over what stands beside it; and fields too narrow for a day. */
async function crowded(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const box = (element: Element) => element.getBoundingClientRect();
    const isScrolled = (element: Element) =>
      ['.tscroll', '.card'].some((around) => /auto|scroll/.test(getComputedStyle(element.closest(around) ?? element).overflowX));
    const rows = seen('[role=treeitem]').sort((one, other) => box(one).top - box(other).top);
    return [
      ...rows
        .filter((row, at) => at > 0 && box(rows[at - 1] ?? row).bottom > box(row).top + 1)
        .map((row) => `lies over: ${row.textContent}`),
      ...seen('.card table')
        .filter((table) => !isScrolled(table) && box(table).right > box(table.closest('.card') ?? table).right + 1)
        .map((table) => `is wider than its card: ${table.textContent?.slice(0, 40)}`),
      ...seen('input')
        .filter(
          (input) => input instanceof HTMLInputElement && /^\d\d\/\d\d\/\d{4}$/.test(input.value) && input.scrollWidth > input.clientWidth,
        )
        .map((input) => `is cut off: ${(input as HTMLInputElement).value}`),
    ];
  });
}
