import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import { contactFields } from '../../../shared/contact-fields.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { always, forever } from '../../../shared/period.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { laterChange, overlay, pieceOn, runAround, since } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { lockIdentity, recordingInstant } from '../locks.js';
import { rewrite } from '../rewrite.js';
import { Person } from './person.entity.js';
import type { ChangePersonInput, CorrectPersonInput, CreatePersonInput, NewPersonInput } from './person.input.js';
import { type PersonPiece, type PersonState, PersonVersion } from './person-version.entity.js';

const fields = ['familyName', 'middleName', 'givenName', 'workPhone', 'workEmail'] as const satisfies (keyof PersonState)[];

/** Records the people who hold posts. */
export class PersonService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreatePersonInput): Promise<Done> {
    const reader = new InputReader();
    const state = readPerson(reader, input);
    const note = reader.optionalText('note', input.note, texts.note) ?? null;
    reader.reasons.settle();
    return { subjectId: await this.add(state, await recordingInstant(this.ctx.em), note) };
  }

  /** Adds a person whose form was checked. */
  async add(state: PersonState, at: string, note: string | null): Promise<string> {
    const { em } = this.ctx;
    const person = em.create(Person, { id: randomUUID(), version: 1 });
    em.persist(person);
    const whole = { from: always, until: forever, ...state, act: 'CREATE' as const, note, statedAt: at };
    await this.write(person.id, new Map(), [whole], at);
    this.record('person.created', person.id, null, state, note);
    return person.id;
  }

  /** Gives a person another name or work contact from a day on. */
  async change(input: ChangePersonInput): Promise<Done> {
    const reader = new InputReader();
    const { reasons } = reader;
    const patch = this.patchOf(reader, input);
    const from = reader.day('from', input.from);
    const note = reader.optionalText('note', input.note, texts.note) ?? null;
    const { person, recorded } = await this.lock(input.id, input.version);
    const pieces = [...recorded.keys()];
    const there = pieceOn(pieces, from) as PersonPiece;
    const changed = fields.filter((field) => field in patch && patch[field] !== there[field]);
    for (const field of changed) {
      const later = laterChange(pieces, from, (piece) => piece[field]);
      // who may change contact may not therefore read it, and reading it is logged
      const value = contactFields.some((one) => one === field) ? '…' : String(later?.[field] ?? '—');
      const about = { day: later?.from ?? '', value };
      if (later) reasons.add(field, UserErrorCode.LATER_CHANGE_EXISTS, 'person.laterChange', about);
    }
    if (changed.length === 0 && reasons.none) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'person.nothingToChange');
    reasons.settle();
    const at = await recordingInstant(this.ctx.em);
    const next = overlay<PersonPiece>(pieces, since(from), (piece) =>
      piece.from === from ? { ...piece, ...patch, act: 'CHANGE', note, statedAt: at } : { ...piece, ...patch },
    );
    await this.write(person.id, recorded, next, at);
    person.version++;
    this.record('person.changed', person.id, pick(there, changed), { ...pick(patch, changed), from }, note);
    return { subjectId: person.id };
  }

  /** Puts right a name or contact through all days around `on` on which it stands wrongly. */
  async correct(input: CorrectPersonInput): Promise<Done> {
    const reader = new InputReader();
    const { reasons } = reader;
    const patch = this.patchOf(reader, input);
    const on = reader.day('on', input.on) ?? this.ctx.today;
    const note = reader.text('note', input.note, texts.note);
    const { person, recorded } = await this.lock(input.id, input.version);
    const pieces = [...recorded.keys()];
    const there = pieceOn(pieces, on) as PersonPiece;
    const changed = fields.filter((field) => field in patch && patch[field] !== there[field]);
    if (changed.length === 0 && reasons.none) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'person.nothingToChange');
    reasons.settle();
    const at = await recordingInstant(this.ctx.em);
    const next = changed.reduce<PersonPiece[]>((timeline, field) => {
      const run = runAround(pieces, on, (piece) => piece[field]);
      if (!run) return timeline;
      return overlay(timeline, run, (piece) => ({ ...piece, [field]: patch[field], act: 'CORRECT', note, statedAt: at }));
    }, pieces);
    await this.write(person.id, recorded, next, at);
    person.version++;
    this.record('person.corrected', person.id, pick(there, changed), { ...pick(patch, changed), on }, note);
    return { subjectId: person.id };
  }

  private patchOf(reader: InputReader, input: ChangePersonInput | CorrectPersonInput): Partial<PersonState> {
    const patch = {
      familyName: reader.changedText('familyName', input.familyName, texts.personName),
      middleName: orEmpty(reader.optionalText('middleName', input.middleName, texts.personName)),
      givenName: reader.changedText('givenName', input.givenName, texts.personName),
      workPhone: reader.optionalText('workPhone', input.workPhone, texts.phone),
      workEmail: reader.optionalText('workEmail', input.workEmail, texts.email),
    };
    return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<PersonState>;
  }

  private async lock(id: string, version: number) {
    const { em } = this.ctx;
    const present = isUuid(id) ? await lockIdentity(em, 'person', id) : null;
    if (present === null) refuse('id', UserErrorCode.NOT_FOUND, 'person.notFound');
    if (present !== version) {
      const reasons = Reasons.none();
      reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
      reasons.settle(id);
    }
    const person = em.map(Person, { id, version: present });
    const rows = await em.find(PersonVersion, { personId: id, recordedUntil: forever }, { orderBy: { validFrom: 'asc' } });
    return { person, recorded: new Map(rows.map((row) => [row.piece(), row])) };
  }

  private async write(personId: string, recorded: ReadonlyMap<PersonPiece, PersonVersion>, next: readonly PersonPiece[], at: string) {
    const { em } = this.ctx;
    await rewrite(em, recorded, next, at, ({ from: _, until: __, ...said }, stated) =>
      em.create(PersonVersion, { ...stated, ...said, personId }),
    );
  }

  private record(name: `person.${string}`, id: string, before: object | null, after: object, note: string | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Person', id }, before, after, note });
  }
}

/** A new person as an input gives it, with the path to it. */
export function readPerson(reader: InputReader, input: NewPersonInput, path: readonly string[] = []): PersonState {
  const at = (field: string) => [...path, field];
  return {
    familyName: reader.text(at('familyName'), input.familyName, texts.personName),
    middleName: reader.optionalText(at('middleName'), input.middleName, texts.personName) ?? '',
    givenName: reader.text(at('givenName'), input.givenName, texts.personName),
    workPhone: reader.optionalText(at('workPhone'), input.workPhone, texts.phone) ?? null,
    workEmail: reader.optionalText(at('workEmail'), input.workEmail, texts.email) ?? null,
  };
}

/** A name's part that may be empty, but is never unknown. */
function orEmpty(value: string | null | undefined): string | undefined {
  return value === null ? '' : value;
}

function pick<T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
}
