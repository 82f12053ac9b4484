import type { StoredFile } from './file-store.js';

/** What somebody uploaded is saved by the browser and never shown in our name. */
export const downloadHeaders = ({
  name,
  mediaType,
  size,
}: Omit<StoredFile, 'hash'>): Readonly<Record<string, string>> => ({
  'content-type': mediaType,
  'content-length': String(size),
  'content-disposition': `attachment; filename*=UTF-8''${encodeHeader(name)}`,
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
});

/** RFC 8187 takes fewer signs than a URL does. */
const encodeHeader = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
