import type { ActFragment, ProposedFragment } from '../../../generated/operations';

/** What it would do, as the trail would tell it. */
export function actsOf({ id, changes, proposerName, unit }: ProposedFragment): ActFragment[] {
  return (changes as Partial<ActFragment>[]).map((change, index) => ({
    ...{ id: `${id} ${index}`, position: null, doneAt: '', name: '', subjectType: '', subjectId: '', subjectName: null },
    ...{
      proposalId: null,
      proposerId: null,
      proposerName: null,
      actorId: null,
      actorName: proposerName,
      tokenId: null,
      address: null,
      requestId: null,
      permission: null,
    },
    ...{ before: null, after: null, isErased: false, note: null, decisionNumber: null, node: null, unit },
    ...change,
  }));
}
