import { readBody } from '../lesson/lesson-body.js';
import { NoCourseFolder, readCourseFolder } from './course-folder.js';
import { linkedFrom } from './folder-materials.js';
import { lessonFromMarkdown } from './lesson-from-markdown.js';

/** What a lesson of Markdown reads as; it must be one that the platform takes. */
const html = (markdown: string, material?: string) => {
  const read = readBody(lessonFromMarkdown(markdown, () => material ?? null));
  if (!('html' in read)) throw new Error(`It is no lesson: ${read.why}`);
  return read.html;
};

test('headings, lists, tables, call-outs, links and footnotes of Markdown are those of a lesson', () => {
  expect(html('# Một\n\n## Hai\n\nChữ **đậm** và *nghiêng*.')).toBe(
    '<h2>Một</h2><h2>Hai</h2><p>Chữ <strong>đậm</strong> và <em>nghiêng</em>.</p>',
  );
  expect(html('- a\n- b\n  1. c\n')).toBe('<ul><li><p>a</p></li><li><p>b</p><ol><li><p>c</p></li></ol></li></ul>');
  expect(html('> [!WARNING]\n> Đừng đọc mã.')).toBe('<aside class="callout warning"><p>Đừng đọc mã.</p></aside>');
  expect(html('> Lời dẫn')).toBe('<blockquote><p>Lời dẫn</p></blockquote>');
  expect(html('[Luật](https://vanban.example) [x](javascript:alert(1))')).toBe(
    '<p><a href="https://vanban.example" rel="noopener noreferrer">Luật</a> x</p>',
  );
  expect(html('Theo quy định[^b], [^b] và [^không có].\n\n[^a]: Không ai dẫn\n[^b]: Luật số 10')).toBe(
    '<p>Theo quy định<sup><a href="#fn:1" id="ref:1">1</a></sup>, [^b] và [^không có].</p><ol class="footnotes"><li id="fn:1"><p>Luật số 10</p></li></ol>',
  );
  expect(html('| A | B |\n|---|---|\n| 1 | 2 |')).toContain('<tr><th colspan="1" rowspan="1"><p>A</p></th>');
});

test('HTML is text, and a file on a line of its own is a material where there is one', () => {
  expect(html('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  const id = '0d9e0f9b-8c1e-4b6e-9a53-3b7d6f0f5a01';
  expect(html('[Mẫu](../files/mau.docx)', id)).toBe(`<figure data-material="${id}"><figcaption>Mẫu</figcaption></figure>`);
  expect(html('![Sơ đồ](../files/so-do.png)', id)).toBe(`<figure data-material="${id}"><figcaption>Sơ đồ</figcaption></figure>`);
  expect(html('[Mẫu](../files/mau.docx)')).toBe('<p>Mẫu</p>');
});

test('a link is to a file of the folder, however its name is written, or to nothing of it', () => {
  const materialOf = linkedFrom(new Map([['files/mẫu (1).docx', 'một']]))('01-a/01-b.md');
  expect(materialOf('../files/mẫu%20(1).docx'.normalize('NFD'))).toBe('một');
  for (const elsewhere of ['https://vanban.example/a.docx', '//vanban.example/a', 'javascript:alert(1)', '#dau', '02-c.md#dau'])
    expect([elsewhere, materialOf(elsewhere)]).toEqual([elsewhere, null]);
  for (const missing of ['../../../etc/passwd', '../files/khac.docx', 'files/%E0%A4.docx'])
    expect(() => materialOf(missing)).toThrow(`01-a/01-b.md shows ${missing}, which is not in the folder.`);
});

test('a folder is a course with its modules and lessons in the order of their names', () => {
  const file = (path: string, front: string, body = '') => ({ path, text: `---\n${front}\n---\n${body}` });
  const folder = readCourseFolder([
    file('02-sau/module.md', 'title: Sau'),
    file('01-truoc/02-b.md', 'title: B', 'chữ'),
    file('01-truoc/module.md', 'title: Trước'),
    file('01-truoc/01-a.md', 'title: A\nminutes: 20', 'chữ'),
    file('files/mau.docx.md', 'title: không phải bài'),
    file('course.md', 'title: Khóa\ntopics: [A]\naudience: { positions: [SECRETARY] }', 'Lời đầu.'),
  ]);
  expect(folder).toMatchObject({
    title: 'Khóa',
    language: 'vi',
    topics: ['A'],
    audience: { positions: ['SECRETARY'], kinds: [] },
    introduction: 'Lời đầu.',
  });
  expect(folder.modules.map(({ title, lessons }) => [title, lessons.map((lesson) => [lesson.title, lesson.minutes])])).toEqual([
    [
      'Trước',
      [
        ['A', 20],
        ['B', undefined],
      ],
    ],
    ['Sau', []],
  ]);
});

test('a folder that is none says which file is wrong, and why', () => {
  const wrong =
    (...files: [string, string][]) =>
    () =>
      readCourseFolder(files.map(([path, text]) => ({ path, text })));
  expect(wrong()).toThrow(NoCourseFolder);
  expect(wrong(['course.md', 'Không có gì ở trên'])).toThrow('course.md does not begin');
  expect(wrong(['course.md', '---\ntitle: [a\n---\n'])).toThrow('course.md:');
  expect(wrong(['course.md', '---\nminutes: nhiều\n---\n'])).toThrow(/course\.md: title: .*; minutes: /);
});
