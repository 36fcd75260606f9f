import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { ofState } from '../../../shared/graphql/reading-state.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreateMaterialInput, DeleteMaterialInput, MoveMaterialsInput, SaveMaterialInput } from './material.input.js';
import { CreateMaterialPayload, DeleteMaterialPayload, MoveMaterialsPayload, SaveMaterialPayload } from './material.payload.js';
import { materials } from './material.queries.js';
import { MaterialService } from './material.service.js';
import { Material, MaterialConnection, MaterialsOfStateArgs } from './material.type.js';

@ArgsType()
class WhichMaterial {
  @Field(() => ID, { description: 'Identity of the material.' })
  id: string;
}

/** Which material, and which version of it. */
@ArgsType()
export class MaterialArgs extends ofState(WhichMaterial) {}

/** The library in GraphQL. */
@Resolver(() => Material)
export class MaterialResolver {
  @Whole()
  @Query(() => Material, { nullable: true, description: 'A material; null when there is none that one may read.' })
  material(@Args(() => MaterialArgs) args: MaterialArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return isUuid(args.id) ? read.one(materials, info, { material_id: args.id }, { args }) : null;
  }

  @Whole()
  @Query(() => MaterialConnection, {
    description:
      'Materials, those saved last first unless asked otherwise: what published lessons and courses show, or (state: DRAFT) the library.',
  })
  materials(@Args(() => MaterialsOfStateArgs) args: MaterialsOfStateArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(materials, info, args);
  }

  @Needs('course:write', (input) => ({ units: [input.unitId] }))
  @Mutation(() => CreateMaterialPayload, { description: 'Adds a file that was uploaded, or a link, to the library.' })
  createMaterial(@Arg('input', () => CreateMaterialInput) input: CreateMaterialInput, @Ctx() ctx: Context) {
    return new MaterialService(ctx).create(input);
  }

  @Needs('course:write', (input) => ({ material: input.id }))
  @Mutation(() => SaveMaterialPayload, { description: 'Adds a version of a material.' })
  saveMaterial(@Arg('input', () => SaveMaterialInput) input: SaveMaterialInput, @Ctx() ctx: Context) {
    return new MaterialService(ctx).save(input);
  }

  @Needs('course:write', (input) => ({ materials: input.ids }))
  @Mutation(() => MoveMaterialsPayload, { description: 'Puts materials into a folder.' })
  moveMaterials(@Arg('input', () => MoveMaterialsInput) input: MoveMaterialsInput, @Ctx() ctx: Context) {
    return new MaterialService(ctx).move(input);
  }

  @Needs('course:write', (input) => ({ material: input.id }))
  @Mutation(() => DeleteMaterialPayload, { description: 'Deletes a material that was never shown.' })
  deleteMaterial(@Arg('input', () => DeleteMaterialInput) input: DeleteMaterialInput, @Ctx() ctx: Context) {
    return new MaterialService(ctx).delete(input);
  }
}
