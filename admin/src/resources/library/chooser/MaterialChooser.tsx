import type { MaterialKind } from '@lechan/client';
import { useEffect, useState } from 'react';
import { type MaterialRowFragment, PicturesToDescribeDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Segment } from '../../../parts/Segment';
import { Sheet } from '../../../parts/Sheet';
import { useAnswer } from '../../../providers/useAnswer';
import { useMaySomewhere } from '../../../providers/who';
import '../../../theme/library.css';
import '../../../theme/uploads.css';
import { ChooserList } from './ChooserList';
import { ChooserUpload } from './ChooserUpload';

/** A material as a chooser hands it over. */
export type ChosenMaterial = MaterialRowFragment;

export interface MaterialChooserProps {
  /** What it is chosen for, as the dialog's heading. */
  readonly title: string;
  /** Only materials of these kinds; any when left out. */
  readonly kinds?: readonly MaterialKind[];
  /** The unit of what it is chosen for: its library keeps what is uploaded here. */
  readonly unitId?: string;
  /** Materials that are there already. */
  readonly except?: readonly string[];
  /** Whether several can be chosen. */
  readonly isMany?: boolean;
  readonly onChoose: (materials: readonly ChosenMaterial[]) => void;
  readonly onClose: () => void;
}

/** A dialog in which materials of the library are chosen, or uploaded and chosen. */
export function MaterialChooser({ title, kinds, unitId, except = [], isMany = false, onChoose, onClose }: MaterialChooserProps) {
  const say = useText();
  const mayWrite = useMaySomewhere('course:write');
  const [way, setWay] = useState<'library' | 'upload'>('library');
  const [chosen, setChosen] = useState<readonly ChosenMaterial[]>([]);
  const [arrived, setArrived] = useState<readonly string[]>([]);
  const { answer } = useAnswer(PicturesToDescribeDocument, { filter: { id: { in: [...arrived] } } }, { enabled: arrived.length > 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was uploaded is chosen once, when it has been read
  useEffect(() => {
    const fresh = answer?.materials.nodes ?? [];
    if (fresh.length === 0) return;
    setChosen(isMany ? [...chosen, ...fresh] : fresh.slice(0, 1));
    setArrived([]);
    setWay('library');
  }, [answer]);
  const toggle = (material: ChosenMaterial) => {
    const rest = chosen.filter(({ id }) => id !== material.id);
    setChosen(!isMany ? [material] : rest.length < chosen.length ? rest : [...chosen, material]);
  };
  return (
    <Sheet
      open
      onClose={onClose}
      width="46rem"
      title={title}
      footer={
        <>
          <p className="grow meta anywhere" role="status">
            {chosen.length > 0 && say('library.chooser.chosen', { titles: chosen.map((one) => one.title).join(', ') })}
          </p>
          <Button onClick={onClose}>{say('shell.state.later')}</Button>
          <Button
            look="main"
            notYet={chosen.length === 0 ? say('library.chooser.nothing') : undefined}
            onClick={() => {
              onChoose(chosen);
              onClose();
            }}
          >
            {say('library.chooser.do')}
          </Button>
        </>
      }
    >
      <div className="body stack chooser">
        {mayWrite && (
          <Segment
            label={say('library.chooser.way')}
            choices={(['library', 'upload'] as const).map((value) => ({ value, label: say(`library.chooser.${value}`) }))}
            value={way}
            onChange={setWay}
          />
        )}
        {way === 'library' ? (
          <ChooserList {...{ kinds, except, isMany, chosen }} onToggle={toggle} />
        ) : (
          <ChooserUpload {...{ kinds, unitId }} onArrived={setArrived} onLeave={onClose} />
        )}
      </div>
    </Sheet>
  );
}
