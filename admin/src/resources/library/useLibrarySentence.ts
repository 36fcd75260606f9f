import { useText } from '../../i18n/useText';
import { type ListSentence, quoted, useClauses } from '../../parts/useClauses';
import type { Condition, LibraryAddress } from './library-address';

/** The conditions of the library as a sentence: "Mọi tài liệu loại Hình, chưa dùng ở đâu". */
export function useLibrarySentence({ title, kind, use, lacks, under, unit }: LibraryAddress): ListSentence<Condition> {
  const say = useText();
  const { begin, add, unitName, sentence } = useClauses<Condition>(under ?? unit);
  begin(say('library.sentence.every'));
  add('kind', kind && say(`library.kind.${kind}`), 'library.sentence.kind');
  add('title', quoted(title), 'library.sentence.title');
  add('use', use && say(`library.${use}`).toLocaleLowerCase(), 'library.sentence.use');
  add('lacks', lacks && say('library.sentence.lacksValue'), 'library.sentence.lacks');
  add('under', under && unitName, 'library.sentence.under', { isName: true });
  add('unit', unit && !under && unitName, 'library.sentence.unit', { isName: true });
  return sentence();
}
