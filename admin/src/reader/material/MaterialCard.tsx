import type { ShownMaterialFragment } from '@lechan/client';
import { useLanguage, useSay } from '../i18n/say';
import { Icon } from '../parts/Icon';
import { formatOf, sizeOf } from './formats';

/** A file to take along, with its kind and its size; or an address elsewhere. */
export function MaterialCard({ material, caption = '' }: { material: ShownMaterialFragment; caption?: string }) {
  const say = useSay();
  const around = useLanguage();
  const { kind, title, url, file } = material;
  const name = caption || title;
  if (!file) {
    return (
      <a className="material" href={url ?? undefined} rel="noopener noreferrer">
        <span className="disc">
          <Icon of="link" />
        </span>
        <span className="grow">
          <b>{name}</b>
          <span className="meta block" lang={around}>
            {say('material.elsewhere', { host: url && URL.canParse(url) ? new URL(url).host : '' })}
          </span>
        </span>
      </a>
    );
  }
  const facts = [
    formatOf(file.mediaType) ?? say(`material.kind.${kind}`),
    sizeOf(file.byteSize, around),
    ...(file.pages ? [say('material.pages', { smart_count: file.pages })] : []),
  ];
  return (
    <div className="material">
      <a className="grow row" href={file.downloadUrl} download={file.name}>
        {file.thumbnailUrl && kind !== 'IMAGE' ? (
          <img className="thumb" src={file.thumbnailUrl} alt="" loading="lazy" />
        ) : (
          <span className="disc">
            <Icon of="file" />
          </span>
        )}
        <span className="grow">
          <b>{name}</b>
          <span className="meta block" lang={around}>
            {say('material.take', { facts: facts.join(', ') })}
          </span>
        </span>
        <Icon of="take" />
      </a>
      {file.mediaType === 'application/pdf' && (
        <a className="look2" href={file.url} lang={around}>
          {say('material.see')}
          <span className="sr">: {name}</span>
        </a>
      )}
    </div>
  );
}
