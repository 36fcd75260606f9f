import type { MaterialKind } from '@lechan/client';
import { CircleAlert, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useInput } from 'react-admin';
import type { MaterialBriefFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { useKnownField } from '../../../parts/form/act-form-context';
import { FieldRefusal } from '../../../parts/form/FieldFrame';
import { Icon } from '../../../parts/Icon';
import { IconButton } from '../../../parts/IconButton';
import { To } from '../../../parts/To';
import '../../../theme/library.css';
import { ChooseMaterial } from '../../library/chooser/ChooseMaterial';
import { lacksAlt } from '../../library/list/AltState';
import { Thumb } from '../../library/list/Thumb';

/** Materials of the library that go with a course: one or several, each with the way to it. */
export function MaterialsField({
  source,
  label,
  hint,
  kinds,
  isMany = false,
  unitId,
}: {
  source: string;
  label: string;
  hint: string;
  kinds?: readonly MaterialKind[];
  isMany?: boolean;
  unitId: string | undefined;
}) {
  const say = useText();
  const [isChoosing, setChoosing] = useState(false);
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const materials: readonly MaterialBriefFragment[] = field.value ?? [];
  const titles = (value: unknown) => (value as readonly MaterialBriefFragment[]).map(({ title }) => title).join(', ');
  useKnownField(source, { id, label, isRequired: false, shown: titles });
  return (
    <fieldset id={id} tabIndex={-1} className="field">
      <legend>{label}</legend>
      <p className="hint">{hint}</p>
      {fieldState.error?.message && <FieldRefusal id={id} error={fieldState.error.message} />}
      {materials.length > 0 && (
        <ul className="rows framed">
          {materials.map((material) => (
            <li key={material.id}>
              <Thumb material={material} />
              <div className="grow">
                <To path={`/library/${material.id}`}>{material.title}</To>
                {lacksAlt(material) && (
                  <p className="wtxt">
                    <Icon of={CircleAlert} small /> {say('course.fields.lacksAlt')}
                  </p>
                )}
              </div>
              <IconButton
                icon={X}
                label={say('course.fields.removeMaterial', { title: material.title })}
                onClick={() => field.onChange(materials.filter((one) => one.id !== material.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button small icon={Plus} aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {say(isMany ? 'course.fields.addMaterials' : 'course.fields.chooseCover')}
        </Button>
      </div>
      {isChoosing && (
        <ChooseMaterial
          title={label}
          {...{ kinds, unitId, isMany }}
          except={materials.map((material) => material.id)}
          onChoose={(chosen) => field.onChange(isMany ? [...materials, ...chosen] : chosen)}
          onClose={() => setChoosing(false)}
        />
      )}
    </fieldset>
  );
}
