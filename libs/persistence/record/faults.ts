/**
 * SQLSTATE classes that pass by themselves: connection, serialisation, resources, locks, operator intervention.
 * Any other error of the database would come again for ever and hang the matter.
 */
const TRANSIENT_CLASSES = new Set(['08', '40', '53', '55', '57']);
/** What the driver and TypeORM say, without a code, of a connection that broke under a transaction. */
const TRANSIENT_WORDS =
  /connection terminated|timeout exceeded|connection error|ended by|not connected|closed the connection|already released|not queryable|transaction is not started/i;

/** The SQLSTATE or the code of the system; empty where there is none. */
export const codeOf = (error: unknown): string => {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return String(driverError?.code ?? code ?? '');
};

export function isTransient(error: unknown): boolean {
  const code = codeOf(error);
  if (/^E[A-Z]{3,}/.test(code)) return true;
  if (/^[0-9A-Z]{5}$/.test(code)) return TRANSIENT_CLASSES.has(code.slice(0, 2));
  return error instanceof Error && TRANSIENT_WORDS.test(error.message);
}

export const reasonOf = (error: unknown): string =>
  `${codeOf(error)} ${error instanceof Error ? error.message : String(error)}`.trim().slice(0, 500);
