import type { Language } from '../../../shared/context.js';
import { translate } from '../../../shared/messages/messages.js';
import { fileName } from '../../media/index.js';
import {
  bytesOf,
  citation,
  sourceLine,
  type WholeCaption,
  type WholeCourse,
  type WholeLesson,
  type WholeMaterial,
} from './whole-course.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

/** By what call-outs are called, of each class that they have. */
const calloutNames = { note: 'reader.NOTE', tip: 'reader.TIP', warning: 'reader.WARNING' } as const;

const style = `
  :root { color-scheme: light dark; }
  body { font: 1.1875rem/1.6 "Source Sans 3", "Noto Sans", "Segoe UI", system-ui, sans-serif; max-width: 68ch; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
  h1, h2, h3, h4 { line-height: 1.36; text-wrap: balance; } h1 { font-size: 1.75rem; } h2 { font-size: 1.4375rem; margin-top: 3rem; }
  a { color: #0b5c8a; } @media (prefers-color-scheme: dark) { a { color: #8ecbf0; } }
  table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { border: 1px solid #7a8a89; padding: .4rem .6rem; text-align: left; vertical-align: top; }
  img, video { max-width: 100%; height: auto; } figure { margin: 1.5rem 0; } figcaption { font-size: .9375rem; }
  aside.callout { border-left: 4px solid #1b5e9b; padding: .5rem 1rem; margin: 1.5rem 0; background: rgba(27, 94, 155, .08); }
  aside.callout .name { font-weight: 700; margin: 0; }
  aside.tip { border-color: #0b6b62; background: rgba(11, 107, 98, .08); }
  aside.warning { border-color: #a15c00; background: rgba(161, 92, 0, .1); }
  .meta { font-size: .9375rem; } nav ul { padding-left: 0; list-style: none; } nav ol { padding-left: 2rem; }
  @media print { body { font-size: 11pt; max-width: none; padding: 0; } section.lesson { break-before: page; } a { color: inherit; text-decoration: none; } table { display: table; } h2, h3 { break-after: avoid; } nav a::after { content: none; } }
`;

/** What is taken along beside a page. */
export interface Beside {
  /** Where the bytes of a material lie, as a relative address. */
  readonly placeOf: (material: WholeMaterial) => string | null;
  readonly wordsOf: (captions: WholeCaption) => Buffer | undefined;
}

/** A course as one page that needs nothing but the files beside it. */
export function courseHtml(course: WholeCourse, beside: Beside): string {
  const language = course.language === 'en' ? 'en' : 'vi';
  const say = (key: 'reader.contents' | 'reader.objectives' | 'reader.sources' | 'reader.files') => escaped(translate(language, key));
  const lessons = course.modules.flatMap((part) => part.lessons);
  const numbered = (lesson: WholeLesson) => lessons.indexOf(lesson) + 1;
  const contents = course.modules.map(
    ({ title, lessons: of }) =>
      `<li>${escaped(title)}<ol${of[0] ? ` start="${numbered(of[0])}"` : ''}>${of.map((lesson) => `<li><a href="#bai-${numbered(lesson)}">${escaped(lesson.title)}</a></li>`).join('')}</ol></li>`,
  );
  const head = [
    `<h1>${escaped(course.title)}</h1><p class="meta">${escaped(citation(course))}${course.licence ? ` · ${escaped(course.licence)}` : ''}</p>`,
    course.summary ? `<p><strong>${escaped(course.summary)}</strong></p>` : '',
    course.introduction ? paragraphs(course.introduction) : '',
    course.objectives.length
      ? `<h2>${say('reader.objectives')}</h2><ul>${course.objectives.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`
      : '',
    `<nav aria-labelledby="muc-luc"><h2 id="muc-luc">${say('reader.contents')}</h2><ul>${contents.join('')}</ul></nav>`,
    course.materials.length
      ? `<h2>${say('reader.files')}</h2>${course.materials.map((one) => shown(one, '', beside, language)).join('')}`
      : '',
  ];
  const told = course.modules.flatMap(({ title, lessons: of }) =>
    of.map((lesson) => lessonHtml(lesson, title, numbered(lesson), beside, language)),
  );
  const sources = course.sources.length
    ? `<section><h2>${say('reader.sources')}</h2><ul>${course.sources.map((one) => `<li>${escaped(sourceLine(one))}</li>`).join('')}</ul></section>`
    : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' file: data:; media-src 'self' file: data:; style-src 'unsafe-inline'">
<title>${escaped(course.title)}</title><style>${style}</style></head><body><header>${head.join('')}</header><main>${told.join('')}</main>${sources}</body></html>`;
}

function lessonHtml(lesson: WholeLesson, part: string, number: number, beside: Beside, language: Language): string {
  const all = new Map(lesson.materials.map((one) => [one.id, one]));
  // footnotes of several lessons stand on one page
  const html = lesson.html
    .replace(/ (id)="(fn|ref):/g, ` $1="bai-${number}-$2:`)
    .replace(/ href="#(fn|ref):/g, ` href="#bai-${number}-$1:`)
    .replace(/<aside class="callout (note|tip|warning)">/g, (start, kind: keyof typeof calloutNames) => {
      return `${start}<p class="name">${escaped(translate(language, calloutNames[kind]))}</p>`;
    })
    .replace(/<figure data-material="([0-9a-f-]{36})">(.*?)<\/figure>/gs, (_, id: string, caption: string) => {
      const one = all.get(id);
      return one ? shown(one, caption.replace(/<\/?figcaption>/g, ''), beside, language) : '';
    });
  return `<section class="lesson" id="bai-${number}"><p class="meta">${escaped(part)}</p><h2>${number}. ${escaped(lesson.title)}</h2>${
    lesson.summary ? `<p><strong>${escaped(lesson.summary)}</strong></p>` : ''
  }${html}</section>`;
}

/** A material in its place; its caption is HTML already. */
function shown(material: WholeMaterial, caption: string, { placeOf, wordsOf }: Beside, language: Language): string {
  const { kind, title, altText, credit, url, captions } = material;
  const place = placeOf(material);
  const links = (place ? captions : []).map(
    (one) =>
      `<a href="${escaped(captionPlace(place as string, material, one))}">${escaped(translate(language, 'reader.words', { label: one.label }))}</a>`,
  );
  const words = [caption, credit && escaped(credit), ...links].filter(Boolean).join(' · ');
  const said = words ? `<figcaption>${words}</figcaption>` : '';
  const at = escaped(place ?? url ?? '');
  // as the reader chooses
  const first = captions.find((one) => one.language === language) ?? captions[0];
  if (kind === 'IMAGE' && place) return `<figure><img src="${at}" alt="${escaped(altText ?? '')}">${said}</figure>`;
  if (kind === 'VIDEO' && place)
    return `<figure><video controls preload="none" src="${at}">${captions.map((one) => track(one, wordsOf(one), one === first)).join('')}</video>${said}</figure>`;
  if (kind === 'AUDIO' && place) return `<figure><audio controls preload="none" src="${at}"></audio>${said}</figure>`;
  return `<figure><a href="${at}">${escaped(title)}</a>${said}</figure>`;
}

/** Captions that stand in the page: no browser gives a page that was opened from a disk those of a file beside it. */
function track({ language, label }: WholeCaption, words: Buffer | undefined, isFirst: boolean): string {
  if (!words) return '';
  const said = `srclang="${escaped(language)}" label="${escaped(label)}"${isFirst ? ' default' : ''}`;
  return `<track kind="captions" ${said} src="data:text/vtt;base64,${words.toString('base64')}">`;
}

/** Where captions lie beside the file of their film or sound, under its name: players find them there. */
export function captionPlace(place: string, { captions }: WholeMaterial, caption: WholeCaption): string {
  const before = captions.filter(({ language }) => language === caption.language).indexOf(caption);
  const name = `${caption.language.replace(/[^A-Za-z0-9-]/g, '')}${before > 0 ? `-${before + 1}` : ''}`;
  return `${place.replace(/\.[^./]*$/, '')}.${name}.vtt`;
}

/** The name of a material's file among those taken along: its own, in letters that every file system knows. */
export function placeIn(folder: string, material: WholeMaterial, index: number): string | null {
  const bytes = bytesOf(material);
  if (!bytes || !material.file) return null;
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]{1,5})?$/s.exec(fileName(material.file.name, material.file.mediaType)) ?? [];
  const plain = stem
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${folder}/${String(index + 1).padStart(2, '0')}-${plain || 'tep'}${bytes.rendition === 'display' ? '.webp' : ending.toLowerCase()}`;
}
