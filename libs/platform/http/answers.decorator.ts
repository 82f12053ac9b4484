import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

interface Answer {
  readonly status?: number;
  readonly description?: string;
}

/** Says in the API's document what an operation answers with, and with which status. */
export const Answers = (schema: z.ZodType, { status = 200, description = '' }: Answer = {}): MethodDecorator =>
  applyDecorators(HttpCode(status), ApiResponse({ status, description, standardSchema: schema }));

export const TAKES = 'heli:takes';

/** Media types of a body that is not JSON: an uploaded file. */
export const Takes = (...mediaTypes: readonly string[]): MethodDecorator & ClassDecorator =>
  SetMetadata(TAKES, mediaTypes);
