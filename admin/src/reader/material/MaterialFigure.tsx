import type { ShownMaterialFragment } from '@lechan/client';
import { useLanguage, useSay } from '../i18n/say';
import { Icon } from '../parts/Icon';
import { MaterialCard } from './MaterialCard';
import { Player } from './Player';

/** A material in a lesson: a picture, a film or a sound in place, all else as a card to be taken along. Without it, what it is called. */
export function MaterialFigure({ material, caption }: { material: ShownMaterialFragment | undefined; caption: string }) {
  const say = useSay();
  const around = useLanguage();
  if (!material?.file && !material?.url) {
    return (
      <figure className="material">
        <span className="disc">
          <Icon of="file" />
        </span>
        <figcaption>{caption || material?.title || say('lesson.material')}</figcaption>
      </figure>
    );
  }
  const { kind, title, altText, credit, file } = material;
  if (file && kind === 'IMAGE') {
    return (
      <figure className="picture">
        <img
          src={file.displayUrl ?? file.url}
          alt={altText ?? ''}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          loading="lazy"
          decoding="async"
        />
        <figcaption>
          {[caption, credit].filter(Boolean).join('. ')}{' '}
          <a href={file.url} lang={around}>
            {say('material.larger')}
            <span className="sr">: {caption || title}</span>
          </a>
        </figcaption>
      </figure>
    );
  }
  if (file && (kind === 'VIDEO' || kind === 'AUDIO')) {
    return (
      <figure className="played">
        <Player material={material} file={file} />
        {(caption || credit) && <figcaption>{[caption, credit].filter(Boolean).join('. ')}</figcaption>}
        {kind === 'AUDIO' &&
          material.captions.map(({ language, label, url }) => (
            <a key={language} className="look2" href={url} hrefLang={language} lang={around}>
              {say('material.words', { label })}
            </a>
          ))}
        <MaterialCard material={material} />
      </figure>
    );
  }
  return (
    <figure>
      <MaterialCard material={material} caption={caption} />
    </figure>
  );
}
