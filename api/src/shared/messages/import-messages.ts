import Polyglot from 'node-polyglot';
import type { Language } from '../context.js';
import { importEn } from './import.en.js';
import { importVi } from './import.vi.js';

/** Every sentence of an import in one language. */
export type ImportMessages = Readonly<Record<keyof typeof importVi, string>>;

/** What is said about an import beside its findings. */
export type ReportMessage = keyof typeof importVi extends infer Key ? (Key extends `report.${infer Name}` ? Name : never) : never;

type Told = Readonly<Record<string, string | number>>;

const polyglots: Readonly<Record<Language, Polyglot>> = {
  vi: new Polyglot({ locale: 'vi', phrases: importVi }),
  en: new Polyglot({ locale: 'en', phrases: importEn }),
};

/** Says one finding of an import in the caller's language, with its days as dd/MM/yyyy. */
export function importMessage(language: Language, code: string, about: Told): string {
  const variant = [variantOf(about), about.kind].map((name) => `${code}.${name}`).find((name) => name in importVi);
  return polyglots[language].t(variant ?? code, Object.fromEntries(Object.entries(about).map(([name, value]) => [name, shown(value)])));
}

/** Says something of an import's report, such as its counts. */
export function reportMessage(language: Language, name: ReportMessage, about: Told = {}): string {
  return polyglots[language].t(`report.${name}`, about);
}

/** Which wording fits: whether a unit's days are open, a holder is in the file, something is recorded. */
function variantOf({ until, row, recorded }: Told): string | undefined {
  if (until !== undefined) return until === 'infinity' ? 'open' : 'closed';
  if (row !== undefined) return row === 0 ? 'recorded' : 'inFile';
  return recorded === undefined ? undefined : recorded === '' ? 'none' : 'some';
}

function shown(value: string | number): string | number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return year ? `${day}/${month}/${year}` : value;
}
