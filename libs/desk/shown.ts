/** A row's instant as the wire has it. */
export const shown = (at: Date | string): string => new Date(at).toISOString();

/** What a row does not know is left out of the answer, never sent as null. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => [name, value instanceof Date ? shown(value) : value]),
  );
}
