import { createReadStream } from 'node:fs';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { type FileStore, type Incoming, noSuchFile, refuseOtherThanHash, type StoredFile } from './file-store.js';
import { authorizationOf, EMPTY_SHA256, type S3Credentials, stampOf } from './s3-signature.js';
import { spool, type Spooled } from './spool.js';

export interface S3Settings extends S3Credentials {
  /** For example https://minio.example:9000; buckets are addressed in the path. */
  readonly endpoint: string;
  readonly bucket: string;
}

const TIMEOUT_MS = 30_000;

/**
 * Any store that speaks S3. A file is spooled first, because the signature and the name are the hash of the whole; so the
 * store itself checks that it received those bytes.
 */
export class S3Store implements FileStore {
  constructor(
    private readonly settings: S3Settings,
    private readonly spoolFolder: string,
  ) {}

  put(source: AsyncIterable<Uint8Array>, about: Incoming): Promise<StoredFile> {
    return spool(this.spoolFolder, source, about, (spooled) => this.send(spooled));
  }

  async open(hash: string): Promise<IncomingMessage> {
    refuseOtherThanHash(hash);
    const answer = await this.call('GET', hash);
    if (answer.statusCode === 200) return answer;
    answer.resume();
    throw answer.statusCode === 404 ? noSuchFile() : this.fault('GET', answer);
  }

  async remove(hash: string): Promise<void> {
    refuseOtherThanHash(hash);
    const answer = await this.call('DELETE', hash);
    answer.resume();
    if (answer.statusCode !== 204 && answer.statusCode !== 200 && answer.statusCode !== 404)
      throw this.fault('DELETE', answer);
  }

  private async send(spooled: Spooled): Promise<void> {
    const answer = await this.call('PUT', spooled.file.hash, spooled);
    answer.resume();
    if (answer.statusCode !== 200) throw this.fault('PUT', answer);
  }

  private async call(method: string, hash: string, body?: Spooled): Promise<IncomingMessage> {
    const { endpoint, bucket } = this.settings;
    const url = new URL(`/${encodeURIComponent(bucket)}/${hash.slice(0, 2)}/${hash}`, endpoint);
    const headers = {
      host: url.host,
      'x-amz-content-sha256': body?.file.hash ?? EMPTY_SHA256,
      'x-amz-date': stampOf(new Date()),
      ...(body ? { 'content-length': String(body.file.size), 'content-type': body.file.mediaType } : {}),
    };
    const authorization = authorizationOf({ method, path: url.pathname, headers }, this.settings);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, { method, headers: { ...headers, authorization }, timeout: TIMEOUT_MS });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      request.on('response', resolve).on('error', reject);
      request.on('timeout', () => request.destroy(new Error(`The file store did not answer in ${TIMEOUT_MS} ms.`)));
    });
    if (body) await Promise.race([pipeline(createReadStream(body.path), request), answered]);
    else request.end();
    return answered;
  }

  private fault(method: string, answer: IncomingMessage): Error {
    return new Error(`The file store at ${this.settings.endpoint} answered ${method} with ${answer.statusCode}.`);
  }
}
