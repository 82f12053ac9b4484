import { Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { shown } from '#desk/shown';
import { DomainError } from '#domain/shared/domain-error';
import { Public } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { receiveUpload } from '#platform/store/receive-upload';
import { Documents } from './documents.service.js';

const issued = z.object({
  title: z.string(),
  number: z.string(),
  unitId: z.string(),
  issuedAt: z.iso.datetime(),
  hash: z.string(),
});
const verification = z.object({
  valid: z.boolean(),
  issuer: z.enum(['trusted', 'unknown', 'unchecked']),
  findings: z.array(z.object({ code: z.string(), message: z.string(), line: z.number().optional() })),
  hash: z.string().optional(),
  issued: issued.optional(),
});

const DOCUMENT_LIMIT = 20 * 1024 * 1024;

/** Whoever holds a document may check it, without an account: what it says, and whether its unit has sealed it here. */
@Controller('documents')
export class VerificationController {
  constructor(@Inject(Documents) private readonly documents: Documents) {}

  @Get('issued/:hash')
  @Public()
  @Answers(issued)
  async byHash(@Param('hash') hash: string): Promise<object> {
    const found = await this.documents.issuedWith(hash);
    if (!found)
      throw new DomainError('not-found', 'DOCUMENT.NOT_ISSUED', 'No document with this hash was issued here.');
    return { ...found, issuedAt: shown(found.issuedAt) };
  }

  @Post('verifications')
  @Public()
  @Takes('multipart/form-data')
  @Answers(verification)
  async verify(@Req() request: Request): Promise<object> {
    const upload = await receiveUpload(request, { limitBytes: DOCUMENT_LIMIT, store: this.documents.store });
    const pieces: Uint8Array[] = [];
    for await (const piece of await this.documents.store.open(upload.hash)) pieces.push(piece as Uint8Array);
    const { valid, issuer, findings, hash } = await this.documents.verify(Buffer.concat(pieces).toString('utf8'));
    const found = hash ? await this.documents.issuedWith(hash) : undefined;
    return {
      valid,
      issuer,
      findings,
      ...(hash && { hash }),
      ...(found && { issued: { ...found, issuedAt: shown(found.issuedAt) } }),
    };
  }
}
