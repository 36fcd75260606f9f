import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { ImportOfficersInput, ImportUnitsInput } from './import.input.js';
import { ImportService } from './import.service.js';
import { ImportOfficersPayload, ImportProgress, ImportReport, ImportUnitsPayload } from './import.type.js';
import { progressOf } from './import-progress.js';

/** Imports in GraphQL. */
@Resolver(() => ImportReport)
export class ImportResolver {
  @Query(() => ImportProgress, { nullable: true, description: 'How far the import of a file is; null when none is running for it.' })
  importProgress(@Arg('fileId', () => ID, { description: 'As answered by POST /imports.' }) fileId: string, @Ctx() ctx: Context) {
    if (ctx.viewer.scopeOf('import:run').kind !== 'everything') throw forbidden(ctx.viewer, 'import:run');
    return progressOf(fileId);
  }

  @Needs('import:run')
  @Mutation(() => ImportUnitsPayload, { description: 'Makes the units of a file stand as it states from a day on, all or none.' })
  importUnits(@Arg('input', () => ImportUnitsInput) input: ImportUnitsInput, @Ctx() ctx: Context) {
    return new ImportService(ctx).importUnits(input);
  }

  @Needs('import:run')
  @Mutation(() => ImportOfficersPayload, { description: 'Appoints the officers of a file, all or none.' })
  importOfficers(@Arg('input', () => ImportOfficersInput) input: ImportOfficersInput, @Ctx() ctx: Context) {
    return new ImportService(ctx).importOfficers(input);
  }
}
