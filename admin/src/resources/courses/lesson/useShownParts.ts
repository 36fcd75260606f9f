import { ReactNodeViewRenderer } from '@tiptap/react';
import { useMemo } from 'react';
import { useText } from '../../../i18n/useText';
import { MaterialCard } from './MaterialCard';
import type { ShownParts } from './text/lesson-extensions';
import type { PasteTold } from './text/paste';

/** How parts of a lesson are shown, in the reader's language. */
export function useShownParts({ onPictures, onFiles }: PasteTold): ShownParts {
  const say = useText();
  return useMemo(
    () => ({
      footnotes: say('lesson.tools.footnotes'),
      callout: (kind) => say(`lesson.callout.${kind}`),
      material: ReactNodeViewRenderer(MaterialCard),
      onPictures,
      onFiles,
    }),
    [say, onPictures, onFiles],
  );
}
