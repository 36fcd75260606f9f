import type { MaterialRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { To } from '../../../parts/To';
import type { Choosing } from '../../../providers/useChoosing';
import { useMaterialText } from '../useMaterialText';
import { AltState } from './AltState';
import type { MaterialActs } from './material-acts';
import { RowActs } from './RowActs';
import { Thumb } from './Thumb';

export interface ShownMaterials {
  readonly materials: readonly MaterialRowFragment[];
  readonly choosing: Choosing<MaterialRowFragment>;
  /** Undefined where one may only look. */
  readonly acts: MaterialActs | undefined;
}

/** A page of the library as a table: what each is, where it is used, and whether it lacks words; on a phone each row is a card. */
export function MaterialTable({ materials, choosing, acts }: ShownMaterials) {
  const say = useText();
  const { factsOf } = useMaterialText();
  return (
    <div className="tscroll">
      <table className={`tbl cards head-sunken materials ${acts ? 'choosable' : ''}`}>
        <thead>
          <tr>
            <th scope="col">{say('library.columns.title')}</th>
            <th scope="col">{say('library.columns.used')}</th>
            <th scope="col">{say('library.columns.described')}</th>
            {acts && (
              <th scope="col">
                <span className="sr">{say('library.acts')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {materials.map((material) => {
            const { id, title, number, useCount } = material;
            const version = number > 1 ? `, ${say('library.version', { number })}` : '';
            return (
              <tr key={id} className={choosing.isChosen(material) ? 'on' : undefined}>
                <td>
                  <span className="choose">
                    {acts && <ChooseBox material={material} choosing={choosing} />}
                    <Thumb material={material} />
                    <span className="who">
                      <To path={`/library/${id}`} className="name">
                        {title}
                      </To>
                      <span className="meta block">
                        {factsOf(material)}
                        {version}
                      </span>
                    </span>
                  </span>
                </td>
                <td data-l={say('library.columns.used')}>
                  {useCount > 0 ? (
                    say('library.usedIn', { smart_count: useCount })
                  ) : (
                    <span className="soft">{say('library.usedNowhere')}</span>
                  )}
                </td>
                <td data-l={say('library.columns.described')}>
                  <AltState material={material} />
                </td>
                {acts && (
                  <td className="nowrap num">
                    <RowActs material={material} acts={acts} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The box before a material by which it is chosen; with Shift all up to the one chosen before. */
export function ChooseBox({ material, choosing }: { material: MaterialRowFragment; choosing: Choosing<MaterialRowFragment> }) {
  const say = useText();
  return (
    <label className="choosebox">
      <input
        type="checkbox"
        aria-label={say('library.choose.row', { title: material.title })}
        checked={choosing.isChosen(material)}
        onChange={nothing}
        onClick={(event) => choosing.toggle(material, event.shiftKey)}
      />
    </label>
  );
}

function nothing() {
  // the press itself is dealt with: it alone says whether Shift was held
}
