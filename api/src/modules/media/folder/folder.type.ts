import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, IdOperators, Node, PageArgs } from '../../../shared/graphql/connection.js';
import { UnitType as Unit } from '../../organization/index.js';

/** A folder of the library. */
@ObjectType({ implements: Node, description: 'A folder of the library of a unit, for who may see it (course:read-draft).' })
export class MaterialFolder extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name: string;
  @Field(() => MaterialFolder, { nullable: true, description: 'The folder that it lies in; null: in none.' })
  parent: MaterialFolder | null;
  @Field(() => [MaterialFolder], { description: 'The folders in it.' })
  children: MaterialFolder[];
  @Field(() => Unit, { nullable: true, description: 'The unit that it belongs to.' })
  unit: object | null;
  @Field(() => Int, { description: 'How many materials lie in it, those of its folders aside.' })
  materialCount: number;
  @Field(() => Int, { description: 'Counts changes; a command names the one that it was made from.' })
  version: number;
}

/** Conditions on folders. */
@InputType({ description: 'Conditions on folders; all that are given must hold.' })
export class MaterialFolderFilter {
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it belongs to.' })
  unit?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The folder that it lies in.' })
  parent?: IdOperators;
  @Field(() => [MaterialFolderFilter], { nullable: true, description: 'All of these must hold.' })
  and?: MaterialFolderFilter[];
  @Field(() => MaterialFolderFilter, { nullable: true, description: 'This must not hold.' })
  not?: MaterialFolderFilter;
  @Field(() => [MaterialFolderFilter], { nullable: true, description: 'One of these must hold.' })
  or?: MaterialFolderFilter[];
}

/** Which folders, which page. */
@ArgsType()
export class MaterialFoldersArgs extends PageArgs {
  @Field(() => MaterialFolderFilter, { nullable: true, description: 'Only those.' })
  filter?: MaterialFolderFilter;
}

export const MaterialFolderConnection = connectionOf(MaterialFolder, 'MaterialFolder');
