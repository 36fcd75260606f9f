import { To } from '../../../parts/To';
import { useMaterialText } from '../useMaterialText';
import { AltState, lacksAlt } from './AltState';
import { ChooseBox, type ShownMaterials } from './MaterialTable';
import { RowActs } from './RowActs';
import { Thumb } from './Thumb';

/** A page of the library as tiles with their pictures. */
export function MaterialGrid({ materials, choosing, acts }: ShownMaterials) {
  const { factsOf } = useMaterialText();
  return (
    <ul className="tiles">
      {materials.map((material) => (
        <li key={material.id} className={choosing.isChosen(material) ? 'on' : undefined}>
          <Thumb material={material} large />
          <div className="who">
            <To path={`/library/${material.id}`} className="name">
              {material.title}
            </To>
            <p className="meta">{factsOf(material)}</p>
            {lacksAlt(material) && (
              <p className="meta">
                <AltState material={material} />
              </p>
            )}
          </div>
          {acts && (
            <div className="row between">
              <ChooseBox material={material} choosing={choosing} />
              <RowActs material={material} acts={acts} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
