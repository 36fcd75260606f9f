import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { ReadingState } from '../../../shared/graphql/reading-state.js';
import { materials } from './material.queries.js';
import { Material } from './material.type.js';

/** What a mutation of a material answers. */
@ObjectType()
export abstract class MaterialPayload extends Payload {
  @Field(() => Material, {
    nullable: true,
    description: 'Its latest version: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  material(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(materials, info, { material_id: this.subjectId }, { args: { state: ReadingState.DRAFT } }) : null;
  }
}

/** What createMaterial answers. */
@ObjectType({ description: 'What createMaterial answers.' })
export class CreateMaterialPayload extends MaterialPayload {}

/** What saveMaterial answers. */
@ObjectType({ description: 'What saveMaterial answers.' })
export class SaveMaterialPayload extends MaterialPayload {}

/** What moveMaterials answers. */
@ObjectType({ description: 'What moveMaterials answers.' })
export class MoveMaterialsPayload extends Payload {
  @Field(() => Int, { description: 'How many materials lie elsewhere now.' })
  count: number = 0;
}

/** What deleteMaterial answers. */
@ObjectType({ description: 'What deleteMaterial answers.' })
export class DeleteMaterialPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Identity of what was deleted; null when it was refused.' })
  get deletedId(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
