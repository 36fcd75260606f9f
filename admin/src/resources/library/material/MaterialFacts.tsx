import { Fragment, type ReactNode } from 'react';
import { shownInstant } from '../../../day/day';
import { useLanguage, useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { Name } from '../../../parts/Name';
import { shownSize } from '../../../parts/sizes';
import { To } from '../../../parts/To';
import { AltState } from '../list/AltState';
import { useMaterialText } from '../useMaterialText';
import type { ShownMaterial } from './shown-material';

/** Kinds of files that have no macros anyhow. */
const withoutMacros: readonly string[] = ['IMAGE', 'VIDEO', 'AUDIO'];

/** What is said of a material, and what its file is: what was attested of it by whom, and what the server looked into. */
export function MaterialFacts({ material }: { material: ShownMaterial }) {
  const say = useText();
  const language = useLanguage();
  const { kindOf } = useMaterialText();
  const { kind, description, altText, licence, credit, file, unit, versions } = material;
  // the first version with this file was saved by who uploaded it: nobody else could have
  const uploadedBy = versions.findLast((version) => version.file?.id === file?.id)?.savedBy;
  const at = (instant: string) => say('material.page.at', shownInstant(instant));
  const rows: [label: string, value: ReactNode][] = [
    [say('material.fields.description'), description && <span className="lines">{description}</span>],
    [say('material.fields.altText'), kind === 'IMAGE' && (altText || <AltState material={material} />)],
    [say('material.fields.credit'), credit],
    [say('material.fields.licence'), licence],
    [say('material.facts.kind'), kindOf(material)],
    [
      say('material.facts.file'),
      file && (
        <span className="anywhere">
          {file.name}, {shownSize(file.byteSize, language)}
        </span>
      ),
    ],
    [
      say('material.facts.attested'),
      file && say('material.facts.attestedBy', { by: [uploadedBy, at(file.uploadedAt)].filter(Boolean).join(', ') }),
    ],
    [
      say('material.facts.checked'),
      file && [say('material.facts.checkedHow'), ...(withoutMacros.includes(kind) ? [] : [say('material.facts.noMacros')])].join(', '),
    ],
    [say('material.facts.unit'), unit && <Name>{unit.name}</Name>],
    [
      say('material.facts.folder'),
      material.folder && (
        <To path="/library" params={{ folder: material.folder.id }}>
          {material.folder.name}
        </To>
      ),
    ],
  ];
  return (
    <Card title={say('material.facts.title')}>
      <dl className="dl">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </Card>
  );
}
