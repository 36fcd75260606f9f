/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema-types.js';

import { typedDocument } from '../document.js';
export type AppointmentsPageQueryVariables = Exact<{
  filter?: Types.AppointmentFilter | null | undefined;
  includeEnded?: boolean | null | undefined;
  sort?: Array<Types.AppointmentSort> | Types.AppointmentSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AppointmentsPageQuery = { appointments: { totalCount: number, nodes: Array<{ id: string, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } }, position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string, workPhone: string | null, workEmail: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangeUnitMutationVariables = Exact<{
  input: Types.ChangeUnitInput;
}>;


export type ChangeUnitMutation = { changeUnit: { unit: { version: number, validFrom: string, id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CoursePageQueryVariables = Exact<{
  slug: string;
}>;


export type CoursePageQuery = { course: { introduction: string | null, objectives: Array<string>, licence: string | null, id: string, slug: string, language: string, title: string, summary: string | null, minutes: number | null, lessonCount: number, publishedAt: string | null, editionNumber: number, cover: { id: string, kind: Types.MaterialKind, title: string, altText: string | null, credit: string | null, url: string | null, captions: Array<{ language: string, label: string, url: string }>, file: { name: string, mediaType: string, byteSize: number, pages: number | null, width: number | null, height: number | null, url: string, displayUrl: string | null, thumbnailUrl: string | null, downloadUrl: string } | null } | null, materials: Array<{ id: string, kind: Types.MaterialKind, title: string, altText: string | null, credit: string | null, url: string | null, captions: Array<{ language: string, label: string, url: string }>, file: { name: string, mediaType: string, byteSize: number, pages: number | null, width: number | null, height: number | null, url: string, displayUrl: string | null, thumbnailUrl: string | null, downloadUrl: string } | null }>, sources: Array<{ title: string, number: string | null, signedOn: string | null, issuedBy: string | null, url: string | null }>, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }> }, unit: { id: string, name: string } | null, prerequisites: Array<{ id: string, slug: string, title: string }>, translations: Array<{ slug: string, language: string, title: string }>, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, summary: string | null, minutes: number | null }> }>, topics: Array<{ code: string, label: { vi: string, en: string } }> } | null };

export type CourseTextQueryVariables = Exact<{
  slug: string;
}>;


export type CourseTextQuery = { course: { introduction: string | null, licence: string | null, id: string, slug: string, language: string, title: string, summary: string | null, minutes: number | null, lessonCount: number, publishedAt: string | null, editionNumber: number, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, minutes: number | null, html: string, materials: Array<{ id: string, kind: Types.MaterialKind, title: string, altText: string | null, credit: string | null, url: string | null, captions: Array<{ language: string, label: string, url: string }>, file: { name: string, mediaType: string, byteSize: number, pages: number | null, width: number | null, height: number | null, url: string, displayUrl: string | null, thumbnailUrl: string | null, downloadUrl: string } | null }> }> }>, topics: Array<{ code: string, label: { vi: string, en: string } }> } | null };

export type CourseTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type CourseTopicsQuery = { topics: Array<{ code: string, rank: number, label: { vi: string, en: string }, description: { vi: string | null, en: string | null }, parent: { code: string } | null }> };

export type CoursesPageQueryVariables = Exact<{
  filter?: Types.CourseFilter | null | undefined;
  sort?: Array<Types.CourseSort> | Types.CourseSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesPageQuery = { courses: { totalCount: number, nodes: Array<{ id: string, slug: string, language: string, title: string, summary: string | null, minutes: number | null, lessonCount: number, publishedAt: string | null, editionNumber: number, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }> }, topics: Array<{ code: string, label: { vi: string, en: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DistrictTreeQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type DistrictTreeQuery = { unit: { id: string, code: string, name: string, children: { nodes: Array<{ id: string, code: string, name: string, children: { nodes: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } }> }, kind: { code: string, label: { vi: string, en: string } } }> }, kind: { code: string, label: { vi: string, en: string } } } | null };

export type UnitSummaryFragment = { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } };

export type PageEndFragment = { hasNextPage: boolean, endCursor: string | null };

export type OfficerFragment = { id: string, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string, workPhone: string | null, workEmail: string | null } };

export type CourseSummaryFragment = { id: string, slug: string, language: string, title: string, summary: string | null, minutes: number | null, lessonCount: number, publishedAt: string | null, editionNumber: number, topics: Array<{ code: string, label: { vi: string, en: string } }> };

export type AudienceSummaryFragment = { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }> };

export type ShownMaterialFragment = { id: string, kind: Types.MaterialKind, title: string, altText: string | null, credit: string | null, url: string | null, captions: Array<{ language: string, label: string, url: string }>, file: { name: string, mediaType: string, byteSize: number, pages: number | null, width: number | null, height: number | null, url: string, displayUrl: string | null, thumbnailUrl: string | null, downloadUrl: string } | null };

export type LessonPageQueryVariables = Exact<{
  id: string;
}>;


export type LessonPageQuery = { lesson: { id: string, title: string, summary: string | null, minutes: number | null, html: string, editionNumber: number, publishedAt: string | null, materials: Array<{ id: string, kind: Types.MaterialKind, title: string, altText: string | null, credit: string | null, url: string | null, captions: Array<{ language: string, label: string, url: string }>, file: { name: string, mediaType: string, byteSize: number, pages: number | null, width: number | null, height: number | null, url: string, displayUrl: string | null, thumbnailUrl: string | null, downloadUrl: string } | null }>, courses: Array<{ id: string, slug: string, language: string, title: string, summary: string | null, minutes: number | null, lessonCount: number, publishedAt: string | null, editionNumber: number, topics: Array<{ code: string, label: { vi: string, en: string } }> }> } | null };

export type PersonPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PersonPageQuery = { person: { id: string, familyName: string, middleName: string, givenName: string, fullName: string, workPhone: string | null, workEmail: string | null, appointments: { nodes: Array<{ id: string, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } }, term: { id: string, name: string } | null }> } } | null };

export type PersonsPageQueryVariables = Exact<{
  filter?: Types.PersonFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PersonsPageQuery = { persons: { totalCount: number, nodes: Array<{ id: string, fullName: string, appointments: { nodes: Array<{ id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchMaterialQueryVariables = Exact<{
  text: string;
  filter?: Types.MaterialHitFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchMaterialQuery = { searchMaterial: { totalCount: number, nodes: Array<{ kind: Types.MaterialHitKind, title: string, placeCount: number, titleParts: Array<{ text: string, isMatch: boolean }>, passages: Array<{ isCutBefore: boolean, isCutAfter: boolean, page: number | null, parts: Array<{ text: string, isMatch: boolean }> }>, node:
        | { id: string }
        | { id: string }
        | { slug: string, language: string, id: string }
        | { id: string, courses: Array<{ id: string, slug: string, language: string, title: string }> }
        | { id: string, kind: Types.MaterialKind, title: string, altText: string | null, credit: string | null, url: string | null, captions: Array<{ language: string, label: string, url: string }>, file: { name: string, mediaType: string, byteSize: number, pages: number | null, width: number | null, height: number | null, url: string, displayUrl: string | null, thumbnailUrl: string | null, downloadUrl: string } | null }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkedFragment = { text: string, isMatch: boolean };

export type SearchQueryVariables = Exact<{
  text: string;
  includeFormer?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ matchedName: string, isFormer: boolean, node:
        | { __typename: 'Appointment' }
        | { __typename: 'Comment' }
        | { __typename: 'Course' }
        | { __typename: 'Lesson' }
        | { __typename: 'Material' }
        | { __typename: 'MaterialFolder' }
        | { __typename: 'Person', id: string, fullName: string }
        | { __typename: 'Release' }
        | { __typename: 'Unit', id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SignedInAsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInAsQuery = { viewer: { account: { name: string } | null } };

export type SubtreeCountQueryVariables = Exact<{
  id: string;
  filter?: Types.UnitFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SubtreeCountQuery = { unit: { id: string, descendants: { totalCount: number } } | null };

export type UnitByCodeQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type UnitByCodeQuery = { unit: { openedOn: string, closedOn: string | null, id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } }>, kind: { code: string, label: { vi: string, en: string } } } | null };

export type UnitHistoryQueryVariables = Exact<{
  id: string;
}>;


export type UnitHistoryQuery = { unit: { id: string, code: string, name: string, history: Array<{ id: string, act: Types.UnitAct, code: string, name: string, note: string | null, decisionNumber: string | null, validFrom: string, validUntil: string | null, recordedFrom: string, recordedUntil: string | null, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } } | null }>, kind: { code: string, label: { vi: string, en: string } } } | null };

export type UnitPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type UnitPageQuery = { unit: { address: string | null, phone: string | null, email: string | null, openedOn: string, closedOn: string | null, id: string, code: string, name: string, identifiers: Array<{ value: string, scheme: { code: string, label: { vi: string, en: string } } }>, ancestors: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } }>, appointments: { nodes: Array<{ id: string, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string, workPhone: string | null, workEmail: string | null } }> }, vacancies: Array<{ code: string, label: { vi: string, en: string } }>, coveredUnits: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } }>, ledBy: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } }>, kind: { code: string, label: { vi: string, en: string } } } | null };

export type UnitsPageQueryVariables = Exact<{
  filter?: Types.UnitFilter | null | undefined;
  sort?: Array<Types.UnitSort> | Types.UnitSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type UnitsPageQuery = { units: { totalCount: number, nodes: Array<{ openedOn: string, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { unitKinds: Array<{ code: string, tree: Types.Tree, mayBeRoot: boolean, label: { vi: string, en: string }, parentKinds: Array<{ code: string }> }>, positions: Array<{ code: string, isSingleHolder: boolean, isRequired: boolean, label: { vi: string, en: string }, kinds: Array<{ code: string }> }>, identifierSchemes: Array<{ code: string, label: { vi: string, en: string } }>, terms: Array<{ id: string, name: string, startsOn: string, endsOn: string }> };

export const AppointmentsPageDocument = typedDocument<AppointmentsPageQuery, AppointmentsPageQueryVariables>(
  "query AppointmentsPage($filter:AppointmentFilter$includeEnded:Boolean$sort:[AppointmentSort!]$first:Int$after:String$asOf:Date){appointments(filter:$filter includeEnded:$includeEnded sort:$sort first:$first after:$after asOf:$asOf){nodes{...Officer unit{...UnitSummary}}pageInfo{...PageEnd}totalCount}}fragment Officer on Appointment{id position{code label{vi en}}person{id fullName workPhone workEmail}isActing isConcurrent validFrom validUntil}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const ChangeUnitDocument = typedDocument<ChangeUnitMutation, ChangeUnitMutationVariables>(
  "mutation ChangeUnit($input:ChangeUnitInput!){changeUnit(input:$input){unit{...UnitSummary version validFrom}userErrors{field code message}}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}",
);

export const CoursePageDocument = typedDocument<CoursePageQuery, CoursePageQueryVariables>(
  "query CoursePage($slug:String!){course(slug:$slug){...CourseSummary introduction objectives licence cover{...ShownMaterial}materials{...ShownMaterial}sources{title number signedOn issuedBy url}audience{...AudienceSummary}unit{id name}prerequisites{id slug title}translations{slug language title}modules{id title summary lessons{id title summary minutes}}}}fragment CourseSummary on Course{id slug language title summary minutes lessonCount publishedAt editionNumber topics{code label{vi en}}}fragment ShownMaterial on Material{id kind title altText credit url captions{language label url}file{name mediaType byteSize pages width height url displayUrl thumbnailUrl downloadUrl}}fragment AudienceSummary on CourseAudience{positions{code label{vi en}}kinds{code label{vi en}}}",
);

export const CourseTextDocument = typedDocument<CourseTextQuery, CourseTextQueryVariables>(
  "query CourseText($slug:String!){course(slug:$slug){...CourseSummary introduction licence modules{id title summary lessons{id title minutes html materials{...ShownMaterial}}}}}fragment CourseSummary on Course{id slug language title summary minutes lessonCount publishedAt editionNumber topics{code label{vi en}}}fragment ShownMaterial on Material{id kind title altText credit url captions{language label url}file{name mediaType byteSize pages width height url displayUrl thumbnailUrl downloadUrl}}",
);

export const CourseTopicsDocument = typedDocument<CourseTopicsQuery, CourseTopicsQueryVariables>(
  "query CourseTopics{topics{code label{vi en}description{vi en}parent{code}rank}}",
);

export const CoursesPageDocument = typedDocument<CoursesPageQuery, CoursesPageQueryVariables>(
  "query CoursesPage($filter:CourseFilter$sort:[CourseSort!]$first:Int$after:String){courses(filter:$filter sort:$sort first:$first after:$after){nodes{...CourseSummary audience{...AudienceSummary}}pageInfo{...PageEnd}totalCount}}fragment CourseSummary on Course{id slug language title summary minutes lessonCount publishedAt editionNumber topics{code label{vi en}}}fragment AudienceSummary on CourseAudience{positions{code label{vi en}}kinds{code label{vi en}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const DistrictTreeDocument = typedDocument<DistrictTreeQuery, DistrictTreeQueryVariables>(
  "query DistrictTree($code:String!$asOf:Date){unit(code:$code asOf:$asOf){...UnitSummary children(first:100){nodes{...UnitSummary children(first:100){nodes{...UnitSummary}}}}}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}",
);

export const LessonPageDocument = typedDocument<LessonPageQuery, LessonPageQueryVariables>(
  "query LessonPage($id:ID!){lesson(id:$id){id title summary minutes html materials{...ShownMaterial}editionNumber publishedAt courses{...CourseSummary}}}fragment ShownMaterial on Material{id kind title altText credit url captions{language label url}file{name mediaType byteSize pages width height url displayUrl thumbnailUrl downloadUrl}}fragment CourseSummary on Course{id slug language title summary minutes lessonCount publishedAt editionNumber topics{code label{vi en}}}",
);

export const PersonPageDocument = typedDocument<PersonPageQuery, PersonPageQueryVariables>(
  "query PersonPage($id:ID!$asOf:Date){person(id:$id asOf:$asOf){id familyName middleName givenName fullName workPhone workEmail appointments(includeEnded:true first:100){nodes{id position{code label{vi en}}unit{...UnitSummary}term{id name}isActing isConcurrent validFrom validUntil}}}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}",
);

export const PersonsPageDocument = typedDocument<PersonsPageQuery, PersonsPageQueryVariables>(
  "query PersonsPage($filter:PersonFilter$first:Int$after:String$asOf:Date){persons(filter:$filter first:$first after:$after asOf:$asOf){nodes{id fullName appointments(first:20){nodes{id position{code label{vi en}}unit{...UnitSummary}}}}pageInfo{...PageEnd}totalCount}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const SearchMaterialDocument = typedDocument<SearchMaterialQuery, SearchMaterialQueryVariables>(
  "query SearchMaterial($text:String!$filter:MaterialHitFilter$first:Int$after:String){searchMaterial(text:$text filter:$filter first:$first after:$after){nodes{kind title titleParts{...Marked}passages{isCutBefore isCutAfter page parts{...Marked}}placeCount node{id ...on Course{slug language}...on Lesson{courses{id slug language title}}...on Material{...ShownMaterial}}}pageInfo{...PageEnd}totalCount}}fragment Marked on TextPart{text isMatch}fragment ShownMaterial on Material{id kind title altText credit url captions{language label url}file{name mediaType byteSize pages width height url displayUrl thumbnailUrl downloadUrl}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const SearchDocument = typedDocument<SearchQuery, SearchQueryVariables>(
  "query Search($text:String!$includeFormer:Boolean$first:Int$after:String$asOf:Date){search(text:$text includeFormer:$includeFormer first:$first after:$after asOf:$asOf){nodes{matchedName isFormer node{__typename ...on Unit{...UnitSummary}...on Person{id fullName}}}pageInfo{...PageEnd}totalCount}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const SignedInAsDocument = typedDocument<SignedInAsQuery, SignedInAsQueryVariables>(
  "query SignedInAs{viewer{account{name}}}",
);

export const SubtreeCountDocument = typedDocument<SubtreeCountQuery, SubtreeCountQueryVariables>(
  "query SubtreeCount($id:ID!$filter:UnitFilter$asOf:Date){unit(id:$id asOf:$asOf){id descendants(filter:$filter first:1){totalCount}}}",
);

export const UnitByCodeDocument = typedDocument<UnitByCodeQuery, UnitByCodeQueryVariables>(
  "query UnitByCode($code:String!$asOf:Date){unit(code:$code asOf:$asOf){...UnitSummary openedOn closedOn ancestors{...UnitSummary}}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}",
);

export const UnitHistoryDocument = typedDocument<UnitHistoryQuery, UnitHistoryQueryVariables>(
  "query UnitHistory($id:ID!){unit(id:$id){...UnitSummary history{id act code name kind{code label{vi en}}parent{...UnitSummary}note decisionNumber validFrom validUntil recordedFrom recordedUntil}}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}",
);

export const UnitPageDocument = typedDocument<UnitPageQuery, UnitPageQueryVariables>(
  "query UnitPage($id:ID!$asOf:Date){unit(id:$id asOf:$asOf){...UnitSummary address phone email openedOn closedOn identifiers{scheme{code label{vi en}}value}ancestors{...UnitSummary}appointments(first:100){nodes{...Officer}}vacancies{code label{vi en}}coveredUnits{...UnitSummary}ledBy{...UnitSummary}}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment Officer on Appointment{id position{code label{vi en}}person{id fullName workPhone workEmail}isActing isConcurrent validFrom validUntil}",
);

export const UnitsPageDocument = typedDocument<UnitsPageQuery, UnitsPageQueryVariables>(
  "query UnitsPage($filter:UnitFilter$sort:[UnitSort!]$first:Int$after:String$asOf:Date){units(filter:$filter sort:$sort first:$first after:$after asOf:$asOf){nodes{...UnitSummary openedOn parent{id name}}pageInfo{...PageEnd}totalCount}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const VocabularyDocument = typedDocument<VocabularyQuery, VocabularyQueryVariables>(
  "query Vocabulary{unitKinds{code tree label{vi en}mayBeRoot parentKinds{code}}positions{code label{vi en}isSingleHolder isRequired kinds{code}}identifierSchemes{code label{vi en}}terms{id name startsOn endsOn}}",
);