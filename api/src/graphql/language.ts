import type { Language } from '../shared/context.js';

/** The language of a request's `Accept-Language`: English where it is preferred to Vietnamese, else Vietnamese. */
export const languageOf = (header: string | string[] | undefined): Language => {
  if (header === undefined || header === 'vi') return 'vi';
  const [first] = String(header).split(',').map(weighed).filter(isOurs).sort(byWeight);
  return first?.language === 'en' ? 'en' : 'vi';
};

interface Weighed {
  readonly language: string | undefined;
  readonly weight: number;
}

/** One range of the header: `en-GB;q=0.8`. Its weight is 1 unless given. */
const weighed = (range: string): Weighed => {
  const [, language, weight] = /^\s*([a-z]+)(?:-[a-z\d-]*)?\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?$/i.exec(range) ?? [];
  return { language: language?.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
};

const isOurs = ({ language, weight }: Weighed): boolean => (language === 'vi' || language === 'en') && weight > 0;

// sorting is stable: of equal weights the one written first comes first
const byWeight = (a: Weighed, b: Weighed): number => b.weight - a.weight;
