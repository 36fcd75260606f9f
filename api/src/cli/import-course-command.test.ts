import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { lechan as command } from '../../test/command-line.js';
import { zip } from '../../test/sample-files.js';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.js';
import { connectedTo } from '../modules/audit/chain/chain.factory.js';

let copy: TestDatabase;
let database: pg.Client;
let home: string;
const lechan = (...args: string[]) => command({ DATABASE_URL: copy.url, LECHAN_DATA_FOLDER: join(home, 'data') }, ...args);
const importCourse = (folder: string, ...more: string[]) =>
  lechan('import-course', join(home, folder), '--unit', '305', '--nothing-classified', ...more);

beforeAll(async () => {
  copy = await createTestDatabase();
  database = await connectedTo(copy.url);
  home = await mkdtemp(join(tmpdir(), 'lechan-courses-'));
  await writeFile(join(home, 'units.csv'), 'code,name,kind,parent_code\n305,Quận Lê Chân,URBAN_DISTRICT,\n');
  expect(await lechan('import', 'units', join(home, 'units.csv'), '--as-of', '2020-01-01')).toMatchObject({ code: 0 });
}, 120_000);
afterAll(async () => {
  await database.end();
  await copy.drop();
  await rm(home, { recursive: true });
});

const sample = (path: string) => fileURLToPath(new URL(`../database/seeds/courses/${path}`, import.meta.url));
const lesson = '---\ntitle: Ghi biên bản\nminutes: 20\n---\n\nGhi **đủ**.\n\n[Mẫu biên bản](../files/m%E1%BA%ABu%20(1).docx)\n';
const good: Readonly<Record<string, string>> = {
  'course.md': '---\ntitle: Ghi biên bản\nslug: ghi-bien-ban\nobjectives: [Ghi được]\nlicence: CC-BY-4.0\n---\nLời đầu.\n',
  '01-mo-dau/module.md': '---\ntitle: Mở đầu\n---\n',
  '01-mo-dau/01-ghi.md': lesson,
  'files/mẫu (1).docx.md': '---\ntitle: Mẫu biên bản\nalt: Mẫu để điền\n---\n',
  '.git/config': 'không đọc',
};

/** Writes a folder of a course: the good one, with some files otherwise. */
async function folder(name: string, change: Readonly<Record<string, string | Uint8Array | null>> = {}): Promise<string> {
  for (const [path, text] of Object.entries<string | Uint8Array | null>({ ...good, ...change })) {
    if (text === null) continue;
    await mkdir(dirname(join(home, name, path)), { recursive: true });
    await writeFile(join(home, name, path), text);
  }
  await cp(sample('bien-ban-nghi-quyet/files/mau-bien-ban.docx'), join(home, name, 'files/mẫu (1).docx'));
  return name;
}

/** How many rows there are of what a course consists of, and how many files are kept. */
async function kept() {
  const { rows } = await database.query(
    `select (select count(*)::int from course) as courses, (select count(*)::int from lesson) as lessons,
       (select count(*)::int from material) as materials, (select count(*)::int from stored_file) as files, (select count(*)::int from event) as events`,
  );
  const stored = join(home, 'data/files');
  const bytes = existsSync(stored)
    ? readdirSync(stored, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    : 0;
  return { ...rows[0], bytes };
}

test('a folder is tried, attested and made a draft of a course, as the trail tells', async () => {
  const manifest = '<manifest identifier="a"><metadata><schemaversion>1.2</schemaversion></metadata></manifest>';
  const scorm = await zip({ 'imsmanifest.xml': Buffer.from(manifest), 'index.html': Buffer.from('<p>Bài') });
  const name = await folder('good', { 'ghi-chu/nhap.md': 'không phải bài', 'files/goi.zip': scorm });
  const before = await kept();
  const tried = await lechan('import-course', join(home, name), '--unit', '305', '--dry-run', '--language', 'vi');
  expect(tried).toEqual({
    code: 0,
    out: `  + 01-mo-dau/01-ghi.md  Ghi biên bản
  + files/goi.zip
  + files/mẫu (1).docx  Mẫu biên bản
Không đưa vào vì không phải bài của học phần nào: ghi-chu/nhap.md.
Chạy thử: sẽ lập bản nháp khóa “Ghi biên bản” của đơn vị 305: 1 học phần, 1 bài, 2 tài liệu. Chưa ghi gì.
`,
    err: '',
  });
  expect(await lechan('import-course', join(home, name), '--unit', '305')).toEqual({
    code: 1,
    out: '',
    err: 'It was not attested that the folder holds no state secrets. Look it through, and attest it with --nothing-classified.\n',
  });
  expect(await kept()).toEqual(before);

  const { code, out } = await importCourse(name);
  expect(code).toBe(0);
  const [course] = (await database.query(`select id, title, state, introduction, objectives, course_id from course_edition`)).rows;
  expect(course).toMatchObject({ title: 'Ghi biên bản', state: 'DRAFT', introduction: 'Lời đầu.', objectives: ['Ghi được'] });
  expect(out).toContain(
    `modules 1, lessons 1, materials 2.\nIt is written on, and handed in, at http://localhost:4000/#/courses/${course.course_id} .\n`,
  );
  const { rows: materials } = await database.query(
    'select material_id, kind, title, alt_text, licence from material_version order by kind',
  );
  const [material, pack] = materials;
  expect(pack).toMatchObject({ kind: 'PACKAGE', title: 'goi' });
  expect(material).toMatchObject({ title: 'Mẫu biên bản', alt_text: 'Mẫu để điền', licence: 'CC-BY-4.0' });
  const [written] = (await database.query('select minutes, material_ids from lesson_edition')).rows;
  expect(written).toEqual({ minutes: 20, material_ids: [material.material_id] });
  const { rows: events } = await database.query(
    `select name, actor, after ->> 'holdsNothingClassified' as attested from event where name !~ '^unit' order by id`,
  );
  expect(events).toEqual(
    expect.arrayContaining([
      { name: 'file.uploaded', actor: null, attested: 'true' },
      { name: 'material.created', actor: null, attested: null },
      { name: 'lesson.created', actor: null, attested: null },
      { name: 'course.created', actor: null, attested: null },
    ]),
  );
  // twice the same is refused: its short name is taken
  const once = await kept();
  expect(await importCourse(name)).toMatchObject({
    code: 1,
    err: 'course.md (slug): The short name ghi-bien-ban belongs to another course. Use a free one, such as ghi-bien-ban-2.\n',
  });
  expect(await kept()).toEqual(once);
}, 120_000);

test('what is refused says in which file, and nothing of it stays', async () => {
  const before = await kept();
  const slug = { 'course.md': '---\ntitle: Khóa khác\n---\n' };
  const refused: [string, Readonly<Record<string, string | Uint8Array | null>>, string][] = [
    ['no-course', { 'course.md': null }, 'There is no course.md in the folder.'],
    ['no-lesson', { ...slug, '01-mo-dau/module.md': null }, 'There is no lesson in the folder.'],
    ['no-front', { 'course.md': 'Không có gì ở trên' }, 'course.md does not begin with what it is'],
    ['no-title', { '01-mo-dau/01-ghi.md': '---\nminutes: nhiều\n---\n' }, '01-mo-dau/01-ghi.md: title: '],
    ['not-utf-8', { '01-mo-dau/01-ghi.md': Uint8Array.of(0x2d, 0xe1, 0x2d) }, '01-mo-dau/01-ghi.md is not written in UTF-8.'],
    [
      'no-file',
      { '01-mo-dau/01-ghi.md': `${lesson}\n![Ảnh](../../../etc/passwd)\n` },
      'shows ../../../etc/passwd, which is not in the folder.',
    ],
    [
      'a-script',
      { ...slug, 'files/chay.html': '<script>alert(1)</script>' },
      'files/chay.html: Of what type the file is can not be told, so it is not taken.',
    ],
    ['too-deep', { ...slug, '01-mo-dau/02-sau.md': `---\ntitle: Sâu\n---\n${'> '.repeat(30)}a\n` }, '01-mo-dau/02-sau.md (body): '],
    ['no-topic', { 'course.md': '---\ntitle: Khóa khác\ntopics: [KHONG_CO]\n---\n' }, 'There is no “KHONG_CO”.'],
    ['no-earlier', { 'course.md': '---\ntitle: Khóa khác\nprerequisites: [chua-co]\n---\n' }, 'there is no course chua-co.'],
  ];
  for (const [name, change, told] of refused)
    expect([name, await importCourse(await folder(name, change))]).toEqual([
      name,
      { code: 1, out: '', err: expect.stringContaining(told) },
    ]);
  expect(await importCourse('nowhere')).toMatchObject({ code: 1, err: expect.stringContaining('There is no folder ') });
  expect(await importCourse('units.csv')).toMatchObject({ code: 1, err: expect.stringContaining('is no folder. Name the folder') });
  const unknown = ['import-course', join(home, await folder('no-unit', slug)), '--unit', '999', '--nothing-classified'];
  expect(await lechan(...unknown)).toMatchObject({ code: 1, err: 'No unit has the code 999 today. Correct the code.\n' });
  expect(await kept()).toEqual(before);
}, 240_000);

test.each(['files/secret.docx', '02-elsewhere'])('a link that leads out of the folder is refused, not followed: %s', async (path) => {
  const name = await folder(`link-${path.length}`);
  await symlink(sample('ky-nang-so'), join(home, name, path));
  const before = await kept();
  expect(await importCourse(name)).toEqual({
    code: 1,
    out: '',
    err: `${path} is no file but leads elsewhere. Put the file itself there, or take it out.\n`,
  });
  expect(await kept()).toEqual(before);
});
