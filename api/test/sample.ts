/** Loads the Lê Chân sample into a migrated, empty database, as `npm start` does. */
export async function loadSample(_url: string): Promise<void> {
  throw new Error('not there yet');
}
