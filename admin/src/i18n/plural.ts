/**
 * The label of a kind for so many of its units. Vietnamese has no plural; of an English label, which anybody may write in the settings, the
 * noun that it is about is the last word, or the one before "of".
 */
export function labelFor(count: number, label: string, language: 'vi' | 'en'): string {
  if (language === 'vi' || count === 1) return label;
  const [noun = '', ...rest] = label.split(/(?= of )/);
  return `${pluralOf(noun)}${rest.join('')}`;
}

function pluralOf(noun: string): string {
  if (/(s|x|z|ch|sh)$/i.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
