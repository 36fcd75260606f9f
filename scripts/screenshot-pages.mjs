const press = (name) => (page) => page.getByRole('button', { name }).first().click();

/**
 * The main pages of the console, by the name of their pictures: where each is, and what a person does there before the picture is
 * taken. `idOf` gives the identity of a unit or person by its name, `courseIn` a course of the sample in a state with its first lesson.
 */
export async function pagesOf(idOf, courseIn) {
  const [written, waiting] = [await courseIn('DRAFT'), await courseIn('IN_REVIEW')];
  const course = `/courses/${written.id}`;
  const committee = `/organization/${await idOf('Đảng ủy phường Hồ Nam')}`;
  return [
    { name: 'home', path: '/' },
    { name: 'search', path: '/', act: (page) => page.keyboard.press('Control+k').then(() => page.keyboard.type('ho nam')) },
    { name: 'day', path: '/', act: (page) => page.locator('header button[aria-haspopup=dialog]').nth(1).click() },
    { name: 'organization', path: '/organization' },
    { name: 'unit', path: committee },
    { name: 'unit-past', path: `${committee}?asOf=2023-06-01` },
    { name: 'unit-children', path: `${committee}?tab=children` },
    { name: 'unit-history', path: `${committee}?tab=history` },
    { name: 'unit-led', path: `/organization/${await idOf('Phường Hồ Nam')}` },
    { name: 'unit-change', path: committee, act: press(/^(Thay đổi…|Change…)$/) },
    { name: 'appoint', path: committee, act: press(/^(Bổ nhiệm|Appoint)/) },
    { name: 'units', path: '/units' },
    { name: 'units-filtered', path: '/units?kind=CELL&vacancy=1' },
    { name: 'people', path: '/people' },
    { name: 'person', path: `/people/${await idOf('Đặng Văn Đức (mẫu)')}` },
    { name: 'import', path: '/import' },
    { name: 'courses', path: '/courses' },
    { name: 'course', path: course },
    { name: 'course-facts', path: `${course}?tab=facts` },
    { name: 'course-editions', path: `${course}/versions` },
    { name: 'lesson', path: `${course}/lessons/${written.lessonId}` },
    { name: 'review', path: `/courses/${waiting.id}/review` },
    { name: 'schedule', path: '/courses/schedule' },
    { name: 'library', path: '/library' },
    { name: 'accounts', path: '/rights/accounts' },
    { name: 'invite', path: '/rights/accounts?do=invite' },
    { name: 'roles', path: '/rights/roles/UNIT_ADMINISTRATOR' },
    { name: 'rights', path: '/rights/grants?current=1' },
    { name: 'give', path: '/rights/grants?do=give' },
    { name: 'unit-access', path: `${committee}?tab=access` },
    { name: 'tokens', path: '/rights/tokens' },
    { name: 'proposals', path: '/rights/proposals' },
    { name: 'trail', path: '/rights/trail' },
    { name: 'readings', path: '/rights/readings' },
    { name: 'my-account', path: '/my-account' },
    ...['kinds', 'positions', 'schemes', 'terms', 'topics', 'public', 'approval', 'look'].map((section) => ({
      name: `settings-${section}`,
      path: `/settings/${section}`,
    })),
  ];
}
