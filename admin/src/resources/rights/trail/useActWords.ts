import type { ActFragment } from '../../../generated/operations';
import { useLabel, useLanguage, useText, type Values } from '../../../i18n/useText';
import { type ActKind, kindOf, sentenceOf } from './act-kinds';
import { changedFields, countIn, fieldLabel, fieldOf } from './differences';
import { useNaming } from './useNaming';

/** An act in words: its kind, and a sentence of who did what to what. */
export interface ActWords {
  readonly kind: ActKind;
  readonly message: ReturnType<typeof sentenceOf>;
  readonly values: Values;
  /** Who did it. */
  readonly who: string;
  /** The sentence without marks. */
  readonly plain: string;
}

const mostFields = 3;
const nobody: ReadonlyMap<string, string> = new Map();

/** Says acts of the trail in the reader's language. */
export function useActWords(): (act: ActFragment) => ActWords {
  const say = useText();
  const labelOf = useLabel();
  const language = useLanguage();
  const naming = useNaming()(nobody);
  const listed = new Intl.ListFormat(language, { type: 'conjunction' });

  function fieldsOf(act: ActFragment): string {
    const labels = changedFields(act).map((field) => lowered(fieldLabel(field, say)));
    if (labels.length === 0) return say('trailFields.someFields');
    if (labels.length <= mostFields + 1) return listed.format(labels);
    return say('trailFields.andMore', { fields: labels.slice(0, mostFields).join(', '), smart_count: labels.length - mostFields });
  }

  /** What it was done to, as it is called today, or else as the act itself calls it. */
  function objectOf({ node, unit, subjectType, subjectId, subjectName, before, after }: ActFragment): string {
    const recorded = ['labelVi', 'labelEn', 'name'].map((field) => fieldOf(after, field) ?? fieldOf(before, field));
    if (node?.__typename === 'Unit') return node.name;
    if (node?.__typename === 'Person') return node.fullName;
    if (subjectType === 'Unit') return (unit && 'name' in unit ? unit.name : recorded[2]) ?? say('trail.aUnit');
    if (subjectType === 'Person') return say('trail.somebody');
    if (subjectType === 'Role') return labelled('role', subjectId, recorded);
    if (subjectType === 'UnitKind') return labelled('kind', subjectId, recorded);
    if (subjectType === 'Position') return labelled('position', subjectId, recorded);
    if (subjectType === 'IdentifierScheme') return labelled('scheme', subjectId, recorded);
    if (subjectType === 'Term') return labelled('term', subjectId, [recorded[2]]);
    return subjectName ?? recorded[2] ?? fieldOf(after, 'title') ?? subjectId;
  }

  function labelled(of: Parameters<typeof naming.label>[0], code: string, [vi, en]: readonly (string | undefined)[]): string {
    const known = naming.label(of, code);
    return known === code ? ((language === 'vi' ? vi : (en ?? vi)) ?? code) : known;
  }

  return (act) => {
    const { name, node, before, after, actorName, subjectName, subjectId } = act;
    const kind = kindOf(name);
    const post = node?.__typename === 'Appointment' ? node : undefined;
    const recorded = (field: string) => fieldOf(after, field) ?? fieldOf(before, field);
    const position = recorded('position');
    const role = recorded('role');
    // who signs in, or asks for their own link, is nobody yet when it is recorded
    const isOwn = kind === 'signIn' || recorded('by') === 'OWNER';
    const who = actorName ?? (isOwn ? subjectName : undefined) ?? say('trail.platform');
    const message = sentenceOf(name);
    const failed = countIn(after, 'failedBefore');
    const values = {
      ...{ who, what: objectOf(act), name, fields: fieldsOf(act) },
      person: post?.person.fullName ?? say('trail.somebody'),
      position: post ? labelOf(post.position.label) : position ? naming.label('position', position) : say('trail.aPosition'),
      role: role ? naming.label('role', role) : '',
      failedPart: failed > 0 ? say('trail.failedPart', { smart_count: failed }) : '',
      item: recorded('name') ?? subjectId.slice(0, 8),
    };
    return { kind, message, values, who, plain: say(message, values).replace(/<\/?b>/g, '') };
  };
}

function lowered(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
