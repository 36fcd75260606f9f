/** A tag, or the declaration before them all; attributes may hold the sign that ends one. */
const tag = /<\?[^>]*\?>|<(\/?)([^\s<>/"'?]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/g;

/**
 * Follows the tags of a sheet or of the shared texts, given piece by piece: whether they close as they opened, as the reader
 * of workbooks takes whatever comes and would leave out the rest; and which shared texts are spoken of and which are there.
 */
export class XmlTags {
  #rest = '';
  readonly #open: string[] = [];
  #root: string | null = null;
  #isSound = true;
  #isShared = false;
  /** Texts that the part shares with others. */
  sharedTexts = 0;
  /** One more than the greatest number of a shared text that a cell names. */
  textsAsked = 0;

  /** What the part is: `worksheet`, `sst`, …; null before its first tag. */
  get root(): string | null {
    return this.#root;
  }

  /** To be asked at the end. */
  get isSound(): boolean {
    return this.#isSound && this.#root !== null && this.#open.length === 0 && this.#rest.trim() === '';
  }

  add(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (const found of text.matchAll(tag)) {
      const [whole, closes, name, attributes = '', isEmpty] = found;
      const between = text.slice(at, found.index);
      if (between.includes('<')) this.#isSound = false;
      if (name)
        this.#follow(name.slice(name.indexOf(':') + 1), { closes: Boolean(closes), isEmpty: Boolean(isEmpty), attributes, between });
      at = found.index + whole.length;
    }
    this.#rest = text.slice(at);
  }

  #follow(name: string, it: { closes: boolean; isEmpty: boolean; attributes: string; between: string }): void {
    if (it.closes) {
      if (this.#open.pop() !== name) this.#isSound = false;
      if (name === 'v' && this.#isShared) this.#ask(it.between);
      return;
    }
    if (this.#open.length === 0 && this.#root !== null) this.#isSound = false;
    this.#root ??= name;
    if (name === 'si') this.sharedTexts += 1;
    if (name === 'c') this.#isShared = /\st=["']s["']/.test(it.attributes);
    if (!it.isEmpty) this.#open.push(name);
  }

  #ask(number: string): void {
    if (/^\s*\d+\s*$/.test(number)) this.textsAsked = Math.max(this.textsAsked, Number(number) + 1);
    else if (number.trim() !== '') this.#isSound = false;
  }
}
