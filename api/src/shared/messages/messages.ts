import Polyglot from 'node-polyglot';
import type { Language } from '../context.js';
import type { Told } from '../refusal.js';
import { actEn } from './act.en.js';
import { actVi } from './act.vi.js';
import { appointmentEn } from './appointment.en.js';
import { appointmentVi } from './appointment.vi.js';
import { courseFolderEn } from './course-folder.en.js';
import { courseFolderVi } from './course-folder.vi.js';
import { identityEn } from './identity.en.js';
import { identityVi } from './identity.vi.js';
import { inputEn } from './input.en.js';
import { inputVi } from './input.vi.js';
import { mailEn } from './mail.en.js';
import { mailVi } from './mail.vi.js';
import { mediaEn } from './media.en.js';
import { mediaVi } from './media.vi.js';
import { readerEn } from './reader.en.js';
import { readerVi } from './reader.vi.js';
import { referenceEn } from './reference.en.js';
import { referenceVi } from './reference.vi.js';
import { trainingEn } from './training.en.js';
import { trainingVi } from './training.vi.js';
import { unitEn } from './unit.en.js';
import { unitVi } from './unit.vi.js';

/** What the API says to people, in Vietnamese. */
export const vi = {
  ...inputVi,
  ...unitVi,
  ...appointmentVi,
  ...referenceVi,
  ...identityVi,
  ...mailVi,
  ...trainingVi,
  ...courseFolderVi,
  ...readerVi,
  ...mediaVi,
  ...actVi,
};

export type MessageKey = keyof typeof vi;

/** The same in English: every sentence, and no other. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...inputEn,
  ...unitEn,
  ...appointmentEn,
  ...referenceEn,
  ...identityEn,
  ...mailEn,
  ...trainingEn,
  ...courseFolderEn,
  ...readerEn,
  ...mediaEn,
  ...actEn,
};

const polyglots: Readonly<Record<Language, Polyglot>> = {
  vi: new Polyglot({ locale: 'vi', phrases: vi }),
  en: new Polyglot({ locale: 'en', phrases: en }),
};

/** Says a sentence in a language, with what it is about; days come out as dd/MM/yyyy. */
export function translate(language: Language, key: MessageKey, told: Told = {}): string {
  return polyglots[language].t(key, Object.fromEntries(Object.entries(told).map(([name, value]) => [name, shown(value)])));
}

function shown(value: Told[string]): string | number {
  if (typeof value === 'object') return [...new Set([value].flat().map(({ name }) => name))].join(', ');
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return year ? `${day}/${month}/${year}` : value;
}
