import type { MaterialRowFragment } from '../../generated/operations';
import { useLanguage, useText } from '../../i18n/useText';
import { shownSize } from '../../parts/sizes';

type Said = Pick<MaterialRowFragment, 'kind' | 'url' | 'number'> & {
  readonly file: Pick<NonNullable<MaterialRowFragment['file']>, 'mediaType' | 'byteSize' | 'width' | 'height' | 'pages'> | null;
};

/** Says in words what a material is. */
export function useMaterialText() {
  const say = useText();
  const language = useLanguage();

  /** PDF, Word, a picture: as people call it. */
  function kindOf({ kind, file }: Pick<Said, 'kind' | 'file'>): string {
    const type = file?.mediaType ?? '';
    if (type === 'application/pdf') return say('library.types.pdf');
    if (/msword|wordprocessingml/.test(type)) return say('library.types.word');
    if (/powerpoint|presentationml/.test(type)) return say('library.types.powerpoint');
    if (/excel|spreadsheetml/.test(type)) return say('library.types.excel');
    return say(`library.kind.${kind}`);
  }

  /** What it is in a line: "Word, 3 trang, 148 kB", "Hình, 1.600 × 1.200, 212 kB"; of a link where it leads. */
  function factsOf(material: Said): string {
    const { file, kind, url } = material;
    const measures = file?.width && file.height ? `${file.width.toLocaleString(language)} × ${file.height.toLocaleString(language)}` : '';
    const pages = file?.pages ? say(kind === 'PRESENTATION' ? 'library.slides' : 'library.pages', { smart_count: file.pages }) : '';
    const site = /^https?:\/\/([^/?#]+)/i.exec(url ?? '')?.[1];
    return [kindOf(material), site, measures, pages, file && shownSize(file.byteSize, language)].filter(Boolean).join(', ');
  }

  return { kindOf, factsOf };
}
