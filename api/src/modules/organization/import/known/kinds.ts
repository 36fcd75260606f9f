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

/** Finds words by code, by label, or by both as they are suggested, without regard to marks and case. A label that several words share finds none of them. */
export class Vocabulary<W extends Word> {
  readonly #byKey = new Map<string, W | null>();

  constructor(readonly words: readonly W[]) {
    for (const word of words) {
      for (const label of new Set([key(word.labels.vi), key(word.labels.en)])) this.#byKey.set(label, this.#byKey.has(label) ? null : word);
    }
    for (const word of words) {
      for (const label of Object.values(word.labels)) this.#byKey.set(key(withCode(label, word)), word);
      this.#byKey.set(key(word.code), word);
    }
  }

  find(written: string): W | undefined {
    return this.#byKey.get(key(written)) ?? undefined;
  }

  /** What a finding tells and suggests of a word that was not found: those that share its label, else the nearest, else all that there are. */
  notFound(written: string, language: Language): [about: { known: string; kind?: string }, suggestions: string[]] {
    const asked = key(written);
    const suggested = (words: readonly W[]) => words.map((word) => withCode(word.labels[language], word));
    if (this.#byKey.get(asked) === null) {
      const sharing = this.words.filter(({ labels }) => Object.values(labels).some((label) => key(label) === asked));
      return [{ known: sharing.map(({ code }) => code).join(', '), kind: 'SHARED' }, suggested(sharing)];
    }
    const nearest = suggestionList(asked, [...this.#byKey.keys()]).map((near) => this.#byKey.get(near));
    const words = [...new Set(nearest)].filter((word) => word != null).slice(0, mostSuggested);
    if (words.length > 0) return [{ known: this.#listed(words, language), kind: 'NEAR' }, suggested(words)];
    return [{ known: this.#listed(this.words, language) }, []];
  }

  /** What the word of a code is called; the code where there is no such word. */
  label(code: string, language: Language): string {
    return this.find(code)?.labels[language] ?? code;
  }

  /** Words as a message says what may be written: by label, and by the code beside it where others share the label. */
  #listed(words: readonly W[], language: Language): string {
    return words
      .map((word) => (this.find(word.labels[language]) === word ? word.labels[language] : withCode(word.labels[language], word)))
      .join(', ');
  }
}

const mostSuggested = 3;

function withCode(label: string, { code }: Word): string {
  return `${label} (${code})`;
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
