import { Global, Module } from '@nestjs/common';
import { HouseModule } from '#desk/house/house.module';
import { Documents } from './documents.service.js';
import { VerificationController } from './verification.controller.js';

@Global()
@Module({ imports: [HouseModule], controllers: [VerificationController], providers: [Documents], exports: [Documents] })
export class DocumentModule {}
