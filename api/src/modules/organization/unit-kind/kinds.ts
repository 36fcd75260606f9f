import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../../shared/context.js';
import { UnitKind } from './unit-kind.entity.js';

/** The kinds of unit, as a command looks them up. */
export class Kinds {
  private constructor(
    private readonly byCode: ReadonlyMap<string, UnitKind>,
    private readonly language: Language,
  ) {}

  static async load({ em, language }: { em: EntityManager; language: Language }): Promise<Kinds> {
    const kinds = await em.find(UnitKind, {}, { populate: ['parentKinds'], orderBy: { rank: 'asc', code: 'asc' } });
    return new Kinds(new Map(kinds.map((kind) => [kind.code, kind])), language);
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  /** The kind of a code that is known to be there. */
  get(code: string): UnitKind {
    const kind = this.byCode.get(code);
    if (!kind) throw new Error(`there is no kind ${code}`);
    return kind;
  }

  /** What units of that kind are called, for messages. */
  label(code: string): string {
    return this.say(this.get(code));
  }

  /** The label of anything that has one, in the language of the caller. */
  say({ labelVi, labelEn }: { labelVi: string; labelEn: string }): string {
    return this.language === 'vi' ? labelVi : labelEn;
  }

  /** Several kinds for messages. */
  labelsOf(codes: readonly unknown[]): string {
    return codes.map((code) => this.label(String(code))).join(', ');
  }

  /** All codes for messages. */
  get codes(): string {
    return [...this.byCode.keys()].join(', ');
  }
}
