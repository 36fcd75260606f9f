import type { State } from './states';

/** The pages of accounts and rights, and what opens over them. */
export function rightsStates(): State[] {
  return [
    { name: 'accounts', path: '/rights/accounts' },
    { name: 'accounts of nobody', path: '/rights/accounts?name=zzyzx' },
    {
      name: 'account',
      path: '/rights/accounts?name=quan',
      act: async (page) => {
        await page.locator('tbody a').first().click();
        await page.locator('.av.large').waitFor();
      },
    },
    {
      name: 'an account is ended, asked',
      path: '/rights/accounts?name=quan',
      act: async (page, words) => {
        await page.locator('tbody a').first().click();
        await page.getByRole('button', { name: words.rights.account.end }).click();
        await page.getByRole('dialog').locator('.note, p').first().waitFor();
      },
    },
    {
      name: 'somebody is invited, refused',
      path: '/rights/accounts?do=invite',
      act: async (page) => {
        await page.getByRole('dialog').locator('select').selectOption('EDITOR');
        await page.getByRole('dialog').locator('button[type=submit]').click();
        await page.getByRole('dialog').getByRole('alert').waitFor();
      },
    },
    { name: 'roles', path: '/rights/roles' },
    {
      name: 'role, changed',
      path: '/rights/roles/UNIT_ADMINISTRATOR',
      act: async (page) => {
        await page.locator('.perms input').nth(2).click();
        await page.locator('.actbar').waitFor();
        // at its end, where the bar lies over nothing: on the way there it covers half of one box or another
        await page
          .locator('.perms')
          .first()
          .evaluate((perms) => {
            for (let around: Element | null = perms; around; around = around.parentElement) around.scrollTop = around.scrollHeight;
          });
      },
    },
    { name: 'role that is none', path: '/rights/roles/NONE' },
    { name: 'rights', path: '/rights/grants?current=1' },
    { name: 'a right is given', path: '/rights/grants?do=give', act: (page) => page.getByRole('dialog').waitFor() },
    { name: 'proposals, none', path: '/rights/proposals?state=WAITING' },
    { name: 'trail', path: '/rights/trail' },
    { name: 'trail on another day', path: '/rights/trail?kind=change&asOf=2023-06-01' },
    { name: 'trail of nothing', path: '/rights/trail?who=zzyzx' },
    {
      name: 'trail, its conditions',
      path: '/rights/trail?kind=signIn&from=2024-01-01',
      act: (page, words) => page.getByRole('main').getByRole('button', { name: words.lists.sentence.add }).click(),
    },
    {
      name: 'an act of the trail',
      path: '/rights/trail?kind=change',
      act: async (page) => {
        await page.locator('.log .ev').first().click();
        await page.locator('.evd .dl').waitFor();
      },
    },
    { name: 'an act that is none', path: '/rights/trail?event=999999999' },
    { name: 'readings of contact', path: '/rights/readings' },
    { name: 'readings of nothing', path: '/rights/readings?until=1950-01-01' },
    {
      name: 'somebody is anonymised, refused',
      path: '/people?name=duc',
      act: async (page, words) => {
        await page.locator('tbody a').first().click();
        await page.getByRole('button', { name: words.trail.person.anonymize }).click();
        await page.getByRole('dialog').locator('.note').waitFor();
      },
    },
    { name: 'a rule is added', path: '/rights/grants?do=addRule', act: (page) => page.getByRole('dialog').waitFor() },
  ];
}
