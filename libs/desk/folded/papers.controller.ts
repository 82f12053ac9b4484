import { Controller, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { Documents } from '#desk/document/documents.service';
import { Act } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { receiveUpload } from '#platform/store/receive-upload';

const paperTaken = z.object({
  fileHash: z.string().describe('SHA-256'),
  name: z.string(),
  size: z.number().int(),
  mediaType: z.string(),
});

const PAPER_LIMIT = 50 * 1024 * 1024;
/** By content: what calls itself a scan and is none is refused. */
const ACCEPTED = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'];

/** 材料: a file comes in first, and a command names it by its hash. */
@Controller('papers')
export class PapersController {
  constructor(@Inject(Documents) private readonly documents: Documents) {}

  @Post()
  @Act('paper.upload')
  @Takes('multipart/form-data')
  @Answers(paperTaken, { status: 201 })
  async take(@Req() request: Request): Promise<object> {
    const { store } = this.documents;
    const { hash, name, size, mediaType } = await receiveUpload(request, {
      limitBytes: PAPER_LIMIT,
      store,
      accepts: ACCEPTED,
    });
    return { fileHash: hash, name, size, mediaType };
  }
}
