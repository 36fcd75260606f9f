import type { IntoText } from './open-uploads';
import { isUnderWay } from './upload-item';
import { uploads } from './upload-queue';

interface Awaited {
  readonly batch: string;
  readonly into: IntoText;
  /** What of it was told already. */
  readonly told: readonly string[];
}

// beside the uploads themselves, not in what shows them: that is made anew with another language
let awaited: readonly Awaited[] = [];

/** Keeps the text that awaits what was handed over together. */
export function awaitInText(batch: string, into: IntoText): void {
  awaited = [...awaited, { batch, into, told: [] }];
}

/** Whether a text awaits any of what is under way. */
export const isAwaitedInText = (): boolean => awaited.length > 0;

/** Tells the text that awaits them of files that have come into the library: those that were handed over together in their order. */
function tell(): void {
  awaited = awaited.flatMap((one): Awaited[] => {
    const those = uploads.shown().filter(({ batch }) => batch === one.batch);
    if (those.some(isUnderWay)) return [one];
    const arrived = those.flatMap(({ state, name }) => (state.is === 'done' && state.materialId ? [{ id: state.materialId, name }] : []));
    const fresh = arrived.filter(({ id }) => !one.told.includes(id));
    if (fresh.length > 0) one.into.onArrived(fresh);
    // what is paused or was refused for a while may still come
    if (those.some(({ state }) => state.is !== 'done')) return [{ ...one, told: arrived.map(({ id }) => id) }];
    one.into.onOver();
    return [];
  });
}

uploads.subscribe(tell);
