/** What the rule book leaves open. A paper keeps those under which it was drafted, and shows them to both sides. */
export interface RecommendationSwitches {
  readonly legalityFirst: boolean;
  readonly opinionFirst: boolean;
  readonly objectionSuspends: boolean;
  readonly amendmentRestarts: boolean;
}
export type RecommendationSwitch = keyof RecommendationSwitches;

interface SwitchRow {
  readonly on: boolean;
  readonly mark: 'UNCONFIRMED' | 'DESIGN';
  readonly basis: string;
}

/** The values in force where the configuration says nothing, each with its mark. */
export const SWITCH_ROWS: Readonly<Record<RecommendationSwitch, SwitchRow>> = {
  // JCJ-03
  legalityFirst: { on: true, mark: 'UNCONFIRMED', basis: '《人民检察院检察建议工作规定》第17条' },
  // JCJ-04
  opinionFirst: { on: false, mark: 'UNCONFIRMED', basis: '《人民检察院检察建议工作规定》' },
  // JCJ-09
  objectionSuspends: { on: false, mark: 'DESIGN', basis: '《人民检察院检察建议工作规定》第23条' },
  // JCJ-10
  amendmentRestarts: { on: true, mark: 'DESIGN', basis: '《人民检察院检察建议工作规定》第23条' },
};
export const SWITCH_NAMES = Object.keys(SWITCH_ROWS) as readonly RecommendationSwitch[];

const each = (value: (name: RecommendationSwitch) => boolean): RecommendationSwitches =>
  Object.fromEntries(SWITCH_NAMES.map((name) => [name, value(name)])) as unknown as RecommendationSwitches;

export const DEFAULT_SWITCHES: RecommendationSwitches = each((name) => SWITCH_ROWS[name].on);

/** The house sets them for all papers that are drafted from now on; nobody sets them for one paper. */
export const switchesOf = (configured: Partial<RecommendationSwitches>): RecommendationSwitches =>
  each((name) => configured[name] ?? SWITCH_ROWS[name].on);
