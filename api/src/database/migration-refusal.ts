/** Why a database can't be brought to the present schema, and what to do; null for what an operator can't mend. */
export function whyNotMigrated(error: unknown): string | null {
  const { code, message } = databaseErrorIn(error);
  switch (code) {
    case '42501':
      return `its user lacks a right (${message}). Make the user the database's owner: alter database … owner to …`;
    case '42P06':
    case '42P07':
    case '42710':
    case '42723':
    case '42703':
      return `it holds something of another application (${message}). Name a database of its own in DATABASE_URL`;
    case '0A000':
    case '58P01':
      return `its server lacks something that is needed (${message}). Install PostgreSQL's contributed extensions there`;
    default:
      return null;
  }
}

/** The database's own words, within what was made of them on the way up. */
function databaseErrorIn(error: unknown): { code?: string; message: string } {
  const { code, message, cause } = error as { code?: string; message: string; cause?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? { code, message } : cause ? databaseErrorIn(cause) : { message };
}
