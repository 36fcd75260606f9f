import { BookMarked, CircleHelp, Eraser, GraduationCap, IdCard, KeyRound, LogIn, type LucideIcon, Pencil, ScrollText } from 'lucide-react';
import type { MessageKey, vi } from '../../../i18n/messages';
import type { Tone } from '../../../parts/Tag';

type Acts = Omit<(typeof vi)['trailActs'], 'other'>;

/** An act that the console has a sentence for, by the API's name. */
export type ActName = { [Of in keyof Acts]: `${Of}.${keyof Acts[Of] & string}` }[keyof Acts];

/** What sort of thing was done, as the trail is filtered and marked by it. */
export type ActKind = keyof (typeof vi)['trail']['kinds'];

interface Kind {
  readonly icon: LucideIcon;
  readonly tone?: Tone;
  readonly acts: readonly ActName[];
}

const all: Record<ActKind, Kind> = {
  change: {
    ...{ icon: Pencil, tone: 'pri' },
    acts: [
      ...(['unit.created', 'unit.changed', 'unit.moved', 'unit.closed', 'coverage.set', 'coverage.added', 'identifiers.set'] as const),
      ...(['appointment.created', 'appointment.ended', 'person.created', 'person.changed'] as const),
    ],
  },
  correction: { icon: Eraser, tone: 'warn', acts: ['unit.corrected', 'appointment.corrected', 'person.corrected'] },
  rights: {
    icon: KeyRound,
    acts: [
      ...(['account.created', 'account.invited', 'account.updated', 'account.ended', 'account.reset-asked'] as const),
      ...(['grant.given', 'grant.ended', 'grant.extended', 'grant.taken-back', 'role.created', 'role.updated', 'role.deleted'] as const),
      ...(['post-rule.created', 'post-rule.deleted', 'public-access.updated', 'second-person-rule.updated'] as const),
      ...(['proposal.made', 'proposal.approved', 'proposal.declined', 'proposal.withdrawn'] as const),
      ...(['access-token.created', 'access-token.updated', 'access-token.rotated', 'access-token.revoked'] as const),
    ],
  },
  signIn: {
    icon: LogIn,
    acts: [
      ...(['session.begun', 'session.ended', 'session.revoked', 'account.locked', 'account.unlocked', 'account.password-set'] as const),
      ...(['passkey.added', 'passkey.renamed', 'passkey.removed', 'recovery-code.made', 'recovery-code.used'] as const),
      ...(['authenticator-app.added', 'authenticator-app.replaced', 'authenticator-app.removed', 'second-factor.reset'] as const),
      ...(['single-sign-on.linked', 'single-sign-on.unlinked'] as const),
    ],
  },
  training: {
    icon: GraduationCap,
    acts: [
      ...([
        'course.created',
        'course.saved',
        'course.restored',
        'course.submitted',
        'course.withdrawn',
        'course.approved',
        'course.returned',
        'course.published',
        'course.retired',
        'course.named',
      ] as const),
      ...([
        'lesson.created',
        'lesson.saved',
        'lesson.restored',
        'lesson.submitted',
        'lesson.withdrawn',
        'lesson.approved',
        'lesson.returned',
        'lesson.published',
        'lesson.retired',
      ] as const),
      ...(['file.uploaded', 'folder.created', 'folder.updated', 'folder.deleted'] as const),
      ...(['material.created', 'material.saved', 'material.moved', 'material.deleted'] as const),
      ...(['comment.created', 'comment.replied', 'comment.updated', 'comment.withdrawn', 'comment.resolved', 'comment.reopened'] as const),
      ...(['release.planned', 'release.cancelled', 'release.done', 'release.failed', 'release.acknowledged', 'release.reverted'] as const),
    ],
  },
  vocabulary: {
    icon: BookMarked,
    acts: [
      ...(['unit-kind.created', 'unit-kind.updated', 'unit-kind.deleted'] as const),
      ...(['position.created', 'position.updated', 'position.deleted', 'term.created', 'term.updated', 'term.deleted'] as const),
      ...(['topic.created', 'topic.updated', 'topic.deleted'] as const),
      ...(['identifier-scheme.created', 'identifier-scheme.updated', 'identifier-scheme.deleted'] as const),
    ],
  },
  personal: { icon: IdCard, acts: ['person.exported', 'person.anonymized'] },
  trail: { icon: ScrollText, acts: ['chain.verified', 'retention.run'] },
  other: { icon: CircleHelp, acts: [] },
};

/** The kinds of acts, in the order in which they are offered. */
export const actKinds = Object.keys(all) as readonly ActKind[];

const kindOfAct = new Map<string, ActKind>(actKinds.flatMap((kind) => all[kind].acts.map((name) => [name, kind] as const)));

/** The kind of an act; of one that the console does not know, another. */
export function kindOf(name: string): ActKind {
  return kindOfAct.get(name) ?? 'other';
}

/** How a kind is marked. */
export function lookOf(kind: ActKind): Pick<Kind, 'icon' | 'tone'> {
  return all[kind];
}

/** The names of the acts of a kind; of the other ones it is those that they are not. */
export function namesOf(kind: ActKind): readonly string[] {
  return kind === 'other' ? [...kindOfAct.keys()] : all[kind].acts;
}

/** The sentence of an act. */
export function sentenceOf(name: string): MessageKey {
  return kindOfAct.has(name) ? `trailActs.${name as ActName}` : 'trailActs.other';
}
