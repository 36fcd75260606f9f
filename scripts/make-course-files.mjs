// Makes the files of the sample's courses (docx, pptx, pdf) of their sources in Markdown, files/*.md: `node scripts/make-course-files.mjs`.
// What it makes is committed beside the sources; run it when a source has changed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer } from 'marked';
import { parse } from 'yaml';
import { pdfOf } from './course-files/pdf.mjs';
import { slidesOf } from './course-files/slides.mjs';
import { wordOf } from './course-files/word.mjs';

const courses = 'api/src/database/seeds/courses';
const makers = { docx: wordOf, pptx: slidesOf, pdf: pdfOf };

for (const course of readdirSync(courses, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const folder = join(courses, course.name, 'files');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const [, yaml, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8'));
    const made = name.slice(0, -'.md'.length);
    const make = makers[made.split('.').at(-1)];
    writeFileSync(join(folder, made), await make({ ...parse(yaml), tokens: lexer(text) }));
    process.stdout.write(`${join(folder, made)}\n`);
  }
}
