import type { MaterialRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { MoreMenu } from '../../../parts/MoreMenu';
import { lacksAlt } from './AltState';
import type { MaterialActs } from './material-acts';

/** What can be done with one material where it stands in the list. */
export function RowActs({ material, acts }: { material: MaterialRowFragment; acts: MaterialActs }) {
  const say = useText();
  const { title, kind } = material;
  return (
    <span className="rowacts">
      {lacksAlt(material) && (
        <Button small aria-haspopup="dialog" onClick={() => acts.describe(material)}>
          {say('library.describe')}
          <span className="sr">{say('library.describeOf', { title })}</span>
        </Button>
      )}
      <MoreMenu
        label={say('library.others', { title })}
        choices={[
          ...(lacksAlt(material) ? [{ label: say('library.describe'), onChoose: () => acts.describe(material) }] : []),
          { label: say('library.moveOne'), onChoose: () => acts.move([material]) },
          ...(kind === 'LINK' ? [] : [{ label: say('library.replace'), onChoose: () => acts.replace(material) }]),
          { label: say('library.delete'), onChoose: () => acts.delete(material) },
        ]}
      />
    </span>
  );
}
