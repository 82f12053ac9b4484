/** One parcel for each addressee, and several where one has more rows than an order may carry. */
export function parcelsOf<Row>(rows: Iterable<Row>, addresseeOf: (row: Row) => string, most: number): Row[][] {
  return [...Map.groupBy(rows, addresseeOf).values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / most) }, (_, part) => group.slice(part * most, (part + 1) * most)),
  );
}
