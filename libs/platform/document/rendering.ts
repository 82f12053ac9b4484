import type { SealedDocument } from './document.js';
import { pageOfForm1 } from './page.js';

/** A look of a sealed document. PDF comes as another rendering behind this interface. */
export interface Rendering {
  readonly mediaType: string;
  readonly extension: string;
  render(sealed: SealedDocument): Promise<Uint8Array>;
}

/** Every form that was ever issued stays, so that every document that was ever issued can be checked. */
const PAGES: Readonly<Record<SealedDocument['document']['form'], (sealed: SealedDocument) => string>> = {
  1: pageOfForm1,
};

export const renderPage = (sealed: SealedDocument): string => PAGES[sealed.document.form](sealed);

export const PAGE_RENDERING: Rendering = {
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  render: (sealed) => Promise.resolve(Buffer.from(renderPage(sealed), 'utf8')),
};

/** The name under which a document is saved. */
export const fileNameOf = ({ document }: SealedDocument, { extension }: Rendering): string =>
  `${document.title} ${document.number}.${extension}`.replace(/[\\/:*?"<>|]/g, '_');
