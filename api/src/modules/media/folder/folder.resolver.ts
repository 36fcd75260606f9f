import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreateMaterialFolderInput, DeleteMaterialFolderInput, UpdateMaterialFolderInput } from './folder.input.js';
import { CreateMaterialFolderPayload, DeleteMaterialFolderPayload, UpdateMaterialFolderPayload } from './folder.payload.js';
import { folders } from './folder.queries.js';
import { FolderService } from './folder.service.js';
import { MaterialFolder, MaterialFolderConnection, MaterialFoldersArgs } from './folder.type.js';

/** Folders of the library in GraphQL. */
@Resolver(() => MaterialFolder)
export class FolderResolver {
  @Whole()
  @Query(() => MaterialFolderConnection, { description: 'Folders of the library, by name, of the units of which one may see drafts.' })
  materialFolders(@Args(() => MaterialFoldersArgs) args: MaterialFoldersArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(folders, info, args);
  }

  @Needs('course:write', (input) => ({ units: [input.unitId] }))
  @Mutation(() => CreateMaterialFolderPayload, { description: 'Adds a folder to the library.' })
  createMaterialFolder(@Arg('input', () => CreateMaterialFolderInput) input: CreateMaterialFolderInput, @Ctx() ctx: Context) {
    return new FolderService(ctx).create(input);
  }

  @Needs('course:write', (input) => ({ folder: input.id }))
  @Mutation(() => UpdateMaterialFolderPayload, { description: 'Renames a folder, or puts it into another.' })
  updateMaterialFolder(@Arg('input', () => UpdateMaterialFolderInput) input: UpdateMaterialFolderInput, @Ctx() ctx: Context) {
    return new FolderService(ctx).update(input);
  }

  @Needs('course:write', (input) => ({ folder: input.id }))
  @Mutation(() => DeleteMaterialFolderPayload, { description: 'Deletes a folder; its materials stay, in none.' })
  deleteMaterialFolder(@Arg('input', () => DeleteMaterialFolderInput) input: DeleteMaterialFolderInput, @Ctx() ctx: Context) {
    return new FolderService(ctx).delete(input);
  }
}
