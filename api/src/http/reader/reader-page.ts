import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translate } from '../../shared/messages/messages.js';
import { escaped, jsonInScript } from './markup.js';
import { feedPath } from './reader-addresses.js';

/** What the head of a page says: to who shares its address, and to machines. */
export interface PageHead {
  readonly language: 'vi' | 'en';
  /** Without the platform's own name. */
  readonly title: string;
  readonly description?: string | null;
  /** The path under which the page is known; without one it is for no index. */
  readonly canonical?: string;
  readonly jsonLd?: object;
  readonly translations?: readonly { readonly language: string; readonly path: string }[];
}

const notBuilt = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title></title></head>
<body><p>Trang đọc chưa được dựng: chạy <code>npm run build</code> rồi khởi động lại.
<p lang="en">The reader is not built: run <code>npm run build</code> and start again.</body></html>`;

/**
 * The reader's page as it was built into a folder, with what it is about in its head; `base` is the address of the platform without a slash
 * at its end. It is read anew each time, so that one built meanwhile names its own files. A page for nobody in particular says so, which
 * saves it asking who is signed in.
 */
export async function readerPage(folder: string, head: PageHead, base: string, isForNobody: boolean): Promise<string> {
  const built = await readFile(join(folder, 'reader.html'), 'utf8').catch(() => notBuilt);
  const lines = headLines(head, base);
  if (isForNobody) lines.push('<meta name="session" content="none">');
  return built.replace(/<title>[^<]*<\/title>/, () => lines.join('\n    '));
}

function headLines({ language, title, description, canonical, jsonLd, translations = [] }: PageHead, base: string): string[] {
  const site = translate(language, 'reader.site');
  const named = (name: string, content: string) => `<meta ${name} content="${escaped(content)}">`;
  const lines = [
    `<title>${escaped(`${title} · ${site}`)}</title>`,
    `<link rel="alternate" type="application/atom+xml" title="${escaped(translate(language, 'reader.newCourses'))}" href="${feedPath}">`,
  ];
  if (!canonical) return [...lines, named('name="robots"', 'noindex')];
  const url = escaped(base + canonical);
  lines.push(`<link rel="canonical" href="${url}">`);
  for (const other of translations)
    lines.push(`<link rel="alternate" hreflang="${escaped(other.language)}" href="${escaped(base + other.path)}">`);
  if (description) lines.push(named('name="description"', description), named('property="og:description"', description));
  lines.push(
    named('property="og:type"', 'article'),
    named('property="og:site_name"', site),
    named('property="og:title"', title),
    named('property="og:locale"', language === 'en' ? 'en_GB' : 'vi_VN'),
    `<meta property="og:url" content="${url}">`,
  );
  if (jsonLd) lines.push(`<script type="application/ld+json">${jsonInScript(jsonLd)}</script>`);
  return lines;
}
