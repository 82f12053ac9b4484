/**
 * 办案协作函 to the police of the place of the head office, drafted with the proposal and sent by the same click as the order
 * (XJD-16, XJD-23). The freeze waits for no answer to it (DESIGN).
 */
export interface Cooperation {
  readonly assistanceId: string;
  readonly toUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly request: LetterText;
  readonly papers: readonly LetterText[];
}

/** Lies outside the record. */
interface LetterText {
  readonly subjectId: string;
  readonly commitment: string;
}
