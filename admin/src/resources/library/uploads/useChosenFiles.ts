import { useState } from 'react';
import { type ChosenFile, fit, lookedAt } from './chosen-files';
import type { Dropped } from './dropped';
import type { IntoText, UploadWish } from './open-uploads';
import type { UploadTarget } from './upload-item';
import { uploads } from './upload-queue';

/** What is chosen to be uploaded and was not attested yet. */
export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  readonly fit: readonly File[];
  /** The material of which the one file becomes the next version. */
  readonly material: UploadWish['material'];
  /** The places in a text that await some of them, as they were dropped; what is added goes to the last. */
  readonly intos: readonly IntoText[];
  readonly isAttested: boolean;
  readonly attest: (isAttested: boolean) => void;
  readonly add: (dropped: Dropped) => void;
  readonly remove: (id: string) => void;
  /** Takes up what was wished elsewhere, in its turn; for another purpose than before what was chosen for that is left. */
  readonly take: (wishes: readonly UploadWish[]) => void;
  /** Leaves all that was chosen. */
  readonly leave: () => void;
  /** Hands the files over; gives the names of what was handed over together, and the place in a text that awaits it. */
  readonly send: (target: UploadTarget) => readonly { readonly batch: string; readonly into: IntoText | undefined }[];
}

interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly material: UploadWish['material'];
  readonly intos: readonly IntoText[];
  readonly isAttested: boolean;
}

const nothing: Chosen = { files: [], material: undefined, intos: [], isAttested: false };

/** Keeps what is being chosen. The attestation is of what was chosen when it was given: with another file it is asked anew. */
export function useChosenFiles(kinds?: UploadWish['kinds']): ChosenFiles {
  const [chosen, setChosen] = useState(nothing);
  const { files, material, intos, isAttested } = chosen;
  const added = (former: Chosen, dropped: Dropped, into: IntoText | undefined): Chosen => {
    const kept = former.material ? [] : former.files;
    const wanted = former.material ? [former.material.kind] : kinds;
    const more = lookedAt(dropped, kept, wanted, into);
    if (more.length === 0) return former;
    return { ...former, isAttested: false, files: former.material ? more.slice(0, 1) : [...kept, ...more] };
  };
  const taken = (former: Chosen, wish: UploadWish): Chosen => {
    const isOne = wish.material?.id === former.material?.id && (former.intos.length > 0 || !wish.into);
    const base = isOne ? former : { ...nothing, material: wish.material };
    const intos = wish.into ? [...base.intos, wish.into] : base.intos;
    return added({ ...base, intos }, { files: wish.files, folders: wish.folders ?? [] }, wish.into);
  };
  return {
    ...{ files, material, intos, isAttested, fit: fit(files) },
    attest: (is) => setChosen((former) => ({ ...former, isAttested: is })),
    add: (dropped) => setChosen((former) => added(former, dropped, former.intos.at(-1))),
    remove: (id) => setChosen((former) => ({ ...former, files: former.files.filter((one) => one.id !== id) })),
    take: (wishes) => {
      // a version of a material is chosen alone: what was to go into a text before it does not come
      const from = Math.max(
        0,
        wishes.findLastIndex((wish) => wish.material),
      );
      for (const { into } of wishes.slice(0, from)) into?.onOver();
      setChosen((former) => wishes.slice(from).reduce(taken, former));
    },
    leave: () => setChosen(nothing),
    send: (target) => {
      const to = { ...target, ...(material && { material: { id: material.id, title: material.title } }) };
      const sent = [undefined, ...intos].flatMap((into) => {
        const those = fit(files.filter((one) => one.into === into));
        if (those.length > 0) return [{ batch: uploads.add(those, to), into }];
        into?.onOver();
        return [];
      });
      // what can't be sent stays in sight with the reason
      setChosen({ ...nothing, files: files.filter(({ why }) => why).map((one) => ({ ...one, into: undefined })) });
      return sent;
    },
  };
}
