import { UnitByCodeDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { ChangeUnitFromDocument } from '../src/generated/operations';
import type { Messages } from '../src/i18n/messages';
import { accountStates } from './account-states';
import { type Console, settled } from './console';
import { courseStates } from './course-states';
import { rightsStates } from './rights-states';
import { tokenStates } from './token-states';
import { ownCell } from './units';

/** A state of the console: where it is, and what a person does there to reach it, with the words of the language shown. */
export interface State {
  name: string;
  path: string;
  act?: (page: Page, words: Messages) => Promise<void>;
}

const failed = { status: 500, headers: { 'x-request-id': 'tried-out' }, json: { errors: [{ message: 'Something is wrong' }] } };
const alter = (how: 'fail' | 'hold' | 'refuse' | 'lose') => async (page: Page) => {
  await page.route('**/graphql', (route) =>
    how === 'fail'
      ? route.fulfill(failed)
      : how === 'refuse'
        ? route.fulfill({ status: 401, json: { errors: [{ message: 'Signed out', extensions: { code: 'UNAUTHENTICATED' } }] } })
        : how === 'lose'
          ? route.abort('connectionrefused')
          : undefined,
  );
  await page.reload();
  await page
    .locator(how === 'hold' ? '.slownote' : '.failure')
    .first()
    .waitFor();
};
const press =
  (pick: (words: Messages) => string, within: 'main' | 'dialog' | 'banner' | 'body' = 'main') =>
  async (page: Page, words: Messages) =>
    (within === 'body' ? page.locator('body') : page.getByRole(within))
      .getByRole('button', { name: pick(words) })
      .first()
      .click();
const dialog = (page: Page) => page.getByRole('dialog').waitFor();

/** Every page of the console and its main states: dialogs, menus, refusals, nothing found, loading, failures. */
export async function statesOf({ ask }: Pick<Console, 'ask'>): Promise<State[]> {
  const { unit } = await ask(UnitByCodeDocument, { code: 'HP-LC-HN' });
  const committee = `/organization/${unit?.id}`;
  return [
    { name: 'home', path: '/' },
    { name: 'home on a day with no units', path: '/?asOf=1950-01-01' },
    { name: 'home, loading', path: '/', act: alter('hold') },
    { name: 'home, failed', path: '/', act: alter('fail') },
    { name: 'home, gone', path: '/', act: alter('lose') },
    { name: 'home, signed out', path: '/', act: alter('refuse') },
    {
      name: 'home, a part failed',
      path: '/?asOf=2023-06-01',
      act: async (page) => {
        await page.route('**/graphql', (route) =>
          route.request().postData()?.includes('query HomeTerms') ? route.fulfill(failed) : route.continue(),
        );
        await page.reload();
        await page.locator('.homegrid').getByRole('alert').waitFor();
      },
    },
    {
      name: 'search',
      path: '/',
      act: async (page) => {
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('ho nam');
        await page.getByRole('option').first().waitFor();
      },
    },
    {
      name: 'search that finds nothing',
      path: '/people',
      act: async (page) => {
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('zzyzx qqq');
        await settled(page);
      },
    },
    {
      name: 'the day',
      path: '/people',
      act: (page) =>
        page
          .locator('.bar .day')
          .click()
          .then(() => dialog(page)),
    },
    { name: 'shortcuts', path: '/people', act: (page) => page.keyboard.press('Control+/').then(() => dialog(page)) },
    { name: 'tree', path: '/organization' },
    { name: 'unit', path: committee },
    { name: 'unit, loading', path: committee, act: alter('hold') },
    { name: 'unit on a former day', path: `${committee}?asOf=2023-06-01` },
    { name: "unit's leads", path: `${committee}?tab=leads` },
    { name: "unit's children", path: `${committee}?tab=children` },
    { name: 'who may do what in a unit', path: `${committee}?tab=access` },
    { name: "unit's history", path: `${committee}?tab=history` },
    { name: 'unit, more', path: committee, act: press((words) => words.shell.state.more) },
    {
      name: 'change',
      path: committee,
      act: (page, words) => press(({ acts }) => acts.open)(page, words).then(() => dialog(page)),
    },
    {
      name: 'committee',
      path: committee,
      act: async (page, words) => {
        await press(({ committee }) => committee.open)(page, words);
        await page.getByRole('dialog').locator('table.ap').waitFor();
      },
    },
    {
      name: 'change, refused',
      path: committee,
      act: async (page, words) => {
        await press(({ acts }) => acts.open)(page, words);
        await page.getByRole('dialog').locator('input[type=text]').first().fill('31/02/2022');
        await page.getByRole('dialog').locator('button[type=submit]').click();
      },
    },
    {
      name: 'change, overtaken by somebody else',
      path: '/',
      act: async (page, words) => {
        const cell = await ownCell({ ask }, 'Chi bộ vừa lưu trước');
        await page.goto(`/#/organization/${cell.id}?do=change`);
        await page.getByRole('dialog').locator('input[name=name]').fill('Chi bộ lưu sau');
        const input = { id: cell.id, version: 1, from: '2025-01-01', name: 'Chi bộ lưu trước', phone: '0225 000 0109' };
        await ask(ChangeUnitFromDocument, { input });
        await page.getByRole('dialog').getByRole('button', { name: words.acts.change.save }).click();
        await page.getByRole('dialog').locator('table.cf').waitFor();
      },
    },
    {
      name: 'a change saved, with the way back',
      path: '/',
      act: async (page, words) => {
        const cell = await ownCell({ ask }, 'Chi bộ có đường về');
        await page.goto(`/#/organization/${cell.id}?do=change`);
        await page.getByRole('dialog').locator('input[name=name]').fill('Chi bộ đã đổi tên');
        await page.getByRole('dialog').getByRole('button', { name: words.acts.change.save }).click();
        await page.locator('.toast').waitFor();
      },
    },
    {
      name: 'a person is added, refused',
      path: '/people',
      act: async (page, words) => {
        await press(({ people }) => people.add)(page, words);
        await page.getByRole('dialog').locator('button[type=submit]').click();
        await page.getByRole('dialog').getByRole('alert').waitFor();
      },
    },
    { name: 'list', path: '/units?kind=WARD_COMMITTEE' },
    {
      name: 'list, its conditions',
      path: '/units?kind=CELL&vacancy=1&openedFrom=2020-01-01&openedTo=2024-12-31',
      act: press(({ lists }) => lists.sentence.add),
    },
    {
      name: 'list, its columns',
      path: '/units?kind=WARD_COMMITTEE',
      act: (page, words) => press(({ lists }) => lists.columns.open)(page, words).then(() => dialog(page)),
    },
    {
      name: 'list, kinds of files',
      path: '/units?kind=WARD_COMMITTEE',
      act: press(({ units }) => units.list.export),
    },
    {
      name: 'list, filter to be kept',
      path: '/units?kind=WARD_COMMITTEE',
      act: (page, words) => press(({ lists }) => lists.saved.add)(page, words).then(() => dialog(page)),
    },
    { name: 'list, units chosen', path: '/units?kind=WARD_COMMITTEE', act: (page) => page.locator('tbody input').first().click() },
    {
      name: 'several units are ended, tried',
      path: '/units?kind=WARD_COMMITTEE',
      act: async (page, words) => {
        for (const box of [0, 1]) await page.locator('tbody input').nth(box).click();
        await press(({ lists }) => lists.bulk.close.open)(page, words);
        await page.getByRole('dialog').locator('button[type=submit]').click();
        await page.getByRole('dialog').locator('.fates').first().waitFor();
      },
    },
    { name: 'list of nothing', path: '/units?kind=CELL&name=zzyzx' },
    { name: 'people', path: '/people?name=duc' },
    { name: 'people of nobody', path: '/people?name=zzyzx' },
    {
      name: 'person',
      path: '/people?name=duc',
      act: async (page) => {
        await page.locator('tbody a').first().click();
        await settled(page);
      },
    },
    { name: 'person, loading', path: '/people/00000000-0000-4000-8000-000000000000', act: alter('hold') },
    { name: 'person, failed', path: '/people/00000000-0000-4000-8000-000000000000', act: alter('fail') },
    { name: 'import', path: '/import' },
    ...['kinds', 'positions', 'schemes', 'terms', 'public', 'look'].map((section) => ({
      name: `settings, ${section}`,
      path: `/settings/${section}`,
    })),
    ...(await courseStates({ ask })),
    ...rightsStates(),
    ...tokenStates({ ask }),
    ...accountStates(),
    { name: 'nowhere', path: '/nowhere' },
  ];
}
