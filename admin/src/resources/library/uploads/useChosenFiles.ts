import { useState } from 'react';
import { type ChosenFile, fit, lookedAt } from './chosen-files';
import type { Dropped } from './dropped';
import type { UploadWish } from './open-uploads';
import type { UploadTarget } from './upload-item';
import { uploads } from './upload-queue';

/** What is chosen to be uploaded and was not attested yet. */
export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  readonly fit: readonly File[];
  /** The material of which the one file becomes the next version. */
  readonly material: UploadWish['material'];
  readonly into: UploadWish['into'];
  readonly isAttested: boolean;
  readonly attest: (isAttested: boolean) => void;
  readonly add: (dropped: Dropped) => void;
  readonly remove: (id: string) => void;
  /** Takes up what was wished elsewhere; for another purpose than before what was chosen for that is left. */
  readonly take: (wish: UploadWish) => void;
  /** Leaves all that was chosen. */
  readonly leave: () => void;
  /** Hands the files over; gives the name of what was handed over together. */
  readonly send: (target: UploadTarget) => string;
}

interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly material: UploadWish['material'];
  readonly into: UploadWish['into'];
  readonly isAttested: boolean;
}

const nothing: Chosen = { files: [], material: undefined, into: undefined, isAttested: false };

/** Keeps what is being chosen. The attestation is of what was chosen when it was given: with another file it is asked anew. */
export function useChosenFiles(kinds?: UploadWish['kinds']): ChosenFiles {
  const [chosen, setChosen] = useState(nothing);
  const { files, material, into, isAttested } = chosen;
  const added = (former: Chosen, dropped: Dropped): Chosen => {
    const kept = former.material ? [] : former.files;
    const wanted = former.material ? [former.material.kind] : kinds;
    const more = lookedAt(dropped, kept, wanted);
    if (more.length === 0) return former;
    return { ...former, isAttested: false, files: former.material ? more.slice(0, 1) : [...kept, ...more] };
  };
  return {
    ...{ files, material, into, isAttested, fit: fit(files) },
    attest: (is) => setChosen((former) => ({ ...former, isAttested: is })),
    add: (dropped) => setChosen((former) => added(former, dropped)),
    remove: (id) => setChosen((former) => ({ ...former, files: former.files.filter((one) => one.id !== id) })),
    take: (wish) =>
      setChosen((former) => {
        const isOne = wish.material?.id === former.material?.id && wish.into === former.into;
        const base = isOne ? former : { ...nothing, material: wish.material, into: wish.into };
        return added(base, { files: wish.files, folders: wish.folders ?? [] });
      }),
    leave: () => setChosen(nothing),
    send: (target) => {
      const batch = uploads.add(fit(files), { ...target, ...(material && { material: { id: material.id, title: material.title } }) });
      // what can't be sent stays in sight with the reason
      setChosen({ ...nothing, files: files.filter(({ why }) => why) });
      return batch;
    },
  };
}
