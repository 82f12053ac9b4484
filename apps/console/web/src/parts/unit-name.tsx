import { labelOf, type Named } from './unit-label';

/** A unit in the column of a list. */
export const UnitName = ({ unit }: { unit: Named }) => <UnitNames units={[unit]} />;

/** Several in one cell, from one to the other or side by side. */
export function UnitNames({ units, between = '、' }: { units: readonly Named[]; between?: string }) {
  const { text, title } = labelOf(units, between);
  return <span title={title}>{text}</span>;
}
