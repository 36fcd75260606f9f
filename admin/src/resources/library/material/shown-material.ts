import type { MaterialViewQuery } from '../../../generated/operations';

/** A material as its page shows it. */
export type ShownMaterial = NonNullable<MaterialViewQuery['material']>;

export type ShownVersion = ShownMaterial['versions'][number];
