import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** Captions of a video. */
@InputType({ description: 'Captions of a video or a sound in one language.' })
export class MaterialCaptionInput {
  @Field(() => String, { description: 'Language, such as vi.' })
  language: string;
  @Field(() => String, { description: 'What players call them, such as Tiếng Việt.' })
  label: string;
  @Field(() => ID, { description: 'Identity of the uploaded file (WebVTT).' })
  fileId: string;
}

/** What a material is said to be. */
@InputType({ isAbstract: true } as object)
abstract class SaidOfMaterial extends CommandInput {
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What a picture shows, for who does not see it; asked for before a lesson that shows it is handed in.',
  })
  altText?: string | null;
  @Field(() => String, { nullable: true, description: 'Licence, such as CC-BY-4.0.' })
  licence?: string | null;
  @Field(() => String, { nullable: true, description: 'Whose work it is.' })
  credit?: string | null;
  @Field(() => [MaterialCaptionInput], { nullable: true, description: 'Captions of a video or a sound, all of them.' })
  captions?: MaterialCaptionInput[] | null;
}

/** A new material: a file that was uploaded, or a link. */
@InputType({ description: 'A new material: a file that was uploaded to /uploads, or a link.' })
export class CreateMaterialInput extends SaidOfMaterial {
  @Field(() => ID, { description: 'Identity of the unit that it belongs to.' })
  unitId: string;
  @Field(() => String, { nullable: true, description: 'Title; of a file its name unless given.' })
  title?: string | null;
  @Field(() => ID, { nullable: true, description: 'Identity of the folder that it lies in; none unless given.' })
  folderId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Identity of the file: the end of its upload’s address.' })
  fileId?: string | null;
  @Field(() => String, { nullable: true, description: 'Or where a link leads: an address that begins with https:// or http://.' })
  url?: string | null;
}

/** What becomes different of a material. */
@InputType({
  description:
    'What becomes different of a material: a new version of it. What is left out stays. What is published keeps the version that it was handed in with.',
})
export class SaveMaterialInput extends SaidOfMaterial {
  @Field(() => ID, { description: 'Identity of the material.' })
  id: string;
  @Field(() => Int, { description: 'Number of the version that this was made from; another one since is refused with STALE_VERSION.' })
  number: number;
  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;
  @Field(() => ID, { nullable: true, description: 'Identity of another file, of the same kind.' })
  fileId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a link: where it leads.' })
  url?: string | null;
}

/** Materials to put into a folder. */
@InputType({ description: 'Materials to put into a folder.' })
export class MoveMaterialsInput extends CommandInput {
  @Field(() => [ID], { description: 'Identities of the materials, at most 100.' })
  ids: string[];
  @Field(() => ID, { nullable: true, description: 'Identity of the folder; null: into none.' })
  folderId?: string | null;
}

/** A material to delete. */
@InputType({ description: 'A material to delete; only one that no lesson and no course ever showed.' })
export class DeleteMaterialInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the material.' })
  id: string;
  @Field(() => Int, { description: 'Number of the version that this was made from; another one since is refused with STALE_VERSION.' })
  number: number;
}
