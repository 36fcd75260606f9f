import { fileURLToPath } from 'node:url';
import type { Content, createPdf } from 'pdfmake';
import { translate } from '../../../shared/messages/messages.js';
import { blocks, breakable, type Setting, type TextNode } from './pdf-blocks.js';
import { citation, materialsOf, sourceLine, type WholeCourse } from './whole-course.js';

type Definition = Parameters<typeof createPdf>[0];

/** Tinos has the widths of Times New Roman, which Decree 30/2020/NĐ-CP asks for. */
const font = (name: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`));
const fonts = {
  normal: font('400Regular'),
  bold: font('700Bold'),
  italics: font('400Regular_Italic'),
  bolditalics: font('700Bold_Italic'),
};

/** What sets pages: loaded when the first course is set, for a start of the platform needs none of it. */
async function typesetter() {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({ Tinos: fonts });
  // nothing that a text names is fetched, nor read from this machine, but the fonts
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));
  return pdfmake;
}

/** Sets a course: what it is, its contents, its lessons with their pictures (data addresses, by material), its sources. */
export async function setCourse(course: WholeCourse, pictures: ReadonlyMap<string, string>): Promise<Buffer> {
  const language = course.language === 'en' ? 'en' : 'vi';
  const say = (key: 'reader.contents' | 'reader.objectives' | 'reader.sources') => translate(language, key);
  const setting: Setting = {
    materials: new Map(materialsOf(course).map((one) => [one.id, one])),
    pictures,
    language,
  };
  let number = 0;
  const lessons = course.modules.flatMap((part) =>
    part.lessons.flatMap((lesson): Content[] => [
      { text: part.title, style: 'part', pageBreak: 'before' },
      { text: `${++number}. ${lesson.title}`, style: 'lesson', tocItem: true },
      ...(lesson.summary ? [{ text: breakable(lesson.summary), style: 'summary' }] : []),
      ...blocks((lesson.body as TextNode).content, setting),
    ]),
  );
  const sources: Content[] = course.sources.length
    ? [
        { text: say('reader.sources'), style: 'h2' },
        { ul: course.sources.map((one) => ({ text: sourceLine(one), ...(one.url && { link: one.url }) })) },
      ]
    : [];
  const definition: Definition = {
    info: { title: course.title, author: course.unit?.name, subject: course.summary ?? undefined },
    pageSize: 'A4',
    pageMargins: [57, 57, 57, 57],
    language: course.language,
    tagged: true,
    displayTitle: true,
    defaultStyle: { font: 'Tinos', fontSize: 12, lineHeight: 1.3 },
    styles,
    // no heading stands alone at the end of a page
    pageBreakBefore: (node, around) => node.headlineLevel !== undefined && around.getFollowingNodesOnPage().length === 0,
    footer: (page, count) => ({ text: `${page} / ${count}`, alignment: 'center', fontSize: 10, margin: [0, 20, 0, 0] }),
    content: [
      { text: course.title, style: 'title' },
      { text: [citation(course), course.licence].filter(Boolean).join(' · '), style: 'caption' },
      ...(course.summary ? [{ text: breakable(course.summary), style: 'summary' }] : []),
      ...(course.introduction?.split(/\n+/).map((text) => ({ text: breakable(text), style: 'paragraph' })) ?? []),
      ...(course.objectives.length ? [{ text: say('reader.objectives'), style: 'h3' }, { ul: course.objectives.map(breakable) }] : []),
      { toc: { title: { text: say('reader.contents'), style: 'h3' } }, margin: [0, 12, 0, 0] },
      ...lessons,
      ...sources,
    ],
  };
  return (await typesetter()).createPdf(definition).getBuffer();
}

const styles: Definition['styles'] = {
  title: { fontSize: 22, bold: true, margin: [0, 0, 0, 6] },
  part: { fontSize: 10, color: '#444444' },
  lesson: { fontSize: 18, bold: true, margin: [0, 0, 0, 8] },
  summary: { italics: true, margin: [0, 4, 0, 8] },
  h2: { fontSize: 15, bold: true, margin: [0, 12, 0, 4] },
  h3: { fontSize: 13, bold: true, margin: [0, 10, 0, 4] },
  h4: { fontSize: 12, bold: true, italics: true, margin: [0, 8, 0, 4] },
  paragraph: { margin: [0, 0, 0, 6], alignment: 'justify' },
  inCell: { margin: [0, 0, 0, 2] },
  list: { margin: [0, 0, 0, 6] },
  table: { margin: [0, 4, 0, 10], fontSize: 11 },
  caption: { fontSize: 10, color: '#444444', margin: [0, 0, 0, 8] },
  footnotes: { fontSize: 10 },
};
