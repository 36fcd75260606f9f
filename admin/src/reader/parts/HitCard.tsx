import type { MarkedFragment, ShownMaterialFragment } from '@lechan/client';
import type { ReactNode } from 'react';
import type { Hit } from '../asking/useHits';
import { useLanguage, useSay } from '../i18n/say';
import { formatOf, sizeOf } from '../material/formats';
import { To } from '../way/To';
import { pathTo } from '../way/way';
import { Icon } from './Icon';

// so far the API counts places
const mostPlaces = 100;

/** What was found: what it is, where it stands, and the places of its text. */
export function HitCard({ hit }: { hit: Hit }) {
  const say = useSay();
  const { kind, node, titleParts, passages, placeCount } = hit;
  const course = 'courses' in node ? node.courses[0] : undefined;
  const language = 'language' in node ? node.language : course?.language;
  const more = placeCount - passages.length;
  return (
    <li>
      <article>
        <p className="hk">
          <span className={kind === 'MATERIAL' ? 'tag info' : 'tag'}>
            <Icon of={kind === 'MATERIAL' ? 'file' : 'book'} isSmall />
            {say(`search.kinds.${kind}`)}
          </span>{' '}
          {course && (
            <span className="meta" lang={language}>
              {course.title}
            </span>
          )}
          {'file' in node && <FileFacts material={node} />}
        </p>
        <h2 lang={language}>
          <HitLink hit={hit}>
            <Marks parts={titleParts} />
          </HitLink>
        </h2>
        {passages.map(({ parts, isCutBefore, isCutAfter, page }) => (
          <p key={parts.map(({ text }) => text).join('')} lang={language}>
            {isCutBefore && '… '}
            <Marks parts={parts} />
            {isCutAfter && ' …'}
            {page !== null && <span className="meta"> {say('search.page', { page })}</span>}
          </p>
        ))}
        {more > 0 && (
          <p className="meta">
            {placeCount < mostPlaces ? say(`search.more.${kind}`, { smart_count: more }) : say('search.many', { more })}
          </p>
        )}
        {'file' in node && node.file && (
          <p>
            <a className="btn d" href={node.file.downloadUrl} download={node.file.name}>
              <Icon of="take" isSmall />
              {say('search.take')}
              <span className="sr">: {node.title}</span>
            </a>
          </p>
        )}
      </article>
    </li>
  );
}

function HitLink({ hit: { node, passages }, children }: { hit: Hit; children: ReactNode }) {
  if ('slug' in node) return <To href={pathTo.course(node.slug)}>{children}</To>;
  if ('courses' in node) return <To href={pathTo.lesson(node.courses[0]?.slug ?? '', node.id)}>{children}</To>;
  if (!('file' in node)) return children;
  const page = passages[0]?.page;
  const address = node.file?.url ?? node.url ?? undefined;
  return <a href={page && address ? `${address}#page=${page}` : address}>{children}</a>;
}

function FileFacts({ material: { kind, file, url } }: { material: ShownMaterialFragment }) {
  const say = useSay();
  const around = useLanguage();
  const facts = file
    ? [formatOf(file.mediaType) ?? say(`material.kind.${kind}`), sizeOf(file.byteSize, around)]
    : [url && URL.canParse(url) ? new URL(url).host : ''];
  return <span className="meta">{facts.join(', ')}</span>;
}

function Marks({ parts }: { parts: readonly MarkedFragment[] }) {
  let at = 0;
  return parts.map(({ text, isMatch }) => {
    const key = at;
    at += text.length;
    return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
