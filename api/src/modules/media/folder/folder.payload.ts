import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { folders } from './folder.queries.js';
import { MaterialFolder } from './folder.type.js';

/** What a mutation of a folder answers. */
@ObjectType()
export abstract class MaterialFolderPayload extends Payload {
  @Field(() => MaterialFolder, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  folder(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(folders, info, { id: this.subjectId }) : null;
  }
}

/** What createMaterialFolder answers. */
@ObjectType({ description: 'What createMaterialFolder answers.' })
export class CreateMaterialFolderPayload extends MaterialFolderPayload {}

/** What updateMaterialFolder answers. */
@ObjectType({ description: 'What updateMaterialFolder answers.' })
export class UpdateMaterialFolderPayload extends MaterialFolderPayload {}

/** What deleteMaterialFolder answers. */
@ObjectType({ description: 'What deleteMaterialFolder answers.' })
export class DeleteMaterialFolderPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Identity of what was deleted; null when it was refused.' })
  get deletedId(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
