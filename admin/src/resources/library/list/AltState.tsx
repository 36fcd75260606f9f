import { CircleAlert } from 'lucide-react';
import type { MaterialRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';

/** Whether a material lacks words for who does not see it. */
export const lacksAlt = ({ kind, altText }: Pick<MaterialRowFragment, 'kind' | 'altText'>): boolean => kind === 'IMAGE' && !altText;

/** Whether who does not see or hear a material gets words for it; nothing where none are needed. */
export function AltState({ material }: { material: Pick<MaterialRowFragment, 'kind' | 'altText' | 'captions'> }) {
  const say = useText();
  const { kind, captions } = material;
  if (lacksAlt(material))
    return (
      <span className="wtxt">
        <Icon of={CircleAlert} small /> {say('library.alt.lacks')}
      </span>
    );
  if (kind === 'IMAGE') return say('library.alt.there');
  if (kind === 'VIDEO' || kind === 'AUDIO') return say(captions.length > 0 ? 'library.alt.captions' : 'library.alt.noCaptions');
  return <span className="soft">{say('library.alt.notNeeded')}</span>;
}
