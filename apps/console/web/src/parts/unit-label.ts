export interface Named {
  readonly name: string;
  readonly shortName?: string | undefined;
}

/** Units in a list: by their short names, with the whole ones where the pointer rests. A paper bears the whole name alone. */
export const labelOf = (
  units: readonly Named[],
  between: string,
): { readonly text: string; readonly title: string } => ({
  text: units.map(({ name, shortName }) => shortName || name).join(between),
  title: units.map(({ name }) => name).join(between),
});
