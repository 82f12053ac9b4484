/**
 * 诉讼环节: who must decide what, within which period, and what follows. The law of CRD-04…CRD-26, XJD-25, XJD-28, ADM-06,
 * ADM-08/09 as one table; the machine beside it knows no article.
 */
export const SLOTS = ['police', 'procuratorate', 'higher', 'court', 'higher-court', 'agency', 'place'] as const;
export type Slot = (typeof SLOTS)[number];

/** How a case is handled where the period depends on it. */
export const VARIANTS = ['detained', 'complex', 'fast', 'fast-long', 'simple', 'simple-long', 'gang'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Step {
  /** What is to be done, in Chinese for the screen. */
  readonly name: string;
  readonly actor: Slot;
  readonly rule: string;
  readonly variants?: Readonly<Partial<Record<Variant, string>>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Where the period itself decides (AUTO, WINDOW). */
  readonly onExpiry?: string;
  /** Clocks that run beside the step and are closed by acts of their own. */
  readonly beside?: readonly Beside[];
  /** Another crime recounts the period, once this rule's approval is given in time (CRD-10). */
  readonly recountedBy?: string;
  /** The jurisdiction may change: the period counts anew from the receipt by the new unit (CRD-11, CRD-17). */
  readonly movable?: true;
}

export interface Beside {
  readonly rule: string;
  readonly owner: Slot;
  readonly name: string;
  /** It ends with the step and needs no act of its own. */
  readonly withStep?: true;
}

/** 撤销案件 (FRZ-22); 不起诉、撤回起诉 (FRZ-23). */
export type ReleaseGround = 'case-withdrawn' | 'non-prosecution';

/** 立案监督, 复议, 复核: by what decision the police have to file. */
export type FilingGround = 'supervision' | 'reconsideration' | 'review';

export interface Outcome {
  readonly name: string;
  readonly next: string;
  /** 不批准, 不起诉, 退回 … say why. */
  readonly needsReason?: true;
  /** At most so many times in one procedure (CRD-12, CRD-19). */
  readonly most?: number;
  /** Whoever acts instead of the actor of the step. */
  readonly by?: Slot;
  /** The measures of the case are to be released at once (FRZ-22, FRZ-23). */
  readonly releasesMeasures?: ReleaseGround;
  /** The case goes on: what had released its measures stands no more. */
  readonly takesUpAgain?: true;
  /** The police have to file the case by this decision; within the step that follows, or within the case's own period. */
  readonly ordersFiling?: FilingGround;
  /** The police have filed: where the case is known, it is filed by the approval of its own bureau (程序规定 178). */
  readonly isFiled?: true;
  /** Nobody chooses it: the case was filed, by whatever decision, and nothing is left to be served, applied for or decided. */
  readonly follows?: 'filing';
  /** The case goes over once more, with a manifest of its living measures (CRD-27). */
  readonly handsOver?: true;
  /** How the case is handled from here on. */
  readonly becomes?: Variant;
  /** The concluded amount and what was recovered are recorded (E15). */
  readonly needsAmounts?: true;
}

export interface Chain {
  readonly name: string;
  /** Who may open it. */
  readonly opens: readonly Slot[];
  readonly slots: readonly Slot[];
  readonly first: string;
  /** The living measures of the case go with it on a manifest, and this side signs for them (CRD-27). */
  readonly measuresTo?: Slot;
  readonly steps: Readonly<Record<string, Step>>;
}

export const END = 'end';

export const to = (name: string, next: string, more: Omit<Outcome, 'name' | 'next'> = {}): Outcome => ({
  name,
  next,
  ...more,
});
