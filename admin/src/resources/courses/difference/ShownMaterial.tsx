import type { ReactNode } from 'react';
import { NamedMaterialDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { To } from '../../../parts/To';
import { useAnswer } from '../../../providers/useAnswer';
import { type Block, textOf } from './blocks';

/** A picture or a file of the library in a text that is compared: which one it is, with the way to it, and what stands under it. */
export function ShownMaterial({ block, mark: Mark }: { block: Block; mark: 'ins' | 'del' | undefined }): ReactNode {
  const say = useText();
  const id = String(block.attrs?.materialId);
  const { answer } = useAnswer(NamedMaterialDocument, { id });
  const caption = textOf(block);
  const said = (
    <>
      {say('lesson.difference.material')} {answer?.material && <To path={`/library/${id}`}>{answer.material.title}</To>}
      {caption && ` (${caption})`}
    </>
  );
  return <p>{Mark ? <Mark>{said}</Mark> : said}</p>;
}
