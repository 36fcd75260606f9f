import type { ShownMaterialFragment } from '@lechan/client';
import { type SyntheticEvent, useState } from 'react';
import { useLanguage } from '../i18n/say';

type File = NonNullable<ShownMaterialFragment['file']>;

/** Plays a film or a sound, with its captions. The address that it began with is kept while it is good: another would begin anew. */
export function Player({ material: { kind, captions, title }, file }: { material: ShownMaterialFragment; file: File }) {
  const language = useLanguage();
  const [address, setAddress] = useState(file.url);
  function renew({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) {
    if (address === file.url) return;
    const { currentTime } = player;
    setAddress(file.url);
    player.addEventListener(
      'loadedmetadata',
      () => {
        player.currentTime = currentTime;
      },
      { once: true },
    );
  }
  const shown = captions.find((one) => one.language === language) ?? captions[0];
  const tracks = captions.map((one) => (
    <track key={one.language} kind="captions" src={one.url} srcLang={one.language} label={one.label} default={one === shown} />
  ));
  return kind === 'VIDEO' ? (
    // biome-ignore lint/a11y/useMediaCaption: those that there are stand in it
    <video src={address} controls playsInline preload="metadata" aria-label={title} onError={renew}>
      {tracks}
    </video>
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: a sound shows none: they stand beside it (MaterialFigure)
    <audio src={address} controls preload="none" aria-label={title} onError={renew} />
  );
}
