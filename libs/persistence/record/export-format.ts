import type { Checkpoint, Head } from '#domain/shared/chain';

/** The lines of an export, as the service writes them and as a verifier without the service reads them. */
export const FORMAT = 'heli-record';
export const VERSION = 1;
export const END = 'end';

export type ExportScope =
  | { readonly of: 'all' }
  | { readonly of: 'matter'; readonly id: string }
  | { readonly of: 'case'; readonly id: string };

export interface HeaderLine {
  readonly type: 'header';
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly scope: ExportScope;
}

export interface CheckpointLine extends Checkpoint {
  readonly type: 'checkpoint';
  readonly lines: readonly string[];
}

export interface ActLine {
  readonly type: 'act';
  readonly hash: string;
  /** The hashed text, exactly as it is stored. */
  readonly body: string;
}

export interface HeadLine extends Head {
  readonly type: 'head';
}
