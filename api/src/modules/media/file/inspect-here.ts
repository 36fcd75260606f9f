import type { Inspected, ToInspect } from './inspect-file.js';

/** Looks into a file in this process: one of the platform's own, such as the sample's. What that takes is loaded with the first of them. */
export async function inspectHere(asked: ToInspect): Promise<Inspected> {
  const { inspectFile } = await import('./inspect-file.js');
  return inspectFile(asked);
}
