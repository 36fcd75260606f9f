import { command } from '../../../../test/commands.js';
import { upload } from '../../../../test/files.js';
import { pdf } from '../../../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, says, writer } from '../training.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
let elsewhere: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  elsewhere = await signedIn(api.database, [{ role: 'TRAINER', unitId: (await openUnit(api)).id }]);
});
afterAll(() => api.close());

interface Hit {
  readonly title: string;
  readonly foundIn: string;
}
const search = async (text: string, { more = '', fields = 'title foundIn', as = null as SomebodySignedIn | null } = {}) =>
  (
    await api.ask(
      `query ($text: String!) { searchMaterial(text: $text${more}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
      { text },
      { as },
    )
  ).searchMaterial;
const titles = async (text: string, options?: Parameters<typeof search>[1]) =>
  (await search(text, options)).nodes.map(({ title }: Hit) => title);
const heading = (text: string) => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] });
const shown = (parts: readonly { text: string; isMatch: boolean }[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('among published lessons', () => {
  beforeAll(async () => {
    const by = writer(api, trainer);
    const filler = 'Chi bộ họp mỗi tháng một lần. '.repeat(30);
    const lessons = [
      await by.lesson(unitId, 'Ghi biên bản', 'Việc của thư ký.'),
      await by.lesson(unitId, 'Ghi biên bản và giao việc', 'Việc của thư ký.'),
      await by.lesson(unitId, 'Biên tập, rồi ghi lên bản tin', 'Việc của ban biên tập.'),
      await by.lesson(
        unitId,
        'Trình tự',
        `${filler}Một chi ủy viên ghi biên bản.\n${filler}Ghi đủ ý kiến vào BIÊN BẢN, kể cả ý kiến thiểu số.`,
      ),
      await by.lesson(unitId, 'Bản đồ', 'Ghi tên đường ở bên phải, cạnh tấm bản gỗ.'),
    ];
    const headed = await by.lesson(unitId, 'Phân công');
    await by.saveLesson(headed, { body: { ...says(), content: [heading('Ai ghi biên bản'), ...says('Bí thư phân công.').content] } });
    const course = await by.course(
      unitId,
      'Tổ chức họp',
      [...lessons, headed].map(({ id }) => id),
      { summary: 'Từ chuẩn bị đến ghi biên bản.' },
    );
    await published(api, trainer, course);
  });

  test('titles come before headings, headings before texts, words side by side before words apart', async () => {
    const found = await search('ghi biên bản');
    expect(found.nodes).toEqual([
      { title: 'Ghi biên bản', foundIn: 'TITLE' },
      { title: 'Ghi biên bản và giao việc', foundIn: 'TITLE' },
      { title: 'Biên tập, rồi ghi lên bản tin', foundIn: 'TITLE' },
      { title: 'Phân công', foundIn: 'HEADINGS' },
      { title: expect.any(String), foundIn: 'TEXT' },
      { title: expect.any(String), foundIn: 'TEXT' },
    ]);
    expect(
      found.nodes
        .slice(4)
        .map(({ title }: Hit) => title)
        .sort(),
    ).toEqual(['Trình tự', 'Tổ chức họp']);
    expect(found.totalCount).toBe(6);
  });

  test('marks, case and where the tone mark stands make no difference, and the last word may be begun', async () => {
    const all = await titles('ghi biên bản');
    for (const text of ['ghi bien ban', 'GHI BIÊN BẢN', 'Ghi bie\u0302n ba\u0309n', 'ghi, bien.. ban', 'ghi bien b'])
      expect(await titles(text)).toEqual(all);
    expect(await titles('ghi bien bang')).toEqual([]);
  });

  test('what stands in quotation marks is found side by side alone', async () => {
    const all = await titles('ghi biên bản');
    expect(await titles('“ghi biên bản”')).toEqual(all.filter((title: string) => title !== 'Biên tập, rồi ghi lên bản tin'));
    expect(await titles('"chi uy vien" bien')).toEqual(['Trình tự']);
    expect(await titles('"bien ban ghi"')).toEqual([]);
  });

  test('places are shown as they are written, whole sentences where they are near, with the words marked', async () => {
    const { nodes } = await search('ghi bien ban', {
      more: ', filter: { kind: { equals: LESSON } }',
      fields: 'title titleParts { text isMatch } placeCount passages { parts { text isMatch } isCutBefore isCutAfter page }',
    });
    const of = (title: string) => nodes.find((hit: Hit) => hit.title === title);
    expect(shown(of('Ghi biên bản và giao việc').titleParts)).toBe('[Ghi biên bản] và giao việc');
    expect(of('Ghi biên bản và giao việc').passages).toEqual([]);
    const { passages, placeCount } = of('Trình tự');
    expect(placeCount).toBe(1);
    expect(passages).toHaveLength(1);
    expect(shown(passages[0].parts)).toMatch(/^Một chi ủy viên \[ghi biên bản\]\. Chi bộ họp mỗi tháng một lần\. /);
    expect(passages[0]).toMatchObject({ isCutBefore: false, isCutAfter: true, page: null });
  });

  test('pages hold all hits once, in the same order, whatever their size, and each tells how many there are', async () => {
    const all = await titles('ghi bien ban');
    for (const size of [1, 2, 3]) {
      const paged: string[] = [];
      for (let after = ''; ; ) {
        const { nodes, pageInfo, totalCount } = await search('ghi bien ban', { more: `, first: ${size}${after && `, after: "${after}"`}` });
        paged.push(...nodes.map(({ title }: Hit) => title));
        expect(totalCount).toBe(all.length);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(paged).toEqual(all);
    }
  });

  test('it is narrowed to kinds, and by the courses in which something stands', async () => {
    expect(await titles('ghi bien ban', { more: ', filter: { kind: { equals: COURSE } }' })).toEqual(['Tổ chức họp']);
    expect(
      await titles('ghi bien ban', { more: `, filter: { course: { unit: { equals: "${unitId}" }, title: { contains: "chuc hop" } } }` }),
    ).toHaveLength(6);
    expect(await titles('ghi bien ban', { more: ', filter: { course: { language: { equals: "en" } } }' })).toEqual([]);
    const { totalCount } = await search('ghi bien ban', { more: ', filter: { not: { kind: { equals: LESSON } } }' });
    expect(totalCount).toBe(1);
  });

  test('a hit leads to the course or lesson itself', async () => {
    const { nodes } = await search('ghi bien ban', {
      more: ', first: 1',
      fields: 'kind node { id ... on Lesson { title courses { title slug } } ... on Course { slug } }',
    });
    expect(nodes).toEqual([
      { kind: 'LESSON', node: { id: expect.any(String), title: 'Ghi biên bản', courses: [{ title: 'Tổ chức họp', slug: 'to-chuc-hop' }] } },
    ]);
  });

  test('nothing, and what is no word, finds nothing', async () => {
    for (const text of ['', ' ', '"', '!&|:*()', "'", '+']) {
      const { totalCount, nodes } = await search(text);
      expect({ text, totalCount, nodes }).toEqual({ text, totalCount: 0, nodes: [] });
    }
    expect(await titles("=ghi' & !bien:*")).toEqual(await titles('ghi bien'));
  });
});

describe('who reads what is published, and who writes it', () => {
  const draft = ', state: DRAFT';

  test('a draft is found by who may read drafts there and asks for them, and by nobody else', async () => {
    const by = writer(api, trainer);
    const lesson = await by.lesson(unitId, 'Bài zulu', 'chữ yankee');
    const course = await by.course(unitId, 'Khóa zulu', [lesson.id]);
    const found = async (text: string) => [
      await titles(text),
      await titles(text, { as: elsewhere, more: draft }),
      await titles(text, { as: trainer }),
      (await titles(text, { as: trainer, more: draft })).sort(),
    ];
    expect(await found('zulu')).toEqual([[], [], [], ['Bài zulu', 'Khóa zulu']]);
    const out = await published(api, trainer, course);
    const both = ['Bài zulu', 'Khóa zulu'];
    // of drafts one gets courses that one may write or review, and the lessons of others as they are published
    expect((await found('zulu')).map((one) => [...one].sort())).toEqual([both, ['Bài zulu'], both, both]);
    // on top of it another text: each finds their own
    await by.saveLesson(lesson, { body: says('chữ xray') });
    await by.saveCourse(out, { title: 'Khóa whisky' });
    expect(await found('xray')).toEqual([[], [], [], ['Bài zulu']]);
    expect(await found('yankee')).toEqual([['Bài zulu'], ['Bài zulu'], ['Bài zulu'], []]);
    expect(await found('whisky')).toEqual([[], [], [], ['Khóa whisky']]);
  });

  test('what stands in a course for who is signed in is not found by others, and what is withdrawn by no reader', async () => {
    const by = writer(api, trainer);
    const lesson = await by.lesson(unitId, 'Bài nội bộ victor');
    const course = await published(api, trainer, await by.course(unitId, 'Khóa nội bộ victor', [lesson.id], { isPublic: false }));
    expect([await titles('victor'), (await titles('victor', { as: elsewhere })).length]).toEqual([[], 2]);
    await api.ask('mutation ($input: RetireCourseInput!) { retireCourse(input: $input) { userErrors { code } } }', {
      input: { id: course.id },
    });
    expect([(await titles('victor', { as: elsewhere })).length, (await titles('victor', { as: trainer, more: draft })).length]).toEqual([
      0, 2,
    ]);
  });

  test('former editions are found by nobody, and no text of them is kept to be found', async () => {
    const by = writer(api, trainer);
    const lesson = await by.lesson(unitId, 'Bài uniform', 'chữ tango');
    const course = await published(api, trainer, await by.course(unitId, 'Khóa', [lesson.id]));
    const again = await by.saveLesson(lesson, { body: says('chữ sierra') });
    expect((await titles('tango', { as: null })).length).toBe(1);
    await published(api, trainer, { ...course });
    expect([await titles('tango', { as: trainer, more: draft }), await titles('sierra')]).toEqual([[], ['Bài uniform']]);
    const { rows } = await api.database.query('select body from searched_text where subject_id = $1', [again.id]);
    expect(rows).toEqual([{ body: 'chữ sierra' }]);
  });
});

describe('files', () => {
  const shows = (materialId: string) => ({
    ...says(),
    content: [...says('Xem mẫu.').content, { type: 'material', attrs: { materialId, caption: null } }],
  });
  const made = async (name: string, input: object, ...pages: string[]) => {
    const file = await upload(api, trainer, { bytes: pdf(...pages), name: 'tep.pdf', unitId });
    return (await command(api, name, { ...input, fileId: file.id }, 'material { id number }', { as: trainer })).payload.material;
  };

  test('a file is found by what it says, with the page, where something published shows it, in the version that readers get', async () => {
    const by = writer(api, trainer);
    const { id, number } = await made('createMaterial', { unitId, title: 'Mẫu romeo' }, 'cover', 'the quebec papa form');
    const asks = { fields: 'kind title passages { page parts { text isMatch } } node { ... on Material { number } }' };
    expect((await search('quebec', { as: trainer, more: ', state: DRAFT', ...asks })).nodes).toHaveLength(1);
    expect((await search('quebec', asks)).nodes).toEqual([]);
    const lesson = await by.lesson(unitId, 'Bài có mẫu');
    const course = await by.course(unitId, 'Khóa có mẫu', [(await by.saveLesson(lesson, { body: shows(id) })).id]);
    await published(api, trainer, course);
    await made('saveMaterial', { id, number }, 'the oscar form');
    const found = await search('quebec papa', asks);
    expect(found.nodes).toEqual([
      { kind: 'MATERIAL', title: 'Mẫu romeo', passages: [{ page: 2, parts: expect.anything() }], node: { number: 1 } },
    ]);
    expect(shown(found.nodes[0].passages[0].parts)).toBe('the [quebec papa] form');
    expect([await titles('oscar form'), await titles('oscar form', { as: trainer, more: ', state: DRAFT' })]).toEqual([[], ['Mẫu romeo']]);
    const within = (title: string) => titles('quebec papa', { more: `, filter: { course: { title: { equals: "${title}" } } }` });
    expect([await within('Khóa có mẫu'), await within('Khóa khác')]).toEqual([['Mẫu romeo'], []]);
  });
});
