import { FileX2 } from 'lucide-react';
import { useParams } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { Page } from '../../../layout/Shell';
import { To } from '../../../parts/To';
import '../../../theme/library.css';
import '../../../theme/material.css';
import '../../../theme/uploads.css';
import { Captions } from './Captions';
import { MaterialFacts } from './MaterialFacts';
import { MaterialHead } from './MaterialHead';
import { Preview } from './Preview';
import { UsedIn } from './UsedIn';
import { useMaterial } from './useMaterial';
import { Versions } from './Versions';

/** A material: how it looks, where it is used, what is said of it, and its versions. */
export function MaterialPage() {
  const say = useText();
  const { materialId = '' } = useParams();
  const { material, mayWrite, error, isPending, refetch } = useMaterial(materialId);
  if (isPending || !material) {
    return (
      <PageWithout
        title={say('library.title')}
        error={error}
        onRetry={refetch}
        isPending={isPending}
        icon={FileX2}
        unknown={say('material.unknown')}
        hint={say('material.unknownHint')}
      >
        <To path="/library">{say('material.toLibrary')}</To>
      </PageWithout>
    );
  }
  const hasCaptions = material.kind === 'VIDEO' || material.kind === 'AUDIO';
  return (
    <Page key={material.id}>
      <MaterialHead material={material} mayWrite={mayWrite} />
      <div className="filg">
        <Preview material={material} />
        <div className="stack">
          <UsedIn material={material} />
          {hasCaptions && <Captions material={material} mayWrite={mayWrite} />}
          <MaterialFacts material={material} />
          <Versions material={material} mayWrite={mayWrite} />
        </div>
      </div>
    </Page>
  );
}
