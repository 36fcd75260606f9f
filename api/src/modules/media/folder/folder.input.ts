import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** A new folder. */
@InputType({ description: 'A new folder of the library.' })
export class CreateMaterialFolderInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the unit that it belongs to.' })
  unitId: string;
  @Field(() => String, { description: 'What it is called.' })
  name: string;
  @Field(() => ID, { nullable: true, description: 'Identity of the folder that it lies in; none unless given.' })
  parentId?: string | null;
}

/** What becomes different of a folder. */
@InputType({ description: 'What becomes different of a folder. What is left out stays.' })
export class UpdateMaterialFolderInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the folder.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;
  @Field(() => ID, { nullable: true, description: 'Identity of the folder that it lies in; null: in none.' })
  parentId?: string | null;
}

/** A folder to delete; only an empty one. */
@InputType({ description: 'A folder to delete; only one in which no folder lies. Its materials are in none then.' })
export class DeleteMaterialFolderInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the folder.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}
