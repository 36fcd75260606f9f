/** The values of a form that are not as they were when it was opened: only these are sent, so that nobody else's are undone. */
export function changedOnly<Values extends object>(values: Values, opened: Values): Partial<Values> {
  const entries = Object.entries(values) as [keyof Values, unknown][];
  return Object.fromEntries(entries.filter(([field, value]) => written(value) !== written(opened[field]))) as Partial<Values>;
}

function written(value: unknown): string {
  return JSON.stringify(value ?? null);
}
