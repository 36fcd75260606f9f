import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  BooleanOperators,
  connectionOf,
  IdOperators,
  Node,
  PageArgs,
  SortDirection,
  StringOperators,
} from '../../../shared/graphql/connection.js';
import { ofState } from '../../../shared/graphql/reading-state.js';
import { InstantScalar } from '../../../shared/scalars.js';
import { UnitType as Unit } from '../../organization/index.js';
import { MaterialFolder } from '../folder/folder.type.js';

/** What a material is. */
export enum MaterialKind {
  DOCUMENT = 'DOCUMENT',
  PRESENTATION = 'PRESENTATION',
  SPREADSHEET = 'SPREADSHEET',
  IMAGE = 'IMAGE',
  AUDIO = 'AUDIO',
  VIDEO = 'VIDEO',
  PACKAGE = 'PACKAGE',
  LINK = 'LINK',
}
registerEnumType(MaterialKind, {
  name: 'MaterialKind',
  description: 'What a material is.',
  valuesConfig: {
    DOCUMENT: { description: 'A text: PDF, Word, OpenDocument.' },
    PRESENTATION: { description: 'Slides: PowerPoint, OpenDocument.' },
    SPREADSHEET: { description: 'Tables: Excel, OpenDocument.' },
    IMAGE: { description: 'A picture: JPEG, PNG, WebP, GIF, AVIF.' },
    AUDIO: { description: 'Sound: MP3, M4A, Ogg, WAV.' },
    VIDEO: { description: 'Moving pictures: MP4, WebM, QuickTime.' },
    PACKAGE: { description: 'A course made elsewhere (SCORM 1.2).' },
    LINK: { description: 'An address elsewhere.' },
  },
});

/** The bytes of a material. */
@ObjectType({
  description:
    'The bytes of a material. Addresses are relative to that of the API, signed, and hold for one to two hours; parts of a file can be asked for (Range).',
})
export class MaterialFile {
  @Field(() => ID, { description: 'Identity; an earlier version’s is what a new one names to have that file again.' })
  id: string;
  @Field(() => String, { description: 'Name, as its sender called it.' })
  name: string;
  @Field(() => String, { description: 'Media type, by its content.' })
  mediaType: string;
  @Field(() => Float, { description: 'How many bytes it has.' })
  byteSize: number;
  @Field(() => String, { description: 'SHA-256 of it, in hexadecimal.' })
  sha256: string;
  @Field(() => Int, { nullable: true, description: 'Of a picture: its width in pixels.' })
  width: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a picture: its height in pixels.' })
  height: number | null;
  @Field(() => Int, { nullable: true, description: 'How many pages or slides it has, where that is known.' })
  pages: number | null;
  @Field(() => String, { description: 'Where it can be had, to be shown in place where a browser can.' })
  url: string;
  @Field(() => String, { description: 'Where it can be had, to be kept as a file.' })
  downloadUrl: string;
  @Field(() => String, { nullable: true, description: 'Where a small picture of it can be had: WebP, at most 320 pixels wide and high.' })
  thumbnailUrl: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Of a picture: where it can be had as readers should see it: WebP, at most 1600 pixels wide and high, without what the camera wrote into it.',
  })
  displayUrl: string | null;
  @Field(() => [String], { description: 'Of a PDF: where pictures of its first pages can be had, ten at most.' })
  pageUrls: string[];
  @Field(() => InstantScalar, { description: 'When it was uploaded.' })
  uploadedAt: string;
}

/** Captions of a video. */
@ObjectType({ description: 'Captions of a video or a sound (WebVTT).' })
export class MaterialCaption {
  @Field(() => ID, { description: 'Identity of the file.' })
  fileId: string;
  @Field(() => String, { description: 'Language, such as vi.' })
  language: string;
  @Field(() => String, { description: 'What players call them.' })
  label: string;
  @Field(() => String, { description: 'Where they can be had; as the addresses of files.' })
  url: string;
}

/** What a material was in one version. */
@ObjectType({ description: 'What a material was in one version; versions are never changed.' })
export class MaterialVersion {
  @Field(() => Int, { description: 'Number, counted from 1.' })
  number: number;
  @Field(() => MaterialKind, { description: 'What it was.' })
  kind: MaterialKind;
  @Field(() => String, { description: 'Title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What it was about.' })
  description: string | null;
  @Field(() => String, { nullable: true, description: 'What a picture shows, for who does not see it.' })
  altText: string | null;
  @Field(() => String, { nullable: true, description: 'Licence.' })
  licence: string | null;
  @Field(() => String, { nullable: true, description: 'Whose work it is.' })
  credit: string | null;
  @Field(() => String, { nullable: true, description: 'Of a link: where it led.' })
  url: string | null;
  @Field(() => MaterialFile, { nullable: true, description: 'Its bytes; null of a link.' })
  file: MaterialFile | null;
  @Field(() => [MaterialCaption], { description: 'Captions.' })
  captions: MaterialCaption[];
  @Field(() => InstantScalar, { description: 'When it was saved.' })
  savedAt: string;
  @Field(() => String, { nullable: true, description: 'Name of who saved it.' })
  savedBy: string | null;
}

/** A material. */
@ObjectType({
  implements: Node,
  description:
    'A file or a link of the library, which lessons show. Readers get it where something published shows it, in the version that was handed in with that.',
})
export class Material extends Node {
  @Field(() => MaterialKind, { description: 'What it is.' })
  kind: MaterialKind;
  @Field(() => String, { description: 'Title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description: string | null;
  @Field(() => String, { nullable: true, description: 'What a picture shows, for who does not see it.' })
  altText: string | null;
  @Field(() => String, { nullable: true, description: 'Licence, such as CC-BY-4.0.' })
  licence: string | null;
  @Field(() => String, { nullable: true, description: 'Whose work it is.' })
  credit: string | null;
  @Field(() => String, { nullable: true, description: 'Of a link: where it leads.' })
  url: string | null;
  @Field(() => MaterialFile, { nullable: true, description: 'Its bytes; null of a link.' })
  file: MaterialFile | null;
  @Field(() => [MaterialCaption], { description: 'Captions.' })
  captions: MaterialCaption[];
  @Field(() => Int, { description: 'Number of the version; a change names the one that it was made from.' })
  number: number;
  @Field(() => InstantScalar, { description: 'When this version was saved.' })
  savedAt: string;
  @Field(() => String, { nullable: true, description: 'Name of who saved it. Needs course:read-draft over the unit.' })
  savedBy: string | null;
  @Field(() => Unit, { nullable: true, description: 'The unit that it belongs to; null where one may not see it.' })
  unit: object | null;
  @Field(() => MaterialFolder, { nullable: true, description: 'The folder that it lies in. Needs course:read-draft over the unit.' })
  folder: MaterialFolder | null;
  @Field(() => [MaterialVersion], { description: 'All versions, latest first. Needs course:read-draft over the unit.' })
  versions: MaterialVersion[];
  @Field(() => Int, {
    description: 'In how many lessons and courses it is used, in what is latest or published. Needs course:read-draft over the unit.',
  })
  useCount: number;
}

/** Conditions on what a material is. */
@InputType({ description: 'Conditions on what a material is.' })
export class MaterialKindOperators {
  @Field(() => MaterialKind, { nullable: true, description: 'That.' })
  equals?: MaterialKind;
  @Field(() => [MaterialKind], { nullable: true, description: 'One of these.' })
  in?: MaterialKind[];
}

/** Conditions on materials. */
@InputType({ description: 'Conditions on materials; all that are given must hold.' })
export class MaterialFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Identity.' })
  id?: IdOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Title.' })
  title?: StringOperators;
  @Field(() => MaterialKindOperators, { nullable: true, description: 'What it is.' })
  kind?: MaterialKindOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it belongs to.' })
  unit?: IdOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The unit that it belongs to, or one above it.' })
  within?: IdOperators;
  @Field(() => BooleanOperators, {
    nullable: true,
    description:
      'Whether it lies in a library that one sees, by course:read-draft over its unit; others one has as what shows them is published.',
  })
  isInLibrary?: BooleanOperators;
  @Field(() => IdOperators, { nullable: true, description: 'The folder that it lies in. Needs course:read-draft.' })
  folder?: IdOperators;
  @Field(() => BooleanOperators, {
    nullable: true,
    description: 'Whether a lesson or course uses it, latest or published. Needs course:read-draft.',
  })
  isUsed?: BooleanOperators;
  @Field(() => BooleanOperators, {
    nullable: true,
    description: 'Whether it is a picture of which nothing is said for who does not see it.',
  })
  lacksAltText?: BooleanOperators;
  @Field(() => [MaterialFilter], { nullable: true, description: 'All of these must hold.' })
  and?: MaterialFilter[];
  @Field(() => MaterialFilter, { nullable: true, description: 'This must not hold.' })
  not?: MaterialFilter;
  @Field(() => [MaterialFilter], { nullable: true, description: 'One of these must hold.' })
  or?: MaterialFilter[];
}

export enum MaterialSortField {
  TITLE = 'TITLE',
  SAVED_AT = 'SAVED_AT',
}
registerEnumType(MaterialSortField, {
  name: 'MaterialSortField',
  description: 'What materials are ordered by.',
  valuesConfig: {
    TITLE: { description: 'Title, as Vietnamese orders it.' },
    SAVED_AT: { description: 'When the version was saved.' },
  },
});

/** An order of materials. */
@InputType({ description: 'An order of materials.' })
export class MaterialSort {
  @Field(() => MaterialSortField, { description: 'What they are ordered by.' })
  field: MaterialSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Which materials, in which order, which page. */
@ArgsType()
export class MaterialsArgs extends PageArgs {
  @Field(() => MaterialFilter, { nullable: true, description: 'Only those.' })
  filter?: MaterialFilter;
  @Field(() => [MaterialSort], { nullable: true, description: 'Order; those saved last first unless given.' })
  sort?: MaterialSort[];
}

/** The same of a root field, which says which versions. */
@ArgsType()
export class MaterialsOfStateArgs extends ofState(MaterialsArgs) {}

export const MaterialConnection = connectionOf(Material, 'Material');
