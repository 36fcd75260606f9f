const initials = 'b|c|ch|d|đ|gh?|gi|h|kh?|l|m|n|nh|ngh?|ph?|qu|r|s|t|th|tr|v|x';
const nuclei =
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iê|iêu|oa|oă|oe|oi|oo|oai|oao|oay|oeo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|uây|uôi|uya|uyê|uyu|ưa|ưi|ưu|ươ|ươi|ươu|yê|yêu';
const finals = 'c|ch|m|n|ng|nh|p|t';
const form = new RegExp(`^(?:${initials})?(?:${nuclei})(?:${finals})?$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word could be a Vietnamese syllable: initial, vowels, final, and no more than one tone. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  return (parts.match(tones)?.length ?? 0) <= 1 && form.test(parts.replace(tones, '').normalize('NFC'));
}
