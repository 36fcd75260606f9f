import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../src/database/seeds/courses/', import.meta.url));

/**
 * What the courses of a scale are written of: the paragraphs, lists and tables of the sample's courses (`blocks`: as the editor has them, as
 * HTML and as text), the titles of these (`titles`), and the sample's topics. Footnotes and materials stand in none of them.
 */
export const textsOfSample = async () => {
  const { lessonFromMarkdown } = await import('../../../dist/modules/training/markdown/lesson-from-markdown.js');
  const { readBody } = await import('../../../dist/modules/training/lesson/lesson-body.js');
  const { parse } = await import('yaml');
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const [blocks, titles] = [[], new Set()];
  for (const file of files) {
    const [, front = '', markdown = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(file) ?? [];
    const { title } = parse(front) ?? {};
    if (title) titles.add(title);
    for (const node of lessonFromMarkdown(markdown).content.map(withoutReferences)) {
      if (node.type === 'footnotes' || node.type === 'material') continue;
      const read = readBody({ type: 'doc', content: [node] });
      if (!('html' in read) || read.text.trim() === '') continue;
      if (node.type === 'heading') titles.add(read.text.trim());
      blocks.push({ body: read.body.content[0], html: read.html, text: read.text, heading: node.type === 'heading' });
    }
  }
  return { blocks, titles: [...titles].filter((title) => title.length <= 90), topics: topics(parse) };
};

/** A note that isn't there can't be referred to. */
const withoutReferences = (node) =>
  node.content ? { ...node, content: node.content.filter(({ type }) => type !== 'footnoteReference').map(withoutReferences) } : node;

const topics = (parse) =>
  parse(readFileSync(`${folder}/topics.yaml`, 'utf8')).topics.map(({ code, parent = null, label }, rank) => ({
    ...{ code, parent, rank, label_vi: label.vi, label_en: label.en },
  }));
