import { ChevronLeft, ChevronRight, FileQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Empty } from '../../../parts/Empty';
import { addressOf } from '../address-of';
import type { ShownMaterial } from './shown-material';

/** How a material looks or sounds, as far as a browser can show it. */
export function Preview({ material }: { material: ShownMaterial }) {
  const say = useText();
  const { kind, file, title, altText, captions, url } = material;
  if (file && file.pageUrls.length > 0) return <PagesPreview pages={file.pageUrls} total={file.pages ?? file.pageUrls.length} />;
  return (
    <Card title={say('material.preview.title')}>
      {kind === 'IMAGE' && file?.displayUrl ? (
        <img
          className="previewimg"
          src={addressOf(file.displayUrl)}
          alt={altText ?? title}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
        />
      ) : kind === 'VIDEO' && file ? (
        // biome-ignore lint/a11y/useMediaCaption: it has those that were added; that there are none yet is told beside it
        <video className="previewimg" key={file.id} controls preload="metadata" src={addressOf(file.url)} aria-label={title}>
          {captions.map((caption, at) => (
            <track
              key={caption.fileId}
              kind="captions"
              src={addressOf(caption.url)}
              srcLang={caption.language}
              label={caption.label}
              default={at === 0}
            />
          ))}
        </video>
      ) : kind === 'AUDIO' && file ? (
        // biome-ignore lint/a11y/useMediaCaption: as of a video
        <audio className="previewaudio" key={file.id} controls preload="metadata" src={addressOf(file.url)} aria-label={title} />
      ) : kind === 'LINK' && url ? (
        <p className="anywhere">
          <a href={url} target="_blank" rel="noopener noreferrer">
            {url}
          </a>
        </p>
      ) : (
        <Empty icon={FileQuestionMark} title={say('material.preview.none')} hint={say('material.preview.noneHint')} />
      )}
    </Card>
  );
}

/** The first pages of a document: one large, all of them small beside it. */
function PagesPreview({ pages, total }: { pages: readonly string[]; total: number }) {
  const say = useText();
  const [at, setAt] = useState(0);
  const shown = Math.min(at, pages.length - 1);
  return (
    <Card
      flush
      title={say('material.preview.page', { number: shown + 1, total })}
      action={
        pages.length > 1 && (
          <div className="row">
            <Button
              small
              icon={ChevronLeft}
              notYet={shown === 0 ? say('material.preview.first') : undefined}
              onClick={() => setAt(shown - 1)}
            >
              {say('material.preview.previous')}
            </Button>
            <Button
              small
              icon={ChevronRight}
              iconAfter
              notYet={shown === pages.length - 1 ? say('material.preview.last') : undefined}
              onClick={() => setAt(shown + 1)}
            >
              {say('material.preview.next')}
            </Button>
          </div>
        )
      }
    >
      <div className="pvg">
        {pages.length > 1 && (
          <ol className="pgs" aria-label={say('material.preview.pages')}>
            {pages.map((page, number) => (
              <li key={page.split('?')[0]}>
                <button
                  type="button"
                  aria-label={say('material.preview.goTo', { number: number + 1 })}
                  aria-current={number === shown ? 'true' : undefined}
                  onClick={() => setAt(number)}
                >
                  <img src={addressOf(page)} alt="" loading="lazy" />
                  <span aria-hidden="true">{number + 1}</span>
                </button>
              </li>
            ))}
          </ol>
        )}
        <img className="pagesheet" src={addressOf(pages[shown] ?? '')} alt={say('material.preview.pageAlt', { number: shown + 1 })} />
      </div>
      {total > pages.length && <p className="meta in">{say('material.preview.more', { shown: pages.length, total })}</p>}
    </Card>
  );
}
