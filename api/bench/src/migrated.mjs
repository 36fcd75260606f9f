/** Brings an empty database to the present schema, as the server does when it starts. */
export const migrated = async (url) => {
  const { migrate, openDatabase } = await import('../../dist/database/connection.js');
  const logger = { debug: () => undefined, warn: (...said) => process.stderr.write(`${JSON.stringify(said)}\n`) };
  const database = await openDatabase({ url, entities: [], logger, poolSize: 1 });
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
};
