import type { EntityManager } from '@mikro-orm/postgresql';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Language } from '../../../../shared/context.js';
import { key } from '../sheet/cell-text.js';

/** A kind of unit, and where units of it may stand. */
export interface Kind {
  readonly code: string;
  readonly tree: 'PARTY' | 'GOVERNMENT' | 'FRONT_AND_UNIONS';
  readonly labels: Readonly<Record<Language, string>>;
  readonly mayBeRoot: boolean;
  readonly parents: readonly string[];
}

/** A word of the organisation's vocabulary that files may write as its code or as its label. */
interface Word {
  readonly code: string;
  readonly labels: Readonly<Record<Language, string>>;
}

/** Finds words by code or by label, without regard to marks and case. A label that several words share finds none of them. */
export class Vocabulary<W extends Word> {
  readonly #byKey = new Map<string, W | null>();

  constructor(readonly words: readonly W[]) {
    for (const word of words) {
      for (const label of new Set([key(word.labels.vi), key(word.labels.en)])) this.#byKey.set(label, this.#byKey.has(label) ? null : word);
    }
    for (const word of words) this.#byKey.set(key(word.code), word);
  }

  find(written: string): W | undefined {
    return this.#byKey.get(key(written)) ?? undefined;
  }

  /** The codes of the words that share the written label, as a message lists them; empty when they don't. */
  sharing(written: string): string {
    const asked = key(written);
    if (this.#byKey.get(asked) !== null) return '';
    return this.words
      .filter(({ labels }) => Object.values(labels).some((label) => key(label) === asked))
      .map(({ code }) => code)
      .join(', ');
  }

  /** What a message tells of a word that was not found: those that share its label, else the nearest, else all that there are. */
  notFound(written: string, language: Language): { known: string; kind?: string } {
    const known = this.sharing(written);
    if (known) return { known, kind: 'SHARED' };
    const nearest = suggestionList(key(written), [...this.#byKey.keys()]).map((near) => this.#byKey.get(near));
    const words = [...new Set(nearest)].filter((word) => word != null).slice(0, mostSuggested);
    return words.length > 0 ? { known: listed(words, language), kind: 'NEAR' } : { known: listed(this.words, language) };
  }

  /** What the word of a code is called; the code where there is no such word. */
  label(code: string, language: Language): string {
    return this.find(code)?.labels[language] ?? code;
  }
}

const mostSuggested = 3;

/** Words as a message says what may be written: by label, and by the code beside it. */
function listed(words: readonly Word[], language: Language): string {
  return words.map(({ code, labels }) => `${labels[language]} (${code})`).join(', ');
}

/** The kinds of unit as they are today. */
export async function loadKinds(em: EntityManager): Promise<Vocabulary<Kind>> {
  const kinds = await em.execute<Kind[]>(
    /* sql */ `select code, tree, json_build_object('vi', label_vi, 'en', label_en) as labels, may_be_root as "mayBeRoot",
        array(select parent_kind from unit_kind_parent p where p.kind = k.code) as parents
      from unit_kind k order by rank, code`,
  );
  return new Vocabulary(kinds);
}
