import type { MaterialRowFragment } from '../../../generated/operations';
import { Icon } from '../../../parts/Icon';
import { addressOf } from '../address-of';
import { kindIcons } from '../kinds';

/** A small picture of a material, or the sign of its kind; its title stands beside it. */
export function Thumb({ material: { kind, file }, large }: { material: Pick<MaterialRowFragment, 'kind' | 'file'>; large?: boolean }) {
  return (
    <span className={large ? 'thumb large' : 'thumb'} aria-hidden="true">
      {file?.thumbnailUrl ? <img src={addressOf(file.thumbnailUrl)} alt="" loading="lazy" /> : <Icon of={kindIcons[kind]} />}
    </span>
  );
}
