import { createHash, createHmac } from 'node:crypto';

export interface S3Credentials {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface UnsignedRequest {
  readonly method: string;
  /** Already escaped; queries are not needed here. */
  readonly path: string;
  /** Lower-case names; `host`, `x-amz-date` and `x-amz-content-sha256` among them. */
  readonly headers: Readonly<Record<string, string>>;
}

const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** AWS Signature Version 4 for S3, over all headers given. Checked against the example of its documentation. */
export function authorizationOf({ method, path, headers }: UnsignedRequest, credentials: S3Credentials): string {
  const names = Object.keys(headers).sort();
  const signedHeaders = names.join(';');
  const listed = names.map((name) => `${name}:${headers[name]?.trim()}\n`).join('');
  const stamp = headers['x-amz-date'] ?? '';
  const day = stamp.slice(0, 8);
  const scope = `${day}/${credentials.region}/s3/aws4_request`;
  const request = [method, path, '', listed, signedHeaders, headers['x-amz-content-sha256'] ?? ''].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, sha256(request)].join('\n');
  const parts = [day, credentials.region, 's3', 'aws4_request'];
  const key = parts.reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${credentials.secretAccessKey}`);
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  return `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

/** 20261120T233000Z */
export const stampOf = (now: Date): string => `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

export const EMPTY_SHA256 = sha256('');
