import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { shownInstant } from '../../../day/day';
import { SaveMaterialDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';
import { Tag } from '../../../parts/Tag';
import { addressOf } from '../address-of';
import type { ShownMaterial, ShownVersion } from './shown-material';

const compared = ['title', 'description', 'altText', 'licence', 'credit', 'url'] as const;

/** All versions of a material, the latest first, each with what it changed; the file of an earlier one can be used again. */
export function Versions({ material, mayWrite }: { material: ShownMaterial; mayWrite: boolean }) {
  const say = useText();
  const [again, setAgain] = useState<ShownVersion>();
  const { versions } = material;
  return (
    <Card flush title={say('material.versions.title', { smart_count: versions.length })}>
      <ol className="rows vs">
        {versions.map((version, at) => {
          const { number, savedAt, savedBy, file } = version;
          const before = versions[at + 1];
          return (
            <li key={number}>
              <div className="grow">
                <p className="t">
                  {say('material.versions.number', { number })}{' '}
                  {at === 0 && (
                    <Tag tone="ok" icon={CircleCheck}>
                      {say('material.versions.current')}
                    </Tag>
                  )}
                </p>
                <p className="meta">
                  {[say('material.page.at', shownInstant(savedAt)), savedBy].filter(Boolean).join(', ')}.{' '}
                  {before &&
                    say('material.versions.changed', {
                      what: changesOf(version, before)
                        .map((what) => say(`material.versions.what.${what}`))
                        .join(', '),
                    })}
                </p>
                {at > 0 && file && file.id !== versions[at - 1]?.file?.id && (
                  <p className="meta">
                    <a href={addressOf(file.downloadUrl)} download={file.name}>
                      {say('material.versions.download', { number })}
                    </a>
                  </p>
                )}
              </div>
              {mayWrite && at > 0 && file && file.id !== material.file?.id && (
                <Button small aria-haspopup="dialog" onClick={() => setAgain(version)}>
                  {say('material.versions.again')}
                  <span className="sr">, {say('material.versions.number', { number })}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {again && <UseAgain material={material} version={again} onClose={() => setAgain(undefined)} />}
    </Card>
  );
}

function UseAgain({ material, version, onClose }: { material: ShownMaterial; version: ShownVersion; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { number } = version;
  return (
    <ConfirmDialog
      title={say('material.versions.againTitle', { number })}
      refusedTitle={say('material.versions.againRefused', { number })}
      document={SaveMaterialDocument}
      select={({ saveMaterial }) => saveMaterial}
      variables={(dryRun) => ({ input: { id: material.id, number: material.number, fileId: version.file?.id, dryRun } })}
      label={say('material.versions.again')}
      keep={say('library.folders.keep')}
      isDangerous={false}
      onDone={() => {
        saved(say('material.versions.againDone', { number, next: material.number + 1 }));
        onClose();
      }}
      onClose={onClose}
    >
      <p>{say('material.versions.againHint', { number, next: material.number + 1 })}</p>
      <p className="soft">{say('material.versions.stays')}</p>
    </ConfirmDialog>
  );
}

/** What a version says that the one before did not. */
function changesOf(version: ShownVersion, before: ShownVersion) {
  const captions = ({ captions: some }: ShownVersion) => some.map(({ fileId, language, label }) => `${fileId} ${language} ${label}`).join();
  return [
    ...(version.file?.id !== before.file?.id ? (['file'] as const) : []),
    ...compared.filter((field) => (version[field] ?? '') !== (before[field] ?? '')),
    ...(captions(version) !== captions(before) ? (['captions'] as const) : []),
  ];
}
