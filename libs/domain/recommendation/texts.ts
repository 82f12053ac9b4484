/** Every text that an act names, however deep. */
export function textIdsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (/^(textId|.*Id)$/.test(name) && isUuid(inner) ? [inner] : []) : textIdsIn(inner),
  );
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
