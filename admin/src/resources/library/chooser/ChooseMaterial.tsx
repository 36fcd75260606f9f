import { Apart } from '../../../parts/Apart';
import { lazily } from '../../../parts/lazily';
import type { MaterialChooserProps } from './MaterialChooser';

export type { ChosenMaterial, MaterialChooserProps } from './MaterialChooser';

const Chooser = lazily(() => import('./MaterialChooser').then(({ MaterialChooser }) => MaterialChooser), false, 'library', 'uploads');

/** The chooser of materials, fetched with its words when it is first opened: what another page of the console shows. */
export function ChooseMaterial(props: MaterialChooserProps) {
  return (
    <Apart onClose={props.onClose}>
      <Chooser {...props} />
    </Apart>
  );
}
