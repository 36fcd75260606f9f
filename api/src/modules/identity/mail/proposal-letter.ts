import { type MessageKey, translate } from '../../../shared/messages/messages.js';
import type { Letter } from '../../../shared/ways-in.js';

/** What is told of a proposal: that it waits, or how it was decided. */
export type ProposalNews = 'WAITING' | 'APPROVED' | 'DECLINED';

/** What a letter about a proposal says: no more than what kind of act it is, on which unit, and where it is read. */
interface ProposalLetter {
  readonly news: ProposalNews;
  readonly id: string;
  readonly permission: string;
  /** Null: it is about no unit. */
  readonly unit: string | null;
  readonly to: string;
  readonly name: string;
}

const texts = {
  WAITING: ['mail.proposal', 'mail.proposalText'],
  APPROVED: ['mail.proposalApproved', 'mail.proposalApprovedText'],
  DECLINED: ['mail.proposalDeclined', 'mail.proposalDeclinedText'],
} as const satisfies Record<ProposalNews, readonly MessageKey[]>;

const acts: Readonly<Record<string, MessageKey>> = {
  'unit:create': 'act.unit:create',
  'unit:change': 'act.unit:change',
  'unit:correct': 'act.unit:correct',
  'unit:move': 'act.unit:move',
  'unit:close': 'act.unit:close',
  'unit:lead': 'act.unit:lead',
  'unit:identify': 'act.unit:identify',
  'person:change': 'act.person:change',
  'person:appoint': 'act.person:appoint',
  'person:anonymize': 'act.person:anonymize',
  'vocabulary:change': 'act.vocabulary:change',
  'import:run': 'act.import:run',
  'role:manage': 'act.role:manage',
  'grant:give': 'act.grant:give',
};

/** The letter that tells of a proposal, in Vietnamese and then in English. */
export function proposalLetter(publicUrl: string, { news, id, permission, unit, to, name }: ProposalLetter): Letter {
  const [subject, text] = texts[news];
  const link = `${publicUrl}/#/rights/proposals/${id}`;
  const told = (['vi', 'en'] as const).map((language) => {
    const act = acts[permission];
    return [
      language,
      { name, link, act: act ? translate(language, act) : permission, unit: unit ?? translate(language, 'mail.everything') },
    ] as const;
  });
  return {
    to,
    subject: told.map(([language, said]) => translate(language, subject, said)).join(' / '),
    text: `${told.map(([language, said]) => translate(language, text, said)).join('\n\n---\n\n')}\n`,
  };
}
