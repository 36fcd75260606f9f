import { translate } from '../../shared/messages/messages.js';
import { element, escaped } from './markup.js';
import { languageBeside, type NewCourse } from './published-course.js';
import { coursePath, feedPath, readerPath } from './reader-addresses.js';

const never = '1970-01-01T00:00:00Z';

/** The courses as a feed (Atom, RFC 4287), in the order given: the one published last first. `base`: the platform's address, without a slash at its end. */
export function courseFeed(courses: readonly NewCourse[], base: string): string {
  const text = (name: string, said: string) => element(name, escaped(said));
  const author = (name: string) => element('author', text('name', name));
  const entries = courses.map(({ id, slug, language, title, summary, publishedAt, unit, topics }) =>
    element(
      'entry',
      [
        text('id', `urn:uuid:${id}`),
        text('title', title),
        element('link', null, { rel: 'alternate', type: 'text/html', hreflang: language, href: base + coursePath(slug) }),
        text('updated', publishedAt),
        ...(summary ? [text('summary', summary)] : []),
        ...(unit ? [author(unit.name)] : []),
        ...topics.map(({ code, label }) => element('category', null, { term: code, label: label[languageBeside({ language })] })),
      ].join(''),
      { 'xml:lang': language },
    ),
  );
  const feed = [
    text('id', base + feedPath),
    text('title', translate('vi', 'reader.newCourses')),
    element('link', null, { rel: 'self', type: 'application/atom+xml', href: base + feedPath }),
    element('link', null, { rel: 'alternate', type: 'text/html', href: base + readerPath }),
    text('updated', courses[0]?.publishedAt ?? never),
    // every entry has an author: its own, or this one
    author(translate('vi', 'reader.site')),
    ...entries,
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', feed.join('\n'), { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' })}\n`;
}
