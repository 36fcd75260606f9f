/** The values of a form that are not as they were when it was opened: only these are sent, so that nobody else's are undone. */
export function changedOnly<Values extends object>(values: Values, opened: Values): Partial<Values> {
  const entries = Object.entries(values) as [keyof Values, unknown][];
  return Object.fromEntries(entries.filter(([field, value]) => !isSame(value, opened[field]))) as Partial<Values>;
}

/** Whether two values of a field say the same: what was never filled in and what was emptied are both nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function written(value: unknown): string {
  // what was chosen from a list is the same one whatever else is known of it
  return JSON.stringify(value === undefined || value === '' ? null : value, (_, part) => (isIdentified(part) ? part.id : part));
}

function isIdentified(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
