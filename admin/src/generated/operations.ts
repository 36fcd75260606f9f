/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '@lechan/client';

import { typedDocument } from '@lechan/client';
export type UnitOptionFragment = { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null };

export type UnitOptionsQueryVariables = Exact<{
  filter?: Types.UnitFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type UnitOptionsQuery = { units: { nodes: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }> } };

export type PickUnitsQueryVariables = Exact<{
  text: string;
  isAsked: boolean;
  filter?: Types.UnitFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PickUnitsQuery = { search?: { nodes: Array<{ node:
        | { __typename: 'Appointment' }
        | { __typename: 'Comment' }
        | { __typename: 'Course' }
        | { __typename: 'Lesson' }
        | { __typename: 'Material' }
        | { __typename: 'MaterialFolder' }
        | { __typename: 'Person' }
        | { __typename: 'Release' }
        | { __typename: 'Unit', id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }
       }>, pageInfo: { hasNextPage: boolean } }, units: { nodes: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } };

export type OpenCommentsQueryVariables = Exact<{
  id: string;
}>;


export type OpenCommentsQuery = { course: { id: string, modules: Array<{ id: string, lessons: Array<{ id: string, title: string, comments: { totalCount: number } }> }> } | null };

export type CourseListQueryVariables = Exact<{
  filter?: Types.CourseFilter | null | undefined;
  sort?: Array<Types.CourseSort> | Types.CourseSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  state: Types.ReadingState;
  isDraft: boolean;
}>;


export type CourseListQuery = { courses: { totalCount: number, nodes: Array<{ id: string, title: string, state: Types.EditionState, language: string, editionNumber: number, publishedAt: string | null, lessonCount: number, mayDecide?: boolean, minutes: number | null, unit: { id: string, name: string } | null, topics: Array<{ code: string, label: { vi: string, en: string } }>, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }> }, modules?: Array<{ lessons: Array<{ id: string, state: Types.EditionState }> }>, edition?: { number: number, state: Types.EditionState, label: string | null, version: number, savedAt: string, savedBy: string | null, submittedAt: string | null, submittedBy: string | null, decidedAt: string | null, decidedBy: string | null, reason: string | null, publishedFrom: string | null, publishedUntil: string | null }, editions?: Array<{ number: number, state: Types.EditionState, publishedFrom: string | null }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type MarkFragment = { number: number, state: Types.EditionState, label: string | null, version: number, savedAt: string, savedBy: string | null, submittedAt: string | null, submittedBy: string | null, decidedAt: string | null, decidedBy: string | null, reason: string | null, publishedFrom: string | null, publishedUntil: string | null };

export type CourseCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CourseCountsQuery = { all: { totalCount: number }, draft: { totalCount: number }, inReview: { totalCount: number }, approved: { totalCount: number }, published: { totalCount: number }, materials: { totalCount: number } };

export type PlannedReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlannedReleasesQuery = { releases: { nodes: Array<{ id: string, name: string, scheduledAt: string, state: Types.ReleaseState, doneAt: string | null, plannedBy: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null, version: number, unit: { id: string, name: string } | null, courses: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null }>, lessons: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null, courses: Array<{ id: string }> }>, editions: Array<{ subjectId: string, number: number, title: string }>, why: { reason: Types.ReleaseFailure, title: string | null } | null }> } };

export type ReleaseRowFragment = { id: string, name: string, scheduledAt: string, state: Types.ReleaseState, doneAt: string | null, plannedBy: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null, version: number, unit: { id: string, name: string } | null, courses: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null }>, lessons: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null, courses: Array<{ id: string }> }>, editions: Array<{ subjectId: string, number: number, title: string }>, why: { reason: Types.ReleaseFailure, title: string | null } | null };

export type TopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsQuery = { topics: Array<{ code: string, rank: number, version: number, label: { vi: string, en: string }, description: { vi: string | null, en: string | null }, parent: { code: string } | null }> };

export type WritableUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type WritableUnitsQuery = { viewer: { account: { id: string, accesses: Array<{ id: string, isCurrent: boolean, isOverEverything: boolean, role: { permissions: Array<string> }, unit:
          | { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }
          | Record<PropertyKey, never>
         | null }> } | null } };

export type CreateCourseMutationVariables = Exact<{
  input: Types.CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse: { course: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type HomeCoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCoursesQuery = { waiting: { totalCount: number, nodes: Array<{ id: string, title: string, state: Types.EditionState, mayDecide: boolean, edition: { savedAt: string, submittedAt: string | null, submittedBy: string | null, reason: string | null } }> }, written: { totalCount: number, nodes: Array<{ id: string, title: string, state: Types.EditionState, mayDecide: boolean, edition: { savedAt: string, submittedAt: string | null, submittedBy: string | null, reason: string | null } }> }, releases: { nodes: Array<{ id: string, name: string, scheduledAt: string, state: Types.ReleaseState, doneAt: string | null, plannedBy: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null, version: number, unit: { id: string, name: string } | null, courses: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null }>, lessons: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null, courses: Array<{ id: string }> }>, editions: Array<{ subjectId: string, number: number, title: string }>, why: { reason: Types.ReleaseFailure, title: string | null } | null }> } };

export type WaitingCoursesFragment = { totalCount: number, nodes: Array<{ id: string, title: string, state: Types.EditionState, mayDecide: boolean, edition: { savedAt: string, submittedAt: string | null, submittedBy: string | null, reason: string | null } }> };

export type LessonCommentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type LessonCommentsQuery = { lesson: { id: string, comments: { nodes: Array<{ isReturn: boolean, editionNumber: number, resolvedAt: string | null, resolvedBy: string | null, id: string, version: number, text: string | null, writtenBy: string | null, writtenAt: string, changedAt: string | null, withdrawnAt: string | null, isMine: boolean, quote: { text: string, before: string, after: string, position: number | null } | null, replies: Array<{ id: string, version: number, text: string | null, writtenBy: string | null, writtenAt: string, changedAt: string | null, withdrawnAt: string | null, isMine: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RemarkFragment = { id: string, version: number, text: string | null, writtenBy: string | null, writtenAt: string, changedAt: string | null, withdrawnAt: string | null, isMine: boolean };

export type CreateCommentMutationVariables = Exact<{
  input: Types.CreateCommentInput;
}>;


export type CreateCommentMutation = { createComment: { comment: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ReplyToCommentMutationVariables = Exact<{
  input: Types.ReplyToCommentInput;
}>;


export type ReplyToCommentMutation = { replyToComment: { comment: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ChangeCommentMutationVariables = Exact<{
  input: Types.UpdateCommentInput;
}>;


export type ChangeCommentMutation = { updateComment: { comment: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type WithdrawCommentMutationVariables = Exact<{
  input: Types.WithdrawCommentInput;
}>;


export type WithdrawCommentMutation = { withdrawComment: { comment: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ResolveCommentMutationVariables = Exact<{
  input: Types.ResolveCommentInput;
}>;


export type ResolveCommentMutation = { resolveComment: { comment: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type EditionsOfLessonQueryVariables = Exact<{
  id: string;
}>;


export type EditionsOfLessonQuery = { lesson: { id: string, editions: Array<{ number: number, state: Types.EditionState, label: string | null, savedBy: string | null, savedAt: string, submittedAt: string | null, decidedBy: string | null, reason: string | null, publishedFrom: string | null, publishedUntil: string | null, title: string, summary: string | null, minutes: number | null, body: unknown }> } | null };

export type RestoreLessonMutationVariables = Exact<{
  input: Types.RestoreLessonInput;
}>;


export type RestoreLessonMutation = { restoreLesson: { lesson: { id: string, edition: { version: number } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type LessonForWritingQueryVariables = Exact<{
  id: string;
  drafts: boolean;
}>;


export type LessonForWritingQuery = { lesson: { id: string, title: string, summary: string | null, minutes: number | null, body: unknown, editionNumber: number, publishedAt: string | null, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null, edition?: { number: number, state: Types.EditionState, label: string | null, version: number, savedAt: string, savedBy: string | null, submittedAt: string | null, submittedBy: string | null, decidedAt: string | null, decidedBy: string | null, reason: string | null, publishedFrom: string | null, publishedUntil: string | null } } | null, published: { id: string, editionNumber: number, publishedAt: string | null } | null };

export type LessonCourseQueryVariables = Exact<{
  id: string;
}>;


export type LessonCourseQuery = { course: { id: string, title: string, language: string, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }> } | null };

export type PermissionsOverQueryVariables = Exact<{
  unit: string;
}>;


export type PermissionsOverQuery = { viewer: { permissions: Array<string> } };

export type LessonVersionQueryVariables = Exact<{
  id: string;
}>;


export type LessonVersionQuery = { lesson: { id: string, edition: { version: number } } | null };

export type SaveLessonMutationVariables = Exact<{
  input: Types.SaveLessonInput;
}>;


export type SaveLessonMutation = { saveLesson: { lesson: { id: string, edition: { number: number, state: Types.EditionState, version: number, savedBy: string | null, savedAt: string } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type OpenLessonMutationVariables = Exact<{
  input: Types.OpenLessonInput;
}>;


export type OpenLessonMutation = { openLesson: { lesson: { id: string, presences: Array<{ name: string, openedAt: string }>, edition: { version: number } } | null, userErrors: Array<{ code: Types.UserErrorCode }> } };

export type LessonPreviewQueryVariables = Exact<{
  id: string;
  state: Types.ReadingState;
}>;


export type LessonPreviewQuery = { lesson: { id: string, title: string, minutes: number | null, html: string, materials: Array<{ id: string, kind: Types.MaterialKind, title: string, altText: string | null, credit: string | null, url: string | null, captions: Array<{ language: string, label: string, url: string }>, file: { name: string, mediaType: string, byteSize: number, pages: number | null, width: number | null, height: number | null, url: string, displayUrl: string | null, thumbnailUrl: string | null, downloadUrl: string } | null }> } | null };

export type LessonReviewQueryVariables = Exact<{
  id: string;
}>;


export type LessonReviewQuery = { now: { id: string, title: string, summary: string | null, minutes: number | null, body: unknown, editionNumber: number, edition: { number: number, state: Types.EditionState, label: string | null, version: number, savedAt: string, savedBy: string | null, submittedAt: string | null, submittedBy: string | null, decidedAt: string | null, decidedBy: string | null, reason: string | null, publishedFrom: string | null, publishedUntil: string | null }, unit: { id: string } | null } | null, was: { id: string, title: string, summary: string | null, minutes: number | null, body: unknown, editionNumber: number } | null };

export type ReviewedLessonFragment = { id: string, title: string, summary: string | null, minutes: number | null, body: unknown, editionNumber: number };

export type SubmitLessonMutationVariables = Exact<{
  input: Types.SubmitLessonInput;
}>;


export type SubmitLessonMutation = { submitLesson: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type WithdrawLessonMutationVariables = Exact<{
  input: Types.WithdrawLessonInput;
}>;


export type WithdrawLessonMutation = { withdrawLesson: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ApproveLessonMutationVariables = Exact<{
  input: Types.ApproveLessonInput;
}>;


export type ApproveLessonMutation = { approveLesson: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ReturnLessonMutationVariables = Exact<{
  input: Types.ReturnLessonInput;
}>;


export type ReturnLessonMutation = { returnLesson: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type PublishLessonMutationVariables = Exact<{
  input: Types.PublishLessonInput;
}>;


export type PublishLessonMutation = { publishLesson: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CourseViewQueryVariables = Exact<{
  id: string;
  state: Types.ReadingState;
  isDraft: boolean;
}>;


export type CourseViewQuery = { course: { slug: string, lessonCount: number, id: string, language: string, title: string, summary: string | null, introduction: string | null, objectives: Array<string>, minutes: number | null, licence: string | null, isPublic: boolean, state: Types.EditionState, editionNumber: number, publishedAt: string | null, edition?: { number: number, state: Types.EditionState, label: string | null, version: number, savedAt: string, savedBy: string | null, submittedAt: string | null, submittedBy: string | null, decidedAt: string | null, decidedBy: string | null, reason: string | null, publishedFrom: string | null, publishedUntil: string | null }, editions?: Array<{ number: number, state: Types.EditionState, publishedFrom: string | null }>, presences?: Array<{ name: string, lesson: { id: string } | null }>, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null, cover: { id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> } | null, materials: Array<{ id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> }>, prerequisites: Array<{ id: string, title: string, language: string }>, translationOf: { id: string, title: string, language: string } | null, translations: Array<{ id: string, title: string, language: string }>, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, unit: { id: string, name: string } | null }> }>, sources: Array<{ title: string, number: string | null, signedOn: string | null, issuedBy: string | null, url: string | null }>, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }>, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null }, topics: Array<{ code: string, label: { vi: string, en: string } }> } | null };

export type CoursePartsFragment = { slug: string, lessonCount: number, id: string, language: string, title: string, summary: string | null, introduction: string | null, objectives: Array<string>, minutes: number | null, licence: string | null, isPublic: boolean, state: Types.EditionState, editionNumber: number, publishedAt: string | null, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null, cover: { id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> } | null, materials: Array<{ id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> }>, prerequisites: Array<{ id: string, title: string, language: string }>, translationOf: { id: string, title: string, language: string } | null, translations: Array<{ id: string, title: string, language: string }>, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, unit: { id: string, name: string } | null }> }>, sources: Array<{ title: string, number: string | null, signedOn: string | null, issuedBy: string | null, url: string | null }>, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }>, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null }, topics: Array<{ code: string, label: { vi: string, en: string } }> };

export type SaidOfCourseFragment = { id: string, language: string, title: string, summary: string | null, introduction: string | null, objectives: Array<string>, minutes: number | null, licence: string | null, isPublic: boolean, state: Types.EditionState, editionNumber: number, publishedAt: string | null, sources: Array<{ title: string, number: string | null, signedOn: string | null, issuedBy: string | null, url: string | null }>, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }>, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null }, topics: Array<{ code: string, label: { vi: string, en: string } }> };

export type NamedCourseFragment = { id: string, title: string, language: string };

export type ContentsModuleFragment = { id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, unit: { id: string, name: string } | null }> };

export type ContentsLessonFragment = { id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, unit: { id: string, name: string } | null };

export type PickCoursesQueryVariables = Exact<{
  own?: Types.CourseFilter | null | undefined;
  published?: Types.CourseFilter | null | undefined;
  isDraft: boolean;
}>;


export type PickCoursesQuery = { own?: { nodes: Array<{ id: string, title: string, language: string }> }, published: { nodes: Array<{ id: string, title: string, language: string }> } };

export type PickLessonsQueryVariables = Exact<{
  filter?: Types.LessonFilter | null | undefined;
  isDraft: boolean;
}>;


export type PickLessonsQuery = { own?: { nodes: Array<{ id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, courses: Array<{ id: string, title: string }>, unit: { id: string, name: string } | null }> }, published: { nodes: Array<{ id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, courses: Array<{ id: string, title: string }>, unit: { id: string, name: string } | null }> } };

export type PickedLessonFragment = { id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, courses: Array<{ id: string, title: string }>, unit: { id: string, name: string } | null };

export type LessonPlacesQueryVariables = Exact<{
  id: string;
}>;


export type LessonPlacesQuery = { lesson: { id: string, title: string, edition: { version: number }, courses: Array<{ id: string, title: string }> } | null };

export type SaveCourseMutationVariables = Exact<{
  input: Types.SaveCourseInput;
}>;


export type SaveCourseMutation = { saveCourse: { course: { id: string, edition: { version: number }, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, unit: { id: string, name: string } | null }> }> } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreateLessonMutationVariables = Exact<{
  input: Types.CreateLessonInput;
}>;


export type CreateLessonMutation = { createLesson: { lesson: { id: string, title: string, minutes: number | null, state: Types.EditionState, reason: string | null, unit: { id: string, name: string } | null } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RenameLessonMutationVariables = Exact<{
  input: Types.SaveLessonInput;
}>;


export type RenameLessonMutation = { saveLesson: { lesson: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type SubmitCourseMutationVariables = Exact<{
  input: Types.SubmitCourseInput;
}>;


export type SubmitCourseMutation = { submitCourse: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type WithdrawCourseMutationVariables = Exact<{
  input: Types.WithdrawCourseInput;
}>;


export type WithdrawCourseMutation = { withdrawCourse: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ApproveCourseMutationVariables = Exact<{
  input: Types.ApproveCourseInput;
}>;


export type ApproveCourseMutation = { approveCourse: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ReturnCourseMutationVariables = Exact<{
  input: Types.ReturnCourseInput;
}>;


export type ReturnCourseMutation = { returnCourse: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type PublishCourseMutationVariables = Exact<{
  input: Types.PublishCourseInput;
}>;


export type PublishCourseMutation = { publishCourse: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RetireCourseMutationVariables = Exact<{
  input: Types.RetireCourseInput;
}>;


export type RetireCourseMutation = { retireCourse: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RestoreCourseMutationVariables = Exact<{
  input: Types.RestoreCourseInput;
}>;


export type RestoreCourseMutation = { restoreCourse: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type OpenCourseMutationVariables = Exact<{
  input: Types.OpenCourseInput;
}>;


export type OpenCourseMutation = { openCourse: { userErrors: Array<{ code: Types.UserErrorCode }> } };

export type ReadyCoursesQueryVariables = Exact<{
  unit: string;
}>;


export type ReadyCoursesQuery = { courses: { nodes: Array<{ id: string, title: string, state: Types.EditionState, lessonCount: number, editionNumber: number, editions: Array<{ number: number, state: Types.EditionState }> }> } };

export type ReadyCourseFragment = { id: string, title: string, state: Types.EditionState, lessonCount: number, editionNumber: number, editions: Array<{ number: number, state: Types.EditionState }> };

export type ReleaseListQueryVariables = Exact<{
  filter?: Types.ReleaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReleaseListQuery = { releases: { totalCount: number, nodes: Array<{ id: string, name: string, scheduledAt: string, state: Types.ReleaseState, doneAt: string | null, plannedBy: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null, version: number, unit: { id: string, name: string } | null, courses: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null }>, lessons: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null, courses: Array<{ id: string }> }>, editions: Array<{ subjectId: string, number: number, title: string }>, why: { reason: Types.ReleaseFailure, title: string | null } | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type ReleasesOfMonthQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type ReleasesOfMonthQuery = { releases: { nodes: Array<{ id: string, name: string, scheduledAt: string, state: Types.ReleaseState, doneAt: string | null, plannedBy: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null, version: number, unit: { id: string, name: string } | null, courses: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null }>, lessons: Array<{ id: string, title: string, state: Types.EditionState, editionNumber: number, publishedAt: string | null, courses: Array<{ id: string }> }>, editions: Array<{ subjectId: string, number: number, title: string }>, why: { reason: Types.ReleaseFailure, title: string | null } | null }> } };

export type PlanReleaseMutationVariables = Exact<{
  input: Types.PlanReleaseInput;
}>;


export type PlanReleaseMutation = { planRelease: { release: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CancelReleaseMutationVariables = Exact<{
  input: Types.CancelReleaseInput;
}>;


export type CancelReleaseMutation = { cancelRelease: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type AcknowledgeReleaseMutationVariables = Exact<{
  input: Types.AcknowledgeReleaseInput;
}>;


export type AcknowledgeReleaseMutation = { acknowledgeRelease: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RevertReleaseMutationVariables = Exact<{
  input: Types.RevertReleaseInput;
}>;


export type RevertReleaseMutation = { revertRelease: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CourseReviewQueryVariables = Exact<{
  id: string;
}>;


export type CourseReviewQuery = { now: { id: string, language: string, title: string, summary: string | null, introduction: string | null, objectives: Array<string>, minutes: number | null, licence: string | null, isPublic: boolean, state: Types.EditionState, editionNumber: number, publishedAt: string | null, edition: { number: number, state: Types.EditionState, label: string | null, version: number, savedAt: string, savedBy: string | null, submittedAt: string | null, submittedBy: string | null, decidedAt: string | null, decidedBy: string | null, reason: string | null, publishedFrom: string | null, publishedUntil: string | null }, editions: Array<{ number: number, reason: string | null, submittedAt: string | null }>, unit: { id: string } | null, prerequisites: Array<{ id: string, title: string }>, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, summary: string | null, minutes: number | null, state: Types.EditionState, body: unknown }> }>, sources: Array<{ title: string, number: string | null, signedOn: string | null, issuedBy: string | null, url: string | null }>, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }>, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null }, topics: Array<{ code: string, label: { vi: string, en: string } }> } | null, was: { id: string, language: string, title: string, summary: string | null, introduction: string | null, objectives: Array<string>, minutes: number | null, licence: string | null, isPublic: boolean, state: Types.EditionState, editionNumber: number, publishedAt: string | null, prerequisites: Array<{ id: string, title: string }>, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, summary: string | null, minutes: number | null, state: Types.EditionState, body: unknown }> }>, sources: Array<{ title: string, number: string | null, signedOn: string | null, issuedBy: string | null, url: string | null }>, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }>, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null }, topics: Array<{ code: string, label: { vi: string, en: string } }> } | null };

export type ReviewedCourseFragment = { id: string, language: string, title: string, summary: string | null, introduction: string | null, objectives: Array<string>, minutes: number | null, licence: string | null, isPublic: boolean, state: Types.EditionState, editionNumber: number, publishedAt: string | null, prerequisites: Array<{ id: string, title: string }>, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string, summary: string | null, minutes: number | null, state: Types.EditionState, body: unknown }> }>, sources: Array<{ title: string, number: string | null, signedOn: string | null, issuedBy: string | null, url: string | null }>, audience: { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }>, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null }, topics: Array<{ code: string, label: { vi: string, en: string } }> };

export type CourseEditionsQueryVariables = Exact<{
  id: string;
}>;


export type CourseEditionsQuery = { course: { id: string, title: string, language: string, state: Types.EditionState, unit: { id: string } | null, edition: { version: number }, editions: Array<{ number: number, state: Types.EditionState, label: string | null, version: number, savedAt: string, savedBy: string | null, submittedAt: string | null, submittedBy: string | null, decidedAt: string | null, decidedBy: string | null, reason: string | null, publishedFrom: string | null, publishedUntil: string | null, begunBy: string | null, publishedBy: string | null, title: string, summary: string | null, introduction: string | null, objectives: Array<string>, minutes: number | null, modules: Array<{ id: string, title: string, summary: string | null, lessons: Array<{ id: string, title: string }> }> }> } | null };

export type LessonEditionsQueryVariables = Exact<{
  id: string;
}>;


export type LessonEditionsQuery = { lesson: { id: string, editions: Array<{ number: number, state: Types.EditionState, begunAt: string, publishedFrom: string | null, title: string, summary: string | null, minutes: number | null, body: unknown }> } | null };

export type NameCourseEditionMutationVariables = Exact<{
  input: Types.NameCourseEditionInput;
}>;


export type NameCourseEditionMutation = { nameCourseEdition: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type HomeCountsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeCountsQuery = { unitKinds: Array<{ code: string, tree: Types.Tree, rank: number, label: { vi: string, en: string }, units: { totalCount: number } }>, persons: { totalCount: number } };

export type HomeVacanciesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeVacanciesQuery = { units: { totalCount: number, nodes: Array<{ id: string, name: string, vacancies: Array<{ code: string, label: { vi: string, en: string } }>, appointments: { nodes: Array<{ validUntil: string | null, position: { code: string } }> } }> } };

export type HomeTermsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeTermsQuery = { terms: Array<{ id: string, name: string, endsOn: string, units: { totalCount: number } }> };

export type HomeUnledQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeUnledQuery = { unitKinds: Array<{ code: string, tree: Types.Tree, label: { vi: string, en: string }, parentKinds: Array<{ code: string }>, units: { totalCount: number }, unled: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> };

export type HomeChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeChangesQuery = { changes: { nodes: Array<{ id: string, name: string, doneAt: string, count: number, decisionNumber: string | null, node:
        | { __typename: 'Appointment', id: string, validFrom: string, validUntil: string | null, person: { id: string, fullName: string }, position: { label: { vi: string, en: string } }, unit: { id: string, name: string, openedOn: string, closedOn: string | null } }
        | { __typename: 'Comment' }
        | { __typename: 'Course' }
        | { __typename: 'Lesson' }
        | { __typename: 'Material' }
        | { __typename: 'MaterialFolder' }
        | { __typename: 'Person', id: string, fullName: string }
        | { __typename: 'Release' }
        | { __typename: 'Unit', id: string, name: string, openedOn: string, closedOn: string | null }
       | null }> } };

export type ChangedUnitFragment = { id: string, name: string, openedOn: string, closedOn: string | null };

export type ImportUnitsMutationVariables = Exact<{
  input: Types.ImportUnitsInput;
}>;


export type ImportUnitsMutation = { importUnits: { report: { isDryRun: boolean, rows: number, created: number, changed: number, unchanged: number, findingCount: number, noticeCount: number, encoding: string, headerRow: number, columns: Array<{ column: string, field: string | null }>, findings: Array<{ row: number, column: string | null, value: string | null, code: Types.ImportFindingCode, severity: Types.ImportSeverity, message: string, suggestions: Array<string> }>, changes: Array<{ row: number, act: Types.ImportAct, code: string, name: string, unitId: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ImportOfficersMutationVariables = Exact<{
  input: Types.ImportOfficersInput;
}>;


export type ImportOfficersMutation = { importOfficers: { report: { isDryRun: boolean, rows: number, created: number, changed: number, unchanged: number, findingCount: number, noticeCount: number, encoding: string, headerRow: number, columns: Array<{ column: string, field: string | null }>, findings: Array<{ row: number, column: string | null, value: string | null, code: Types.ImportFindingCode, severity: Types.ImportSeverity, message: string, suggestions: Array<string> }>, changes: Array<{ row: number, act: Types.ImportAct, code: string, name: string, unitId: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ReportFragment = { isDryRun: boolean, rows: number, created: number, changed: number, unchanged: number, findingCount: number, noticeCount: number, encoding: string, headerRow: number, columns: Array<{ column: string, field: string | null }>, findings: Array<{ row: number, column: string | null, value: string | null, code: Types.ImportFindingCode, severity: Types.ImportSeverity, message: string, suggestions: Array<string> }>, changes: Array<{ row: number, act: Types.ImportAct, code: string, name: string, unitId: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> };

export type ImportRunningQueryVariables = Exact<{
  fileId: string;
}>;


export type ImportRunningQuery = { importProgress: { phase: Types.ImportPhase, done: number, total: number } | null };

export type ImportedUnitsQueryVariables = Exact<{
  codes: Array<string> | string;
  asOf: string;
}>;


export type ImportedUnitsQuery = { units: { nodes: Array<{ id: string, code: string }> } };

export type MaterialBriefFragment = { id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> };

export type MaterialRowFragment = { useCount: number, savedAt: string, id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, folder: { id: string, name: string } | null, unit: { id: string, name: string } | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> };

export type MaterialListQueryVariables = Exact<{
  filter?: Types.MaterialFilter;
  sort?: Array<Types.MaterialSort> | Types.MaterialSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MaterialListQuery = { materials: { totalCount: number, nodes: Array<{ useCount: number, savedAt: string, id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, folder: { id: string, name: string } | null, unit: { id: string, name: string } | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type LibraryCountsQueryVariables = Exact<{
  all?: Types.MaterialFilter;
  lacking?: Types.MaterialFilter;
  unused?: Types.MaterialFilter;
}>;


export type LibraryCountsQuery = { all: { totalCount: number }, lacking: { totalCount: number }, unused: { totalCount: number } };

export type LibrarySizeQueryVariables = Exact<{ [key: string]: never; }>;


export type LibrarySizeQuery = { materials: { totalCount: number } };

export type MaterialFoldersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MaterialFoldersQuery = { materialFolders: { totalCount: number, nodes: Array<{ id: string, name: string, version: number, materialCount: number, parent: { id: string } | null, unit: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FolderRowFragment = { id: string, name: string, version: number, materialCount: number, parent: { id: string } | null, unit: { id: string, name: string } | null };

export type PicturesToDescribeQueryVariables = Exact<{
  filter?: Types.MaterialFilter;
}>;


export type PicturesToDescribeQuery = { materials: { totalCount: number, nodes: Array<{ useCount: number, savedAt: string, id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, folder: { id: string, name: string } | null, unit: { id: string, name: string } | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> }> } };

export type ChooseMaterialsQueryVariables = Exact<{
  filter?: Types.MaterialFilter;
}>;


export type ChooseMaterialsQuery = { materials: { totalCount: number, nodes: Array<{ useCount: number, savedAt: string, id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, folder: { id: string, name: string } | null, unit: { id: string, name: string } | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> }> } };

export type NamedMaterialQueryVariables = Exact<{
  id: string;
}>;


export type NamedMaterialQuery = { material: { id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, file: { id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string }> } | null };

export type MaterialNumberQueryVariables = Exact<{
  id: string;
}>;


export type MaterialNumberQuery = { material: { id: string, number: number, file: { id: string } | null } | null };

export type LatestMaterialsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestMaterialsQuery = { materials: { nodes: Array<{ id: string, file: { id: string } | null }> } };

export type AddMaterialMutationVariables = Exact<{
  input: Types.CreateMaterialInput;
}>;


export type AddMaterialMutation = { createMaterial: { material: { id: string, number: number, kind: Types.MaterialKind } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type SaveMaterialMutationVariables = Exact<{
  input: Types.SaveMaterialInput;
}>;


export type SaveMaterialMutation = { saveMaterial: { material: { id: string, number: number, kind: Types.MaterialKind } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type MoveMaterialsMutationVariables = Exact<{
  input: Types.MoveMaterialsInput;
}>;


export type MoveMaterialsMutation = { moveMaterials: { count: number, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeleteMaterialMutationVariables = Exact<{
  input: Types.DeleteMaterialInput;
}>;


export type DeleteMaterialMutation = { deleteMaterial: { deletedId: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreateFolderMutationVariables = Exact<{
  input: Types.CreateMaterialFolderInput;
}>;


export type CreateFolderMutation = { createMaterialFolder: { folder: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdateFolderMutationVariables = Exact<{
  input: Types.UpdateMaterialFolderInput;
}>;


export type UpdateFolderMutation = { updateMaterialFolder: { folder: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeleteFolderMutationVariables = Exact<{
  input: Types.DeleteMaterialFolderInput;
}>;


export type DeleteFolderMutation = { deleteMaterialFolder: { deletedId: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type MaterialViewQueryVariables = Exact<{
  id: string;
}>;


export type MaterialViewQuery = { material: { description: string | null, licence: string | null, credit: string | null, savedBy: string | null, useCount: number, savedAt: string, id: string, kind: Types.MaterialKind, title: string, altText: string | null, number: number, url: string | null, file: { url: string, downloadUrl: string, pageUrls: Array<string>, uploadedAt: string, id: string, name: string, mediaType: string, byteSize: number, width: number | null, height: number | null, pages: number | null, thumbnailUrl: string | null, displayUrl: string | null } | null, captions: Array<{ language: string, fileId: string, label: string, url: string }>, unit: { id: string, name: string, code: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null, versions: Array<{ number: number, title: string, description: string | null, altText: string | null, licence: string | null, credit: string | null, url: string | null, savedAt: string, savedBy: string | null, file: { id: string, name: string, byteSize: number, pages: number | null, uploadedAt: string, downloadUrl: string } | null, captions: Array<{ fileId: string, language: string, label: string, url: string }> }>, folder: { id: string, name: string } | null } | null };

export type CaptionFragment = { fileId: string, language: string, label: string, url: string };

export type MaterialUseQueryVariables = Exact<{
  lessons: Types.LessonFilter;
  courses: Types.CourseFilter;
}>;


export type MaterialUseQuery = { lessons: { nodes: Array<{ id: string, title: string, courses: Array<{ id: string, title: string }> }> }, publishedLessons: { nodes: Array<{ id: string, title: string, courses: Array<{ id: string, title: string }> }> }, courses: { nodes: Array<{ id: string, title: string }> }, publishedCourses: { nodes: Array<{ id: string, title: string }> } };

export type LessonOfUseFragment = { id: string, title: string, courses: Array<{ id: string, title: string }> };

export type CourseOfUseFragment = { id: string, title: string };

export type WaysOfAccountFragment = { passwordSetAt: string | null, authenticatorAppAt: string | null, recoveryCodesLeft: number, recoveryCodeUsedAt: string | null, passkeys: Array<{ id: string, name: string, madeAt: string, usedAt: string | null }>, singleSignOnLinks: Array<{ id: string, provider: string, email: string | null, madeAt: string, usedAt: string | null }> };

export type OpenSessionFragment = { id: string, address: string | null, way: Types.SignInWay, isTwoFactor: boolean, begunAt: string, usedAt: string, device: { kind: Types.DeviceKind | null, system: string | null, browser: string | null } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { viewer: { sessionId: string | null, account: { id: string, login: string, name: string, email: string | null, hasPassword: boolean, secondFactorDueOn: string | null, passwordSetAt: string | null, authenticatorAppAt: string | null, recoveryCodesLeft: number, recoveryCodeUsedAt: string | null, sessions: Array<{ id: string, address: string | null, way: Types.SignInWay, isTwoFactor: boolean, begunAt: string, usedAt: string, device: { kind: Types.DeviceKind | null, system: string | null, browser: string | null } }>, passkeys: Array<{ id: string, name: string, madeAt: string, usedAt: string | null }>, singleSignOnLinks: Array<{ id: string, provider: string, email: string | null, madeAt: string, usedAt: string | null }> } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type BeginAuthenticatorAppMutationVariables = Exact<{
  input: Types.BeginAuthenticatorAppInput;
}>;


export type BeginAuthenticatorAppMutation = { beginAuthenticatorApp: { typedSecret: string | null, qrCode: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ConfirmAuthenticatorAppMutationVariables = Exact<{
  input: Types.ConfirmAuthenticatorAppInput;
}>;


export type ConfirmAuthenticatorAppMutation = { confirmAuthenticatorApp: { recoveryCodes: Array<string>, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RemoveAuthenticatorAppMutationVariables = Exact<{
  input: Types.RemoveAuthenticatorAppInput;
}>;


export type RemoveAuthenticatorAppMutation = { removeAuthenticatorApp: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type MakeRecoveryCodesMutationVariables = Exact<{
  input: Types.MakeRecoveryCodesInput;
}>;


export type MakeRecoveryCodesMutation = { makeRecoveryCodes: { recoveryCodes: Array<string>, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type BeginPasskeyMutationVariables = Exact<{
  input: Types.BeginPasskeyInput;
}>;


export type BeginPasskeyMutation = { beginPasskey: { question: { challenge: string, options: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type AddPasskeyMutationVariables = Exact<{
  input: Types.AddPasskeyInput;
}>;


export type AddPasskeyMutation = { addPasskey: { recoveryCodes: Array<string>, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RenamePasskeyMutationVariables = Exact<{
  input: Types.RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RemovePasskeyMutationVariables = Exact<{
  input: Types.RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type BeginSingleSignOnLinkMutationVariables = Exact<{
  input: Types.BeginSingleSignOnLinkInput;
}>;


export type BeginSingleSignOnLinkMutation = { beginSingleSignOnLink: { address: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UnlinkSingleSignOnMutationVariables = Exact<{
  input: Types.UnlinkSingleSignOnInput;
}>;


export type UnlinkSingleSignOnMutation = { unlinkSingleSignOn: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: Types.RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RevokeOtherSessionsMutationVariables = Exact<{
  input: Types.RevokeOtherSessionsInput;
}>;


export type RevokeOtherSessionsMutation = { revokeOtherSessions: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type PeopleListQueryVariables = Exact<{
  filter?: Types.PersonFilter | null | undefined;
  sort?: Array<Types.PersonSort> | Types.PersonSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  withContact?: boolean | null | undefined;
}>;


export type PeopleListQuery = { persons: { totalCount: number, nodes: Array<{ id: string, fullName: string, givenName: string, workPhone?: string | null, workEmail?: string | null, appointments: { nodes: Array<{ id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type PostFragment = { id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null };

export type ExportPersonMutationVariables = Exact<{
  input: Types.ExportPersonInput;
}>;


export type ExportPersonMutation = { exportPerson: { record: unknown, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type AnonymizePersonMutationVariables = Exact<{
  input: Types.AnonymizePersonInput;
}>;


export type AnonymizePersonMutation = { anonymizePerson: { person: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type PersonViewQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PersonViewQuery = { person: { id: string, version: number, familyName: string, middleName: string, givenName: string, fullName: string, appointments: { nodes: Array<{ id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null }> } } | null };

export type PersonContactQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PersonContactQuery = { person: { id: string, workPhone: string | null, workEmail: string | null } | null };

export type PersonOptionsQueryVariables = Exact<{
  filter?: Types.PersonFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PersonOptionsQuery = { persons: { nodes: Array<{ id: string, fullName: string, appointments: { nodes: Array<{ id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }> } }> } };

export type PersonOptionFragment = { id: string, fullName: string, appointments: { nodes: Array<{ id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }> } };

export type CreatePersonMutationVariables = Exact<{
  input: Types.CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { person: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ChangePersonMutationVariables = Exact<{
  input: Types.ChangePersonInput;
}>;


export type ChangePersonMutation = { changePerson: { person: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CorrectPersonMutationVariables = Exact<{
  input: Types.CorrectPersonInput;
}>;


export type CorrectPersonMutation = { correctPerson: { person: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type AccountListQueryVariables = Exact<{
  filter?: Types.AccountFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountListQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, login: string, name: string, isEnded: boolean, hasPassword: boolean, lastSignedInAt: string | null, secondFactor: Types.SecondFactorState, secondFactorDueOn: string | null, lock: { lockedUntil: string } | null, accesses: Array<{ id: string, origin: Types.AccessOrigin, isCurrent: boolean, role: { code: string, label: { vi: string, en: string } }, unit:
          | { id: string, name: string }
          | Record<PropertyKey, never>
         | null }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type AccountCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountCountsQuery = { all: { totalCount: number }, invited: { totalCount: number }, locked: { totalCount: number }, ended: { totalCount: number } };

export type AccountViewQueryVariables = Exact<{
  id: string;
}>;


export type AccountViewQuery = { account: { id: string, version: number, login: string, name: string, email: string | null, isEnded: boolean, hasPassword: boolean, madeAt: string, lastSignedInAt: string | null, secondFactor: Types.SecondFactorState, secondFactorDueOn: string | null, passwordSetAt: string | null, authenticatorAppAt: string | null, recoveryCodesLeft: number, recoveryCodeUsedAt: string | null, lock: { lockedAt: string, lockedUntil: string, attempts: number, firstAttemptAt: string, address: string, isKnownAddress: boolean } | null, link: { purpose: Types.LinkPurpose, expiresAt: string, sentTo: string | null, sentAt: string | null, failedAt: string | null } | null, sessions: Array<{ id: string, address: string | null, way: Types.SignInWay, isTwoFactor: boolean, begunAt: string, usedAt: string, device: { kind: Types.DeviceKind | null, system: string | null, browser: string | null } }>, person:
      | { id: string, fullName: string, appointments: { nodes: Array<{ id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }> } }
      | Record<PropertyKey, never>
     | null, accesses: Array<{ unitsReached: number, id: string, origin: Types.AccessOrigin, holderName: string, isCurrent: boolean, isOverEverything: boolean, includesLed: boolean, validFrom: string, validUntil: string | null, giverName: string | null, note: string | null, decisionNumber: string | null, version: number | null, mayEnd: boolean, mayExtend: boolean, account: { id: string } | null, role: { code: string, label: { vi: string, en: string } }, unit:
        | { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null, appointment:
        | { id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }>, passkeys: Array<{ id: string, name: string, madeAt: string, usedAt: string | null }>, singleSignOnLinks: Array<{ id: string, provider: string, email: string | null, madeAt: string, usedAt: string | null }> } | null };

export type AccountOptionsQueryVariables = Exact<{
  filter?: Types.AccountFilter | null | undefined;
}>;


export type AccountOptionsQuery = { accounts: { nodes: Array<{ id: string, name: string, login: string }> } };

export type AccountOptionFragment = { id: string, name: string, login: string };

export type PostsOfQueryVariables = Exact<{
  id: string;
}>;


export type PostsOfQuery = { person: { id: string, appointments: { nodes: Array<{ id: string, validUntil: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string, kind: { code: string } } }> } } | null };

export type ProposedFragment = { id: string, operation: string, permission: string, state: Types.ProposalState, version: number, isOwn: boolean, note: string | null, reason: string | null, proposerName: string, proposedAt: string, deciderName: string | null, decidedAt: string | null, changes: unknown, changeCount: number, unit:
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null };

export type ProposalListQueryVariables = Exact<{
  filter?: Types.ProposalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProposalListQuery = { proposals: { totalCount: number, nodes: Array<{ id: string, operation: string, permission: string, state: Types.ProposalState, version: number, isOwn: boolean, note: string | null, reason: string | null, proposerName: string, proposedAt: string, deciderName: string | null, decidedAt: string | null, changes: unknown, changeCount: number, unit:
        | { id: string, name: string }
        | Record<PropertyKey, never>
       | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type OneProposalQueryVariables = Exact<{
  id: string;
}>;


export type OneProposalQuery = { proposal: { id: string, operation: string, permission: string, state: Types.ProposalState, version: number, isOwn: boolean, note: string | null, reason: string | null, proposerName: string, proposedAt: string, deciderName: string | null, decidedAt: string | null, changes: unknown, changeCount: number, unit:
      | { id: string, name: string }
      | Record<PropertyKey, never>
     | null } | null };

export type WaitingProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingProposalsQuery = { theirs: { totalCount: number }, mine: { totalCount: number } };

export type SecondPersonRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondPersonRuleQuery = { secondPersonRule: { permissions: Array<string> } | null };

export type SecondPersonSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondPersonSettingsQuery = { secondPersonRule: { permissions: Array<string>, choosable: Array<string>, version: number, approvers: Array<{ permission: string, count: number }> } | null };

export type UpdateSecondPersonRuleMutationVariables = Exact<{
  input: Types.UpdateSecondPersonRuleInput;
}>;


export type UpdateSecondPersonRuleMutation = { updateSecondPersonRule: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ApproveProposalMutationVariables = Exact<{
  input: Types.ApproveProposalInput;
}>;


export type ApproveProposalMutation = { approveProposal: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeclineProposalMutationVariables = Exact<{
  input: Types.DeclineProposalInput;
}>;


export type DeclineProposalMutation = { declineProposal: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type WithdrawProposalMutationVariables = Exact<{
  input: Types.WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ContactReadingsQueryVariables = Exact<{
  filter?: Types.ContactReadingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ContactReadingsQuery = { contactReadings: { totalCount: number, nodes: Array<{ id: string, readAt: string, accountId: string | null, accountName: string | null, tokenId: string | null, address: string | null, requestId: string, purpose: string | null, fields: Array<Types.ContactField>, personCount: number, persons: { nodes: Array<{ id: string, fullName: string }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type ReadingFragment = { id: string, readAt: string, accountId: string | null, accountName: string | null, tokenId: string | null, address: string | null, requestId: string, purpose: string | null, fields: Array<Types.ContactField>, personCount: number, persons: { nodes: Array<{ id: string, fullName: string }> } };

export type PersonsReadQueryVariables = Exact<{
  request: string;
}>;


export type PersonsReadQuery = { contactReadings: { nodes: Array<{ id: string, persons: { totalCount: number, nodes: Array<{ id: string, fullName: string }> } }> } };

export type UnusualReadingsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnusualReadingsQuery = { unusualContactReadings: Array<{ accountId: string | null, accountName: string | null, personCount: number, readFrom: string, readUntil: string, usualMost: number }> };

export type ReaderNameQueryVariables = Exact<{
  id: string;
}>;


export type ReaderNameQuery = { contactReadings: { nodes: Array<{ accountName: string | null }> } };

export type KeptQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptQuery = { retentions: Array<{ kind: string, months: number, days: number }> };

export type InviteAccountMutationVariables = Exact<{
  input: Types.InviteAccountInput;
}>;


export type InviteAccountMutation = { inviteAccount: { key: string | null, sentTo: string | null, account: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: Types.ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { key: string | null, sentTo: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdateAccountMutationVariables = Exact<{
  input: Types.UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UnlockAccountMutationVariables = Exact<{
  input: Types.UnlockAccountInput;
}>;


export type UnlockAccountMutation = { unlockAccount: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ResetSecondFactorMutationVariables = Exact<{
  input: Types.ResetSecondFactorInput;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type EndAccountMutationVariables = Exact<{
  input: Types.EndAccountInput;
}>;


export type EndAccountMutation = { endAccount: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type GiveRoleMutationVariables = Exact<{
  input: Types.GiveRoleInput;
}>;


export type GiveRoleMutation = { giveRole: { grant: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type EndGrantMutationVariables = Exact<{
  input: Types.EndGrantInput;
}>;


export type EndGrantMutation = { endGrant: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ExtendGrantMutationVariables = Exact<{
  input: Types.ExtendGrantInput;
}>;


export type ExtendGrantMutation = { extendGrant: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreateRoleMutationVariables = Exact<{
  input: Types.CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole: { role: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdateRoleMutationVariables = Exact<{
  input: Types.UpdateRoleInput;
}>;


export type UpdateRoleMutation = { updateRole: { role: { version: number } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeleteRoleMutationVariables = Exact<{
  input: Types.DeleteRoleInput;
}>;


export type DeleteRoleMutation = { deleteRole: { deletedCode: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreatePostRuleMutationVariables = Exact<{
  input: Types.CreatePostRuleInput;
}>;


export type CreatePostRuleMutation = { createPostRule: { postRule: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeletePostRuleMutationVariables = Exact<{
  input: Types.DeletePostRuleInput;
}>;


export type DeletePostRuleMutation = { deletePostRule: { deletedId: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RightsCountsQueryVariables = Exact<{
  accounts: boolean;
  tokens: boolean;
}>;


export type RightsCountsQuery = { accounts?: { totalCount: number }, accessTokens?: { totalCount: number }, roles: Array<{ code: string }>, accesses: { totalCount: number }, proposals: { totalCount: number } };

export type ReachQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type ReachQuery = { below: number, led: number };

export type RolesToGiveQueryVariables = Exact<{
  unit?: string | null | undefined;
  isPlaced: boolean;
}>;


export type RolesToGiveQuery = { viewer: { rolesToGiveSomewhere: Array<string>, below?: Array<string>, led?: Array<string> } };

export type RightFragment = { id: string, origin: Types.AccessOrigin, holderName: string, isCurrent: boolean, isOverEverything: boolean, includesLed: boolean, validFrom: string, validUntil: string | null, giverName: string | null, note: string | null, decisionNumber: string | null, version: number | null, mayEnd: boolean, mayExtend: boolean, account: { id: string } | null, role: { code: string, label: { vi: string, en: string } }, unit:
    | { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null, appointment:
    | { id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type AccessListQueryVariables = Exact<{
  filter?: Types.AccessFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccessListQuery = { accesses: { totalCount: number, nodes: Array<{ id: string, origin: Types.AccessOrigin, holderName: string, isCurrent: boolean, isOverEverything: boolean, includesLed: boolean, validFrom: string, validUntil: string | null, giverName: string | null, note: string | null, decisionNumber: string | null, version: number | null, mayEnd: boolean, mayExtend: boolean, account: { id: string } | null, role: { code: string, label: { vi: string, en: string } }, unit:
        | { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null, appointment:
        | { id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ code: string, permissions: Array<string>, isSecondFactorRequired: boolean, version: number, holders: number, holdersByPost: number, label: { vi: string, en: string } }> };

export type IncludedPermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type IncludedPermissionsQuery = { permissions: Array<{ code: string, includes: Array<string> }> };

export type PostRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PostRulesQuery = { postRules: Array<{ id: string, version: number, position: string, kind: string, includesLed: boolean, holders: number, holdersWithAccount: number, positionLabel: { vi: string, en: string }, kindLabel: { vi: string, en: string }, role: { code: string, label: { vi: string, en: string } } }> };

export type ExplainAccessQueryVariables = Exact<{
  account: string;
  permission: string;
  unit?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { isAllowed: boolean, validUntil: string | null, rolesThatWould: Array<string>, grounds: Array<{ id: string, origin: Types.AccessOrigin, giverName: string | null, role: string, unitId: string | null, unitName: string | null, isThroughLeading: boolean, validFrom: string, validUntil: string | null, roleLabel: { vi: string, en: string }, positionLabel: { vi: string, en: string } | null }>, elsewhere: Array<{ id: string, origin: Types.AccessOrigin, giverName: string | null, role: string, unitId: string | null, unitName: string | null, isThroughLeading: boolean, validFrom: string, validUntil: string | null, roleLabel: { vi: string, en: string }, positionLabel: { vi: string, en: string } | null }> } };

export type GroundFragment = { id: string, origin: Types.AccessOrigin, giverName: string | null, role: string, unitId: string | null, unitName: string | null, isThroughLeading: boolean, validFrom: string, validUntil: string | null, roleLabel: { vi: string, en: string }, positionLabel: { vi: string, en: string } | null };

export type TokenFragment = { id: string, name: string, version: number, state: Types.AccessTokenState, permissions: Array<string>, includesLed: boolean, unitCount: number, allowedAddresses: Array<string>, requestsPerMinute: number, validUntil: string, madeAt: string, revokedAt: string | null, lastUsedAt: string | null, usesToday: number, account: { id: string, name: string }, unit:
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null, keys: Array<{ id: string, prefix: string, madeAt: string, validUntil: string, lastUsedAt: string | null, lastAddress: string | null, usesToday: number }> };

export type TokenListQueryVariables = Exact<{
  filter?: Types.AccessTokenFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TokenListQuery = { accessTokens: { totalCount: number, nodes: Array<{ id: string, name: string, version: number, state: Types.AccessTokenState, permissions: Array<string>, includesLed: boolean, unitCount: number, allowedAddresses: Array<string>, requestsPerMinute: number, validUntil: string, madeAt: string, revokedAt: string | null, lastUsedAt: string | null, usesToday: number, account: { id: string, name: string }, unit:
        | { id: string, name: string }
        | Record<PropertyKey, never>
       | null, keys: Array<{ id: string, prefix: string, madeAt: string, validUntil: string, lastUsedAt: string | null, lastAddress: string | null, usesToday: number }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type TokenCountsQueryVariables = Exact<{
  good?: Types.AccessTokenFilter | null | undefined;
  over?: Types.AccessTokenFilter | null | undefined;
}>;


export type TokenCountsQuery = { all: { totalCount: number }, good: { totalCount: number }, over: { totalCount: number } };

export type TokenViewQueryVariables = Exact<{
  id: string;
}>;


export type TokenViewQuery = { accessToken: { id: string, name: string, version: number, state: Types.AccessTokenState, permissions: Array<string>, includesLed: boolean, unitCount: number, allowedAddresses: Array<string>, requestsPerMinute: number, validUntil: string, madeAt: string, revokedAt: string | null, lastUsedAt: string | null, usesToday: number, account: { id: string, name: string }, unit:
      | { id: string, name: string }
      | Record<PropertyKey, never>
     | null, keys: Array<{ id: string, prefix: string, madeAt: string, validUntil: string, lastUsedAt: string | null, lastAddress: string | null, usesToday: number }> } | null };

export type CreateAccessTokenMutationVariables = Exact<{
  input: Types.CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { secret: string | null, accessToken: { id: string, name: string, version: number, state: Types.AccessTokenState, permissions: Array<string>, includesLed: boolean, unitCount: number, allowedAddresses: Array<string>, requestsPerMinute: number, validUntil: string, madeAt: string, revokedAt: string | null, lastUsedAt: string | null, usesToday: number, account: { id: string, name: string }, unit:
        | { id: string, name: string }
        | Record<PropertyKey, never>
       | null, keys: Array<{ id: string, prefix: string, madeAt: string, validUntil: string, lastUsedAt: string | null, lastAddress: string | null, usesToday: number }> } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RotateAccessTokenMutationVariables = Exact<{
  input: Types.RotateAccessTokenInput;
}>;


export type RotateAccessTokenMutation = { rotateAccessToken: { secret: string | null, accessToken: { id: string, name: string, version: number, state: Types.AccessTokenState, permissions: Array<string>, includesLed: boolean, unitCount: number, allowedAddresses: Array<string>, requestsPerMinute: number, validUntil: string, madeAt: string, revokedAt: string | null, lastUsedAt: string | null, usesToday: number, account: { id: string, name: string }, unit:
        | { id: string, name: string }
        | Record<PropertyKey, never>
       | null, keys: Array<{ id: string, prefix: string, madeAt: string, validUntil: string, lastUsedAt: string | null, lastAddress: string | null, usesToday: number }> } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdateAccessTokenMutationVariables = Exact<{
  input: Types.UpdateAccessTokenInput;
}>;


export type UpdateAccessTokenMutation = { updateAccessToken: { accessToken: { id: string, name: string, version: number, state: Types.AccessTokenState, permissions: Array<string>, includesLed: boolean, unitCount: number, allowedAddresses: Array<string>, requestsPerMinute: number, validUntil: string, madeAt: string, revokedAt: string | null, lastUsedAt: string | null, usesToday: number, account: { id: string, name: string }, unit:
        | { id: string, name: string }
        | Record<PropertyKey, never>
       | null, keys: Array<{ id: string, prefix: string, madeAt: string, validUntil: string, lastUsedAt: string | null, lastAddress: string | null, usesToday: number }> } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RevokeAccessTokenMutationVariables = Exact<{
  input: Types.RevokeAccessTokenInput;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ActFragment = { id: string, position: number | null, doneAt: string, name: string, subjectType: string, subjectId: string, subjectName: string | null, actorId: string | null, actorName: string | null, proposalId: string | null, proposerId: string | null, proposerName: string | null, tokenId: string | null, address: string | null, requestId: string | null, permission: string | null, before: unknown, after: unknown, isErased: boolean, note: string | null, decisionNumber: string | null, unit:
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null, node:
    | { __typename: 'Appointment', id: string, person: { id: string, fullName: string }, position: { code: string, label: { vi: string, en: string } } }
    | { __typename: 'Comment' }
    | { __typename: 'Course' }
    | { __typename: 'Lesson' }
    | { __typename: 'Material' }
    | { __typename: 'MaterialFolder' }
    | { __typename: 'Person', id: string, fullName: string }
    | { __typename: 'Release' }
    | { __typename: 'Unit', id: string, name: string }
   | null };

export type TrailQueryVariables = Exact<{
  filter?: Types.EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  withSeals?: boolean | null | undefined;
}>;


export type TrailQuery = { events: { totalCount: number, nodes: Array<{ seal?: string | null, id: string, position: number | null, doneAt: string, name: string, subjectType: string, subjectId: string, subjectName: string | null, actorId: string | null, actorName: string | null, proposalId: string | null, proposerId: string | null, proposerName: string | null, tokenId: string | null, address: string | null, requestId: string | null, permission: string | null, before: unknown, after: unknown, isErased: boolean, note: string | null, decisionNumber: string | null, unit:
        | { id: string, name: string }
        | Record<PropertyKey, never>
       | null, node:
        | { __typename: 'Appointment', id: string, person: { id: string, fullName: string }, position: { code: string, label: { vi: string, en: string } } }
        | { __typename: 'Comment' }
        | { __typename: 'Course' }
        | { __typename: 'Lesson' }
        | { __typename: 'Material' }
        | { __typename: 'MaterialFolder' }
        | { __typename: 'Person', id: string, fullName: string }
        | { __typename: 'Release' }
        | { __typename: 'Unit', id: string, name: string }
       | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type ActInTrailQueryVariables = Exact<{
  id: string;
}>;


export type ActInTrailQuery = { event: { seal: string | null, device: string | null, id: string, position: number | null, doneAt: string, name: string, subjectType: string, subjectId: string, subjectName: string | null, actorId: string | null, actorName: string | null, proposalId: string | null, proposerId: string | null, proposerName: string | null, tokenId: string | null, address: string | null, requestId: string | null, permission: string | null, before: unknown, after: unknown, isErased: boolean, note: string | null, decisionNumber: string | null, actorPerson:
      | { id: string, fullName: string }
      | Record<PropertyKey, never>
     | null, unit:
      | { id: string, name: string }
      | Record<PropertyKey, never>
     | null, node:
      | { __typename: 'Appointment', id: string, person: { id: string, fullName: string }, position: { code: string, label: { vi: string, en: string } } }
      | { __typename: 'Comment' }
      | { __typename: 'Course' }
      | { __typename: 'Lesson' }
      | { __typename: 'Material' }
      | { __typename: 'MaterialFolder' }
      | { __typename: 'Person', id: string, fullName: string }
      | { __typename: 'Release' }
      | { __typename: 'Unit', id: string, name: string }
     | null } | null };

export type NamesInTrailQueryVariables = Exact<{
  actor: Types.IdOperators;
  account: Types.IdOperators;
  byActor: boolean;
  byAccount: boolean;
}>;


export type NamesInTrailQuery = { done?: { nodes: Array<{ actorName: string | null }> }, suffered?: { nodes: Array<{ subjectName: string | null }> } };

export type PersonInTrailQueryVariables = Exact<{
  id: string;
}>;


export type PersonInTrailQuery = { node:
    | { id: string, fullName: string, appointments: { nodes: Array<{ id: string }> } }
    | Record<PropertyKey, never>
   | null };

export type NameOfQueryVariables = Exact<{
  id: string;
}>;


export type NameOfQuery = { node:
    | { id: string, fullName: string }
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null };

export type CheckFragment = { id: string, begunAt: string, endedAt: string | null, checked: number, position: number, seal: string, brokenReason: Types.ChainBreakReason | null, brokenAt: number | null, recordedSeal: string | null, computedSeal: string | null, brokenEvent: { id: string, doneAt: string } | null };

export type ChainFragment = { rows: number, beganAt: string | null, position: number, seal: string | null, lastCheck: { id: string, begunAt: string, endedAt: string | null, checked: number, position: number, seal: string, brokenReason: Types.ChainBreakReason | null, brokenAt: number | null, recordedSeal: string | null, computedSeal: string | null, brokenEvent: { id: string, doneAt: string } | null } | null, checkUnderWay: { id: string, begunAt: string, endedAt: string | null, checked: number, position: number, seal: string, brokenReason: Types.ChainBreakReason | null, brokenAt: number | null, recordedSeal: string | null, computedSeal: string | null, brokenEvent: { id: string, doneAt: string } | null } | null };

export type TrailChainQueryVariables = Exact<{ [key: string]: never; }>;


export type TrailChainQuery = { eventChain: { rows: number, beganAt: string | null, position: number, seal: string | null, lastCheck: { id: string, begunAt: string, endedAt: string | null, checked: number, position: number, seal: string, brokenReason: Types.ChainBreakReason | null, brokenAt: number | null, recordedSeal: string | null, computedSeal: string | null, brokenEvent: { id: string, doneAt: string } | null } | null, checkUnderWay: { id: string, begunAt: string, endedAt: string | null, checked: number, position: number, seal: string, brokenReason: Types.ChainBreakReason | null, brokenAt: number | null, recordedSeal: string | null, computedSeal: string | null, brokenEvent: { id: string, doneAt: string } | null } | null } | null };

export type VerifyTrailChainMutationVariables = Exact<{ [key: string]: never; }>;


export type VerifyTrailChainMutation = { verifyEventChain: { chain: { rows: number, beganAt: string | null, position: number, seal: string | null, lastCheck: { id: string, begunAt: string, endedAt: string | null, checked: number, position: number, seal: string, brokenReason: Types.ChainBreakReason | null, brokenAt: number | null, recordedSeal: string | null, computedSeal: string | null, brokenEvent: { id: string, doneAt: string } | null } | null, checkUnderWay: { id: string, begunAt: string, endedAt: string | null, checked: number, position: number, seal: string, brokenReason: Types.ChainBreakReason | null, brokenAt: number | null, recordedSeal: string | null, computedSeal: string | null, brokenEvent: { id: string, doneAt: string } | null } | null } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type FindQueryVariables = Exact<{
  text: string;
  includeFormer?: boolean | null | undefined;
  asOf?: string | null | undefined;
}>;


export type FindQuery = { search: { totalCount: number, nodes: Array<{ matchedName: string, isFormer: boolean, node:
        | { __typename: 'Appointment' }
        | { __typename: 'Comment' }
        | { __typename: 'Course' }
        | { __typename: 'Lesson' }
        | { __typename: 'Material' }
        | { __typename: 'MaterialFolder' }
        | { __typename: 'Person', id: string, fullName: string, posts: { totalCount: number, nodes: Array<{ id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }> }, last: { nodes: Array<{ validUntil: string | null, id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }> } }
        | { __typename: 'Release' }
        | { __typename: 'Unit', closedOn: string | null, id: string, code: string, name: string, vacancies: Array<{ code: string, label: { vi: string, en: string } }>, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }
       }> } };

export type FoundPostFragment = { id: string, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, name: string } };

export type FindMaterialQueryVariables = Exact<{
  text: string;
  state: Types.ReadingState;
}>;


export type FindMaterialQuery = { searchMaterial: { totalCount: number, nodes: Array<{ title: string, foundIn: Types.MaterialHitPlace, node:
        | { __typename: 'Appointment' }
        | { __typename: 'Comment' }
        | { __typename: 'Course', id: string, lessonCount: number, unit: { id: string, name: string } | null }
        | { __typename: 'Lesson', id: string, courses: Array<{ id: string, title: string }> }
        | { __typename: 'Material' }
        | { __typename: 'MaterialFolder' }
        | { __typename: 'Person' }
        | { __typename: 'Release' }
        | { __typename: 'Unit' }
       }> } };

export type PublicAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicAccessQuery = { publicAccess: { isAllowed: boolean, version: number } | null };

export type UpdatePublicAccessMutationVariables = Exact<{
  input: Types.UpdatePublicAccessInput;
}>;


export type UpdatePublicAccessMutation = { updatePublicAccess: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreateUnitKindMutationVariables = Exact<{
  input: Types.CreateUnitKindInput;
}>;


export type CreateUnitKindMutation = { createUnitKind: { unitKind: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdateUnitKindMutationVariables = Exact<{
  input: Types.UpdateUnitKindInput;
}>;


export type UpdateUnitKindMutation = { updateUnitKind: { unitKind: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeleteUnitKindMutationVariables = Exact<{
  input: Types.DeleteUnitKindInput;
}>;


export type DeleteUnitKindMutation = { deleteUnitKind: { deletedCode: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreatePositionMutationVariables = Exact<{
  input: Types.CreatePositionInput;
}>;


export type CreatePositionMutation = { createPosition: { position: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdatePositionMutationVariables = Exact<{
  input: Types.UpdatePositionInput;
}>;


export type UpdatePositionMutation = { updatePosition: { position: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeletePositionMutationVariables = Exact<{
  input: Types.DeletePositionInput;
}>;


export type DeletePositionMutation = { deletePosition: { deletedCode: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreateIdentifierSchemeMutationVariables = Exact<{
  input: Types.CreateIdentifierSchemeInput;
}>;


export type CreateIdentifierSchemeMutation = { createIdentifierScheme: { identifierScheme: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdateIdentifierSchemeMutationVariables = Exact<{
  input: Types.UpdateIdentifierSchemeInput;
}>;


export type UpdateIdentifierSchemeMutation = { updateIdentifierScheme: { identifierScheme: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeleteIdentifierSchemeMutationVariables = Exact<{
  input: Types.DeleteIdentifierSchemeInput;
}>;


export type DeleteIdentifierSchemeMutation = { deleteIdentifierScheme: { deletedCode: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreateTermMutationVariables = Exact<{
  input: Types.CreateTermInput;
}>;


export type CreateTermMutation = { createTerm: { term: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdateTermMutationVariables = Exact<{
  input: Types.UpdateTermInput;
}>;


export type UpdateTermMutation = { updateTerm: { term: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeleteTermMutationVariables = Exact<{
  input: Types.DeleteTermInput;
}>;


export type DeleteTermMutation = { deleteTerm: { deletedId: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CreateTopicMutationVariables = Exact<{
  input: Types.CreateTopicInput;
}>;


export type CreateTopicMutation = { createTopic: { topic: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UpdateTopicMutationVariables = Exact<{
  input: Types.UpdateTopicInput;
}>;


export type UpdateTopicMutation = { updateTopic: { topic: { code: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type DeleteTopicMutationVariables = Exact<{
  input: Types.DeleteTopicInput;
}>;


export type DeleteTopicMutation = { deleteTopic: { deletedCode: string | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type KindUseQueryVariables = Exact<{
  code: string;
}>;


export type KindUseQuery = { units: { totalCount: number, nodes: Array<{ id: string, name: string }> } };

export type SchemeUseQueryVariables = Exact<{
  code: string;
}>;


export type SchemeUseQuery = { units: { totalCount: number, nodes: Array<{ id: string, name: string }> } };

export type PositionUseQueryVariables = Exact<{
  code: string;
}>;


export type PositionUseQuery = { appointments: { totalCount: number, nodes: Array<{ id: string, unit: { id: string, name: string }, person: { id: string, fullName: string } }> } };

export type TermUseQueryVariables = Exact<{
  id: string;
}>;


export type TermUseQuery = { appointments: { totalCount: number, nodes: Array<{ id: string, unit: { id: string, name: string }, person: { id: string, fullName: string } }> } };

export type UsedByFragment = { totalCount: number, nodes: Array<{ id: string, unit: { id: string, name: string }, person: { id: string, fullName: string } }> };

export type TermCountsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type TermCountsQuery = { terms: Array<{ id: string, appointments: { totalCount: number } }> };

export type TopicUseQueryVariables = Exact<{
  code: string;
  state: Types.ReadingState;
}>;


export type TopicUseQuery = { courses: { totalCount: number, nodes: Array<{ id: string, title: string }> } };

export type TopicCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicCountsQuery = { topics: Array<{ code: string, courses: { totalCount: number } }> };

export type ReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceQuery = { unitKinds: Array<{ code: string, tree: Types.Tree, isPublic: boolean, mayBeRoot: boolean, rank: number, version: number, label: { vi: string, en: string }, parentKinds: Array<{ code: string }> }>, positions: Array<{ code: string, isSingleHolder: boolean, isRequired: boolean, rank: number, version: number, label: { vi: string, en: string }, kinds: Array<{ code: string }> }>, identifierSchemes: Array<{ code: string, version: number, label: { vi: string, en: string } }>, terms: Array<{ id: string, name: string, startsOn: string, endsOn: string, version: number }> };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { viewer: { sessionId: string | null, isRestricted: boolean, permissions: Array<string>, permissionsSomewhere: Array<string>, mutationsForTwo: Array<string>, account: { id: string, name: string, login: string, hasPassword: boolean, secondFactorDueOn: string | null, authenticatorAppAt: string | null, passkeys: Array<{ id: string }> } | null } };

export type OwnRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRightsQuery = { viewer: { account: { id: string, accesses: Array<{ id: string, isCurrent: boolean, isOverEverything: boolean, includesLed: boolean, role: { code: string, label: { vi: string, en: string } }, unit:
          | { id: string, name: string }
          | Record<PropertyKey, never>
         | null }> } | null } };

export type WaysInQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysInQuery = { signInWays: { hasPasswords: boolean, hasResetByMail: boolean, providers: Array<{ id: string, address: string, label: { vi: string, en: string } }> } };

export type NeededFragment = { challenge: string, expiresAt: string, ways: Array<Types.SecondFactorWay>, passkeyOptions: string | null };

export type SecondStepQueryVariables = Exact<{
  challenge: string;
}>;


export type SecondStepQuery = { secondFactorNeeded: { challenge: string, expiresAt: string, ways: Array<Types.SecondFactorWay>, passkeyOptions: string | null } | null };

export type SignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type SignInMutation = { signIn: { account: { id: string } | null, secondFactorNeeded: { challenge: string, expiresAt: string, ways: Array<Types.SecondFactorWay>, passkeyOptions: string | null } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ConfirmSignInMutationVariables = Exact<{
  input: Types.ConfirmSignInInput;
}>;


export type ConfirmSignInMutation = { confirmSignIn: { account: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type BeginPasskeySignInMutationVariables = Exact<{
  input: Types.BeginPasskeySignInInput;
}>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn: { question: { challenge: string, options: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: Types.SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { account: { id: string } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: Types.RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type GoodLinkQueryVariables = Exact<{
  key: string;
}>;


export type GoodLinkQuery = { goodLink: { purpose: Types.GoodLinkPurpose, name: string | null, login: string | null } | null };

export type AcceptLinkMutationVariables = Exact<{
  input: Types.AcceptLinkInput;
}>;


export type AcceptLinkMutation = { acceptLink: { account: { id: string, name: string } | null, secondFactorNeeded: { challenge: string, expiresAt: string, ways: Array<Types.SecondFactorWay>, passkeyOptions: string | null } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type SignOutMutationVariables = Exact<{
  input: Types.SignOutInput;
}>;


export type SignOutMutation = { signOut: { userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type PermissionsQueryVariables = Exact<{
  unit: string;
}>;


export type PermissionsQuery = { viewer: { permissions: Array<string> } };

export type CommitteeQueryVariables = Exact<{
  unitId: string;
  asOf?: string | null | undefined;
}>;


export type CommitteeQuery = { unit: { id: string, appointments: { totalCount: number, nodes: Array<{ id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null }> } } | null };

export type OfficersOverTimeQueryVariables = Exact<{
  unitId: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficersOverTimeQuery = { unit: { id: string, appointments: { totalCount: number, nodes: Array<{ id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RenewCommitteeMutationVariables = Exact<{
  input: Types.RenewCommitteeInput;
}>;


export type RenewCommitteeMutation = { renewCommittee: { unit: { id: string, appointments: { nodes: Array<{ id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null }> } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UnitFactsFragment = { id: string, code: string, name: string, address: string | null, phone: string | null, email: string | null, openedOn: string, closedOn: string | null, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null, identifiers: Array<{ value: string, scheme: { code: string, label: { vi: string, en: string } } }>, appointments: { totalCount: number, nodes: Array<{ position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string } }> }, coveredUnits: Array<{ id: string, name: string }>, ledBy: Array<{ id: string, name: string }>, children: { totalCount: number } };

export type UnitAsKnownQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt: string;
}>;


export type UnitAsKnownQuery = { unit: { id: string, code: string, name: string, address: string | null, phone: string | null, email: string | null, openedOn: string, closedOn: string | null, coverages: Array<{ id: string, validFrom: string, validUntil: string | null, note: string | null, decisionNumber: string | null, leader: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, covered: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } }>, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null, identifiers: Array<{ value: string, scheme: { code: string, label: { vi: string, en: string } } }>, appointments: { totalCount: number, nodes: Array<{ position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string } }> }, coveredUnits: Array<{ id: string, name: string }>, ledBy: Array<{ id: string, name: string }>, children: { totalCount: number } } | null };

export type LedFragment = { id: string, validFrom: string, validUntil: string | null, note: string | null, decisionNumber: string | null, leader: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, covered: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } };

export type UnitOfficersOverTimeQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitOfficersOverTimeQuery = { unit: { appointments: { totalCount: number, nodes: Array<{ id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { rank: number, code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type UnitChildrenQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitChildrenQuery = { unit: { children: { totalCount: number, nodes: Array<{ openedOn: string, id: string, code: string, name: string, vacancies: Array<{ code: string, label: { vi: string, en: string } }>, kind: { code: string, label: { vi: string, en: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ChildFragment = { openedOn: string, id: string, code: string, name: string, vacancies: Array<{ code: string, label: { vi: string, en: string } }>, kind: { code: string, label: { vi: string, en: string } } };

export type UnitChildrenOfKindQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  kind: string;
}>;


export type UnitChildrenOfKindQuery = { unit: { children: { totalCount: number } } | null };

export type RefusedFragment = { field: Array<string>, code: Types.UserErrorCode, message: string };

export type UnitOnRecordFragment = { version: number, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } };

export type CreateUnitMutationVariables = Exact<{
  input: Types.CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit: { unit: { version: number, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type ChangeUnitFromMutationVariables = Exact<{
  input: Types.ChangeUnitInput;
}>;


export type ChangeUnitFromMutation = { changeUnit: { unit: { version: number, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CorrectUnitMutationVariables = Exact<{
  input: Types.CorrectUnitInput;
}>;


export type CorrectUnitMutation = { correctUnit: { unit: { version: number, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type MoveUnitMutationVariables = Exact<{
  input: Types.MoveUnitInput;
}>;


export type MoveUnitMutation = { moveUnit: { unit: { version: number, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CloseUnitMutationVariables = Exact<{
  input: Types.CloseUnitInput;
}>;


export type CloseUnitMutation = { closeUnit: { endedAppointments: number, endedCoverages: number, unit: { version: number, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type SetCoverageMutationVariables = Exact<{
  input: Types.SetCoverageInput;
}>;


export type SetCoverageMutation = { setCoverage: { unit: { version: number, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type SetIdentifiersMutationVariables = Exact<{
  input: Types.SetIdentifiersInput;
}>;


export type SetIdentifiersMutation = { setIdentifiers: { unit: { version: number, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, name: string } | null, kind: { code: string, label: { vi: string, en: string } } } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type AppointMutationVariables = Exact<{
  input: Types.AppointInput;
}>;


export type AppointMutation = { appoint: { appointment: { id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type EndAppointmentMutationVariables = Exact<{
  input: Types.EndAppointmentInput;
}>;


export type EndAppointmentMutation = { endAppointment: { appointment: { id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type CorrectAppointmentMutationVariables = Exact<{
  input: Types.CorrectAppointmentInput;
}>;


export type CorrectAppointmentMutation = { correctAppointment: { appointment: { id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null } | null, userErrors: Array<{ field: Array<string>, code: Types.UserErrorCode, message: string }> } };

export type UnitInsideQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type UnitInsideQuery = { unit: { id: string, coveredUnits: Array<{ id: string, name: string }>, children: { totalCount: number }, descendants: { totalCount: number } } | null };

export type AskedPostQueryVariables = Exact<{
  id: string;
}>;


export type AskedPostQuery = { appointment: { id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null } | null };

export type LedOnQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type LedOnQuery = { unit: { id: string, ledBy: Array<{ id: string, name: string }> } | null };

export type UnitListQueryVariables = Exact<{
  filter?: Types.UnitFilter | null | undefined;
  sort?: Array<Types.UnitSort> | Types.UnitSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  withOfficers?: boolean | null | undefined;
}>;


export type UnitListQuery = { units: { totalCount: number, nodes: Array<{ version: number, openedOn: string, closedOn: string | null, address: string | null, phone: string | null, email: string | null, id: string, code: string, name: string, parent: { id: string, code: string, name: string } | null, vacancies: Array<{ code: string, label: { vi: string, en: string } }>, appointments?: { nodes: Array<{ id: string, position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string } }> }, kind: { code: string, label: { vi: string, en: string } } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null } } };

export type TreeRootsQueryVariables = Exact<{
  tree: Types.Tree;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TreeRootsQuery = { units: { nodes: Array<{ id: string, code: string, name: string, kind: { code: string }, children: { totalCount: number }, vacancies: Array<{ code: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TreeChildrenQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TreeChildrenQuery = { unit: { id: string, children: { nodes: Array<{ id: string, code: string, name: string, kind: { code: string }, children: { totalCount: number }, vacancies: Array<{ code: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TreeUnitFragment = { id: string, code: string, name: string, kind: { code: string }, children: { totalCount: number }, vacancies: Array<{ code: string }> };

export type TreePlaceQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TreePlaceQuery = { unit: { id: string, kind: { code: string, tree: Types.Tree }, ancestors: Array<{ id: string }> } | null };

export type TreeHitsQueryVariables = Exact<{
  tree: Types.Tree;
  text: string;
  asOf?: string | null | undefined;
}>;


export type TreeHitsQuery = { units: { totalCount: number, nodes: Array<{ id: string, name: string, code: string, ancestors: Array<{ id: string, name: string }> }> } };

export type TreeCountsQueryVariables = Exact<{
  tree: Types.Tree;
  upper: string;
  lower: string;
  asOf?: string | null | undefined;
}>;


export type TreeCountsQuery = { all: { totalCount: number }, upper: { totalCount: number }, lower: { totalCount: number } };

export type UnitViewQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  compare: boolean;
  proposals?: boolean | null | undefined;
}>;


export type UnitViewQuery = { unit: { version: number, address: string | null, phone: string | null, email: string | null, openedOn: string, closedOn: string | null, validFrom: string, validUntil: string | null, id: string, code: string, name: string, kind: { tree: Types.Tree, code: string, label: { vi: string, en: string } }, parent: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null, ancestors: Array<{ id: string, name: string }>, identifiers: Array<{ id: string, value: string, validFrom: string, validUntil: string | null, scheme: { code: string, label: { vi: string, en: string } } }>, appointments: { totalCount: number, nodes: Array<{ id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { rank: number, code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null }> }, former: { nodes: Array<{ id: string, validUntil: string | null, position: { code: string }, person: { id: string, fullName: string } }> }, vacancies: Array<{ code: string, rank: number, label: { vi: string, en: string } }>, coverages: Array<{ id: string, validFrom: string, validUntil: string | null, note: string | null, decisionNumber: string | null, leader: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, covered: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } }>, coveredUnits: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }>, ledBy: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }>, children: { totalCount: number }, history: Array<{ id: string, act: Types.UnitAct, code: string, name: string, address: string | null, phone: string | null, email: string | null, note: string | null, decisionNumber: string | null, validFrom: string, validUntil: string | null, statedAt: string, recordedFrom: string, recordedUntil: string | null, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }> } | null, present?: { id: string, code: string, name: string, address: string | null, phone: string | null, email: string | null, openedOn: string, closedOn: string | null, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null, identifiers: Array<{ value: string, scheme: { code: string, label: { vi: string, en: string } } }>, appointments: { totalCount: number, nodes: Array<{ position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string } }> }, coveredUnits: Array<{ id: string, name: string }>, ledBy: Array<{ id: string, name: string }>, children: { totalCount: number } } | null, node:
    | { id: string, name: string, openedOn: string, closedOn: string | null }
    | Record<PropertyKey, never>
   | null, viewer: { permissions: Array<string> }, proposals?: { totalCount: number } };

export type UnitPageFragment = { version: number, address: string | null, phone: string | null, email: string | null, openedOn: string, closedOn: string | null, validFrom: string, validUntil: string | null, id: string, code: string, name: string, kind: { tree: Types.Tree, code: string, label: { vi: string, en: string } }, parent: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } | null, ancestors: Array<{ id: string, name: string }>, identifiers: Array<{ id: string, value: string, validFrom: string, validUntil: string | null, scheme: { code: string, label: { vi: string, en: string } } }>, appointments: { totalCount: number, nodes: Array<{ id: string, version: number, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, decisionNumber: string | null, endDecisionNumber: string | null, note: string | null, endNote: string | null, position: { rank: number, code: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, person: { id: string, fullName: string }, term: { id: string, name: string, endsOn: string } | null }> }, former: { nodes: Array<{ id: string, validUntil: string | null, position: { code: string }, person: { id: string, fullName: string } }> }, vacancies: Array<{ code: string, rank: number, label: { vi: string, en: string } }>, coverages: Array<{ id: string, validFrom: string, validUntil: string | null, note: string | null, decisionNumber: string | null, leader: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }, covered: { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null } }>, coveredUnits: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }>, ledBy: Array<{ id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }>, children: { totalCount: number }, history: Array<{ id: string, act: Types.UnitAct, code: string, name: string, address: string | null, phone: string | null, email: string | null, note: string | null, decisionNumber: string | null, validFrom: string, validUntil: string | null, statedAt: string, recordedFrom: string, recordedUntil: string | null, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null }> };

export type RecordedFragment = { id: string, act: Types.UnitAct, code: string, name: string, address: string | null, phone: string | null, email: string | null, note: string | null, decisionNumber: string | null, validFrom: string, validUntil: string | null, statedAt: string, recordedFrom: string, recordedUntil: string | null, kind: { code: string, label: { vi: string, en: string } }, parent: { id: string, name: string } | null };

export type UnitSummaryFragment = { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } };

export type PageEndFragment = { hasNextPage: boolean, endCursor: string | null };

export type OfficerFragment = { id: string, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string, workPhone: string | null, workEmail: string | null } };

export type CourseSummaryFragment = { id: string, slug: string, language: string, title: string, summary: string | null, minutes: number | null, lessonCount: number, publishedAt: string | null, editionNumber: number, topics: Array<{ code: string, label: { vi: string, en: string } }> };

export type AudienceSummaryFragment = { positions: Array<{ code: string, label: { vi: string, en: string } }>, kinds: Array<{ code: string, label: { vi: string, en: string } }> };

export type ShownMaterialFragment = { id: string, kind: Types.MaterialKind, title: string, altText: string | null, credit: string | null, url: string | null, captions: Array<{ language: string, label: string, url: string }>, file: { name: string, mediaType: string, byteSize: number, pages: number | null, width: number | null, height: number | null, url: string, displayUrl: string | null, thumbnailUrl: string | null, downloadUrl: string } | null };

export const UnitOptionsDocument = typedDocument<UnitOptionsQuery, UnitOptionsQueryVariables>(
  "query UnitOptions($filter:UnitFilter$asOf:Date){units(filter:$filter first:20 asOf:$asOf){nodes{...UnitOption}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const PickUnitsDocument = typedDocument<PickUnitsQuery, PickUnitsQueryVariables>(
  "query PickUnits($text:String!$isAsked:Boolean!$filter:UnitFilter$asOf:Date){search(text:$text first:60 asOf:$asOf)@include(if:$isAsked){nodes{node{__typename ...on Unit{...UnitOption}}}pageInfo{hasNextPage}}units(filter:$filter first:30 asOf:$asOf){nodes{...UnitOption}pageInfo{hasNextPage}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const OpenCommentsDocument = typedDocument<OpenCommentsQuery, OpenCommentsQueryVariables>(
  "query OpenComments($id:ID!){course(id:$id state:DRAFT){id modules{id lessons{id title comments(first:1 filter:{isResolved:{equals:false}}){totalCount}}}}}",
);

export const CourseListDocument = typedDocument<CourseListQuery, CourseListQueryVariables>(
  "query CourseList($filter:CourseFilter$sort:[CourseSort!]$first:Int$after:String$last:Int$before:String$state:ReadingState!$isDraft:Boolean!){courses(filter:$filter sort:$sort first:$first after:$after last:$last before:$before state:$state){nodes{id title state language editionNumber publishedAt lessonCount mayDecide@include(if:$isDraft)minutes unit{id name}topics{code label{vi en}}audience{positions{code label{vi en}}}modules@include(if:$isDraft){lessons{id state}}edition@include(if:$isDraft){...Mark}editions@include(if:$isDraft){number state publishedFrom}}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment Mark on EditionMark{number state label version savedAt savedBy submittedAt submittedBy decidedAt decidedBy reason publishedFrom publishedUntil}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const CourseCountsDocument = typedDocument<CourseCountsQuery, CourseCountsQueryVariables>(
  "query CourseCounts{all:courses(first:1 state:DRAFT){totalCount}draft:courses(first:1 state:DRAFT filter:{stateWithin:{equals:DRAFT}}){totalCount}inReview:courses(first:1 state:DRAFT filter:{stateWithin:{equals:IN_REVIEW}}){totalCount}approved:courses(first:1 state:DRAFT filter:{stateWithin:{equals:APPROVED}}){totalCount}published:courses(first:1 state:DRAFT filter:{state:{equals:PUBLISHED}}){totalCount}materials(first:1 state:DRAFT filter:{isInLibrary:{equals:true}}){totalCount}}",
);

export const PlannedReleasesDocument = typedDocument<PlannedReleasesQuery, PlannedReleasesQueryVariables>(
  "query PlannedReleases{releases(first:100 filter:{state:{in:[PLANNED FAILED]}}){nodes{...ReleaseRow}}}fragment ReleaseRow on Release{id name scheduledAt state doneAt plannedBy acknowledgedAt acknowledgedBy version unit{id name}courses{id title state editionNumber publishedAt}lessons{id title state editionNumber publishedAt courses{id}}editions{subjectId number title}why{reason title}}",
);

export const TopicsDocument = typedDocument<TopicsQuery, TopicsQueryVariables>(
  "query Topics{topics{code rank version label{vi en}description{vi en}parent{code}}}",
);

export const WritableUnitsDocument = typedDocument<WritableUnitsQuery, WritableUnitsQueryVariables>(
  "query WritableUnits{viewer{account{id accesses{id isCurrent isOverEverything role{permissions}unit{...on Unit{...UnitOption}}}}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const CreateCourseDocument = typedDocument<CreateCourseMutation, CreateCourseMutationVariables>(
  "mutation CreateCourse($input:CreateCourseInput!){createCourse(input:$input){course{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const HomeCoursesDocument = typedDocument<HomeCoursesQuery, HomeCoursesQueryVariables>(
  "query HomeCourses{waiting:courses(first:20 state:DRAFT filter:{stateWithin:{equals:IN_REVIEW}}){...WaitingCourses}written:courses(first:3 state:DRAFT filter:{stateWithin:{equals:DRAFT}}){...WaitingCourses}releases(first:20 filter:{state:{in:[PLANNED FAILED]}}){nodes{...ReleaseRow}}}fragment WaitingCourses on CourseConnection{totalCount nodes{id title state mayDecide edition{savedAt submittedAt submittedBy reason}}}fragment ReleaseRow on Release{id name scheduledAt state doneAt plannedBy acknowledgedAt acknowledgedBy version unit{id name}courses{id title state editionNumber publishedAt}lessons{id title state editionNumber publishedAt courses{id}}editions{subjectId number title}why{reason title}}",
);

export const LessonCommentsDocument = typedDocument<LessonCommentsQuery, LessonCommentsQueryVariables>(
  "query LessonComments($id:ID!$after:String){lesson(id:$id state:DRAFT){id comments(first:100 after:$after){nodes{...Remark isReturn editionNumber quote{text before after position}resolvedAt resolvedBy replies{...Remark}}pageInfo{...PageEnd}}}}fragment Remark on Comment{id version text writtenBy writtenAt changedAt withdrawnAt isMine}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const CreateCommentDocument = typedDocument<CreateCommentMutation, CreateCommentMutationVariables>(
  "mutation CreateComment($input:CreateCommentInput!){createComment(input:$input){comment{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ReplyToCommentDocument = typedDocument<ReplyToCommentMutation, ReplyToCommentMutationVariables>(
  "mutation ReplyToComment($input:ReplyToCommentInput!){replyToComment(input:$input){comment{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ChangeCommentDocument = typedDocument<ChangeCommentMutation, ChangeCommentMutationVariables>(
  "mutation ChangeComment($input:UpdateCommentInput!){updateComment(input:$input){comment{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const WithdrawCommentDocument = typedDocument<WithdrawCommentMutation, WithdrawCommentMutationVariables>(
  "mutation WithdrawComment($input:WithdrawCommentInput!){withdrawComment(input:$input){comment{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ResolveCommentDocument = typedDocument<ResolveCommentMutation, ResolveCommentMutationVariables>(
  "mutation ResolveComment($input:ResolveCommentInput!){resolveComment(input:$input){comment{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const EditionsOfLessonDocument = typedDocument<EditionsOfLessonQuery, EditionsOfLessonQueryVariables>(
  "query EditionsOfLesson($id:ID!){lesson(id:$id state:DRAFT){id editions{number state label savedBy savedAt submittedAt decidedBy reason publishedFrom publishedUntil title summary minutes body}}}",
);

export const RestoreLessonDocument = typedDocument<RestoreLessonMutation, RestoreLessonMutationVariables>(
  "mutation RestoreLesson($input:RestoreLessonInput!){restoreLesson(input:$input){lesson{id edition{version}}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const LessonForWritingDocument = typedDocument<LessonForWritingQuery, LessonForWritingQueryVariables>(
  "query LessonForWriting($id:ID!$drafts:Boolean!){lesson(id:$id state:DRAFT){id title summary minutes body editionNumber publishedAt unit{...UnitOption}edition@include(if:$drafts){...Mark}}published:lesson(id:$id){id editionNumber publishedAt}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment Mark on EditionMark{number state label version savedAt savedBy submittedAt submittedBy decidedAt decidedBy reason publishedFrom publishedUntil}",
);

export const LessonCourseDocument = typedDocument<LessonCourseQuery, LessonCourseQueryVariables>(
  "query LessonCourse($id:ID!){course(id:$id state:DRAFT){id title language modules{id title lessons{id title}}}}",
);

export const PermissionsOverDocument = typedDocument<PermissionsOverQuery, PermissionsOverQueryVariables>(
  "query PermissionsOver($unit:ID!){viewer{permissions(unit:$unit)}}",
);

export const LessonVersionDocument = typedDocument<LessonVersionQuery, LessonVersionQueryVariables>(
  "query LessonVersion($id:ID!){lesson(id:$id state:DRAFT){id edition{version}}}",
);

export const SaveLessonDocument = typedDocument<SaveLessonMutation, SaveLessonMutationVariables>(
  "mutation SaveLesson($input:SaveLessonInput!){saveLesson(input:$input){lesson{id edition{number state version savedBy savedAt}}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const OpenLessonDocument = typedDocument<OpenLessonMutation, OpenLessonMutationVariables>(
  "mutation OpenLesson($input:OpenLessonInput!){openLesson(input:$input){lesson{id presences{name openedAt}edition{version}}userErrors{code}}}",
);

export const LessonPreviewDocument = typedDocument<LessonPreviewQuery, LessonPreviewQueryVariables>(
  "query LessonPreview($id:ID!$state:ReadingState!){lesson(id:$id state:$state){id title minutes html materials{...ShownMaterial}}}fragment ShownMaterial on Material{id kind title altText credit url captions{language label url}file{name mediaType byteSize pages width height url displayUrl thumbnailUrl downloadUrl}}",
);

export const LessonReviewDocument = typedDocument<LessonReviewQuery, LessonReviewQueryVariables>(
  "query LessonReview($id:ID!){now:lesson(id:$id state:DRAFT){...ReviewedLesson edition{...Mark}unit{id}}was:lesson(id:$id){...ReviewedLesson}}fragment ReviewedLesson on Lesson{id title summary minutes body editionNumber}fragment Mark on EditionMark{number state label version savedAt savedBy submittedAt submittedBy decidedAt decidedBy reason publishedFrom publishedUntil}",
);

export const SubmitLessonDocument = typedDocument<SubmitLessonMutation, SubmitLessonMutationVariables>(
  "mutation SubmitLesson($input:SubmitLessonInput!){submitLesson(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const WithdrawLessonDocument = typedDocument<WithdrawLessonMutation, WithdrawLessonMutationVariables>(
  "mutation WithdrawLesson($input:WithdrawLessonInput!){withdrawLesson(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ApproveLessonDocument = typedDocument<ApproveLessonMutation, ApproveLessonMutationVariables>(
  "mutation ApproveLesson($input:ApproveLessonInput!){approveLesson(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ReturnLessonDocument = typedDocument<ReturnLessonMutation, ReturnLessonMutationVariables>(
  "mutation ReturnLesson($input:ReturnLessonInput!){returnLesson(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const PublishLessonDocument = typedDocument<PublishLessonMutation, PublishLessonMutationVariables>(
  "mutation PublishLesson($input:PublishLessonInput!){publishLesson(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CourseViewDocument = typedDocument<CourseViewQuery, CourseViewQueryVariables>(
  "query CourseView($id:ID!$state:ReadingState!$isDraft:Boolean!){course(id:$id state:$state){...CourseParts edition@include(if:$isDraft){...Mark}editions@include(if:$isDraft){number state publishedFrom}presences@include(if:$isDraft){name lesson{id}}}}fragment CourseParts on Course{...SaidOfCourse slug lessonCount unit{...UnitOption}cover{...MaterialBrief}materials{...MaterialBrief}prerequisites{...NamedCourse}translationOf{...NamedCourse}translations{...NamedCourse}modules{...ContentsModule}}fragment SaidOfCourse on Course{id language title summary introduction objectives minutes licence isPublic state editionNumber publishedAt sources{title number signedOn issuedBy url}audience{positions{code label{vi en}}kinds{code label{vi en}}unit{...UnitOption}}topics{code label{vi en}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment MaterialBrief on Material{id kind title altText number url file{id name mediaType byteSize width height pages thumbnailUrl displayUrl}captions{language}}fragment NamedCourse on Course{id title language}fragment ContentsModule on CourseModule{id title summary lessons{...ContentsLesson}}fragment ContentsLesson on Lesson{id title minutes state reason unit{id name}}fragment Mark on EditionMark{number state label version savedAt savedBy submittedAt submittedBy decidedAt decidedBy reason publishedFrom publishedUntil}",
);

export const PickCoursesDocument = typedDocument<PickCoursesQuery, PickCoursesQueryVariables>(
  "query PickCourses($own:CourseFilter$published:CourseFilter$isDraft:Boolean!){own:courses(filter:$own state:DRAFT first:20)@include(if:$isDraft){nodes{...NamedCourse}}published:courses(filter:$published first:20){nodes{...NamedCourse}}}fragment NamedCourse on Course{id title language}",
);

export const PickLessonsDocument = typedDocument<PickLessonsQuery, PickLessonsQueryVariables>(
  "query PickLessons($filter:LessonFilter$isDraft:Boolean!){own:lessons(filter:$filter state:DRAFT first:30)@include(if:$isDraft){nodes{...PickedLesson}}published:lessons(filter:$filter first:30){nodes{...PickedLesson}}}fragment PickedLesson on Lesson{...ContentsLesson courses{id title}}fragment ContentsLesson on Lesson{id title minutes state reason unit{id name}}",
);

export const LessonPlacesDocument = typedDocument<LessonPlacesQuery, LessonPlacesQueryVariables>(
  "query LessonPlaces($id:ID!){lesson(id:$id state:DRAFT){id title edition{version}courses{id title}}}",
);

export const SaveCourseDocument = typedDocument<SaveCourseMutation, SaveCourseMutationVariables>(
  "mutation SaveCourse($input:SaveCourseInput!){saveCourse(input:$input){course{id edition{version}modules{...ContentsModule}}userErrors{...Refused}}}fragment ContentsModule on CourseModule{id title summary lessons{...ContentsLesson}}fragment ContentsLesson on Lesson{id title minutes state reason unit{id name}}fragment Refused on UserError{field code message}",
);

export const CreateLessonDocument = typedDocument<CreateLessonMutation, CreateLessonMutationVariables>(
  "mutation CreateLesson($input:CreateLessonInput!){createLesson(input:$input){lesson{...ContentsLesson}userErrors{...Refused}}}fragment ContentsLesson on Lesson{id title minutes state reason unit{id name}}fragment Refused on UserError{field code message}",
);

export const RenameLessonDocument = typedDocument<RenameLessonMutation, RenameLessonMutationVariables>(
  "mutation RenameLesson($input:SaveLessonInput!){saveLesson(input:$input){lesson{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const SubmitCourseDocument = typedDocument<SubmitCourseMutation, SubmitCourseMutationVariables>(
  "mutation SubmitCourse($input:SubmitCourseInput!){submitCourse(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const WithdrawCourseDocument = typedDocument<WithdrawCourseMutation, WithdrawCourseMutationVariables>(
  "mutation WithdrawCourse($input:WithdrawCourseInput!){withdrawCourse(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ApproveCourseDocument = typedDocument<ApproveCourseMutation, ApproveCourseMutationVariables>(
  "mutation ApproveCourse($input:ApproveCourseInput!){approveCourse(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ReturnCourseDocument = typedDocument<ReturnCourseMutation, ReturnCourseMutationVariables>(
  "mutation ReturnCourse($input:ReturnCourseInput!){returnCourse(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const PublishCourseDocument = typedDocument<PublishCourseMutation, PublishCourseMutationVariables>(
  "mutation PublishCourse($input:PublishCourseInput!){publishCourse(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RetireCourseDocument = typedDocument<RetireCourseMutation, RetireCourseMutationVariables>(
  "mutation RetireCourse($input:RetireCourseInput!){retireCourse(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RestoreCourseDocument = typedDocument<RestoreCourseMutation, RestoreCourseMutationVariables>(
  "mutation RestoreCourse($input:RestoreCourseInput!){restoreCourse(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const OpenCourseDocument = typedDocument<OpenCourseMutation, OpenCourseMutationVariables>(
  "mutation OpenCourse($input:OpenCourseInput!){openCourse(input:$input){userErrors{code}}}",
);

export const ReadyCoursesDocument = typedDocument<ReadyCoursesQuery, ReadyCoursesQueryVariables>(
  "query ReadyCourses($unit:ID!){courses(state:DRAFT first:50 filter:{within:{equals:$unit}state:{in:[APPROVED IN_REVIEW]}}sort:[{field:TITLE}]){nodes{...ReadyCourse}}}fragment ReadyCourse on Course{id title state lessonCount editionNumber editions{number state}}",
);

export const ReleaseListDocument = typedDocument<ReleaseListQuery, ReleaseListQueryVariables>(
  "query ReleaseList($filter:ReleaseFilter$first:Int$after:String$last:Int$before:String){releases(filter:$filter first:$first after:$after last:$last before:$before){nodes{...ReleaseRow}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment ReleaseRow on Release{id name scheduledAt state doneAt plannedBy acknowledgedAt acknowledgedBy version unit{id name}courses{id title state editionNumber publishedAt}lessons{id title state editionNumber publishedAt courses{id}}editions{subjectId number title}why{reason title}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const ReleasesOfMonthDocument = typedDocument<ReleasesOfMonthQuery, ReleasesOfMonthQueryVariables>(
  "query ReleasesOfMonth($from:Date!$until:Date!){releases(first:100 filter:{scheduledAt:{from:$from until:$until}}){nodes{...ReleaseRow}}}fragment ReleaseRow on Release{id name scheduledAt state doneAt plannedBy acknowledgedAt acknowledgedBy version unit{id name}courses{id title state editionNumber publishedAt}lessons{id title state editionNumber publishedAt courses{id}}editions{subjectId number title}why{reason title}}",
);

export const PlanReleaseDocument = typedDocument<PlanReleaseMutation, PlanReleaseMutationVariables>(
  "mutation PlanRelease($input:PlanReleaseInput!){planRelease(input:$input){release{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CancelReleaseDocument = typedDocument<CancelReleaseMutation, CancelReleaseMutationVariables>(
  "mutation CancelRelease($input:CancelReleaseInput!){cancelRelease(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const AcknowledgeReleaseDocument = typedDocument<AcknowledgeReleaseMutation, AcknowledgeReleaseMutationVariables>(
  "mutation AcknowledgeRelease($input:AcknowledgeReleaseInput!){acknowledgeRelease(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RevertReleaseDocument = typedDocument<RevertReleaseMutation, RevertReleaseMutationVariables>(
  "mutation RevertRelease($input:RevertReleaseInput!){revertRelease(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CourseReviewDocument = typedDocument<CourseReviewQuery, CourseReviewQueryVariables>(
  "query CourseReview($id:ID!){now:course(id:$id state:DRAFT){...ReviewedCourse edition{...Mark}editions{number reason submittedAt}unit{id}}was:course(id:$id){...ReviewedCourse}}fragment ReviewedCourse on Course{...SaidOfCourse prerequisites{id title}modules{id title summary lessons{id title summary minutes state body}}}fragment SaidOfCourse on Course{id language title summary introduction objectives minutes licence isPublic state editionNumber publishedAt sources{title number signedOn issuedBy url}audience{positions{code label{vi en}}kinds{code label{vi en}}unit{...UnitOption}}topics{code label{vi en}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment Mark on EditionMark{number state label version savedAt savedBy submittedAt submittedBy decidedAt decidedBy reason publishedFrom publishedUntil}",
);

export const CourseEditionsDocument = typedDocument<CourseEditionsQuery, CourseEditionsQueryVariables>(
  "query CourseEditions($id:ID!){course(id:$id state:DRAFT){id title language state unit{id}edition{version}editions{number state label version savedAt savedBy submittedAt submittedBy decidedAt decidedBy reason publishedFrom publishedUntil begunBy publishedBy title summary introduction objectives minutes modules{id title summary lessons{id title}}}}}",
);

export const LessonEditionsDocument = typedDocument<LessonEditionsQuery, LessonEditionsQueryVariables>(
  "query LessonEditions($id:ID!){lesson(id:$id state:DRAFT){id editions{number state begunAt publishedFrom title summary minutes body}}}",
);

export const NameCourseEditionDocument = typedDocument<NameCourseEditionMutation, NameCourseEditionMutationVariables>(
  "mutation NameCourseEdition($input:NameCourseEditionInput!){nameCourseEdition(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const HomeCountsDocument = typedDocument<HomeCountsQuery, HomeCountsQueryVariables>(
  "query HomeCounts($asOf:Date){unitKinds(asOf:$asOf){code tree rank label{vi en}units(first:1){totalCount}}persons(filter:{post:{}}first:1 asOf:$asOf){totalCount}}",
);

export const HomeVacanciesDocument = typedDocument<HomeVacanciesQuery, HomeVacanciesQueryVariables>(
  "query HomeVacancies($asOf:Date){units(filter:{hasVacancy:{equals:true}}first:5 asOf:$asOf){totalCount nodes{id name vacancies{code label{vi en}}appointments(first:50 includeEnded:true sort:[{field:VALID_FROM direction:DESC}]){nodes{validUntil position{code}}}}}}",
);

export const HomeTermsDocument = typedDocument<HomeTermsQuery, HomeTermsQueryVariables>(
  "query HomeTerms($asOf:Date){terms(asOf:$asOf){id name endsOn units(first:1){totalCount}}}",
);

export const HomeUnledDocument = typedDocument<HomeUnledQuery, HomeUnledQueryVariables>(
  "query HomeUnled($asOf:Date){unitKinds(asOf:$asOf){code tree label{vi en}parentKinds{code}units(first:1){totalCount}unled:units(first:3 filter:{tree:{equals:GOVERNMENT}isLed:{equals:false}}){totalCount nodes{id name}}}}",
);

export const HomeChangesDocument = typedDocument<HomeChangesQuery, HomeChangesQueryVariables>(
  "query HomeChanges{changes(first:5){nodes{id name doneAt count decisionNumber node{__typename ...on Unit{...ChangedUnit}...on Person{id fullName}...on Appointment{id validFrom validUntil person{id fullName}position{label{vi en}}unit{...ChangedUnit}}}}}}fragment ChangedUnit on Unit{id name openedOn closedOn}",
);

export const ImportUnitsDocument = typedDocument<ImportUnitsMutation, ImportUnitsMutationVariables>(
  "mutation ImportUnits($input:ImportUnitsInput!){importUnits(input:$input){report{...Report}userErrors{...Refused}}}fragment Report on ImportReport{isDryRun rows created changed unchanged findingCount noticeCount encoding headerRow columns{column field}findings{row column value code severity message suggestions}changes{row act code name unitId fields{field before after}}}fragment Refused on UserError{field code message}",
);

export const ImportOfficersDocument = typedDocument<ImportOfficersMutation, ImportOfficersMutationVariables>(
  "mutation ImportOfficers($input:ImportOfficersInput!){importOfficers(input:$input){report{...Report}userErrors{...Refused}}}fragment Report on ImportReport{isDryRun rows created changed unchanged findingCount noticeCount encoding headerRow columns{column field}findings{row column value code severity message suggestions}changes{row act code name unitId fields{field before after}}}fragment Refused on UserError{field code message}",
);

export const ImportRunningDocument = typedDocument<ImportRunningQuery, ImportRunningQueryVariables>(
  "query ImportRunning($fileId:ID!){importProgress(fileId:$fileId){phase done total}}",
);

export const ImportedUnitsDocument = typedDocument<ImportedUnitsQuery, ImportedUnitsQueryVariables>(
  "query ImportedUnits($codes:[String!]!$asOf:Date!){units(filter:{code:{in:$codes}}asOf:$asOf first:100){nodes{id code}}}",
);

export const MaterialListDocument = typedDocument<MaterialListQuery, MaterialListQueryVariables>(
  "query MaterialList($filter:MaterialFilter!={}$sort:[MaterialSort!]$first:Int$after:String$last:Int$before:String){materials(filter:{isInLibrary:{equals:true}and:[$filter]}sort:$sort first:$first after:$after last:$last before:$before state:DRAFT){nodes{...MaterialRow}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment MaterialRow on Material{...MaterialBrief useCount savedAt folder{id name}unit{id name}}fragment MaterialBrief on Material{id kind title altText number url file{id name mediaType byteSize width height pages thumbnailUrl displayUrl}captions{language}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const LibraryCountsDocument = typedDocument<LibraryCountsQuery, LibraryCountsQueryVariables>(
  "query LibraryCounts($all:MaterialFilter!={}$lacking:MaterialFilter!={}$unused:MaterialFilter!={}){all:materials(first:1 state:DRAFT filter:{isInLibrary:{equals:true}and:[$all]}){totalCount}lacking:materials(first:1 state:DRAFT filter:{isInLibrary:{equals:true}and:[$lacking]}){totalCount}unused:materials(first:1 state:DRAFT filter:{isInLibrary:{equals:true}and:[$unused]}){totalCount}}",
);

export const LibrarySizeDocument = typedDocument<LibrarySizeQuery, LibrarySizeQueryVariables>(
  "query LibrarySize{materials(first:1 state:DRAFT filter:{isInLibrary:{equals:true}}){totalCount}}",
);

export const MaterialFoldersDocument = typedDocument<MaterialFoldersQuery, MaterialFoldersQueryVariables>(
  "query MaterialFolders($after:String){materialFolders(first:100 after:$after){nodes{...FolderRow}pageInfo{...PageEnd}totalCount}}fragment FolderRow on MaterialFolder{id name version materialCount parent{id}unit{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const PicturesToDescribeDocument = typedDocument<PicturesToDescribeQuery, PicturesToDescribeQueryVariables>(
  "query PicturesToDescribe($filter:MaterialFilter!={}){materials(filter:{isInLibrary:{equals:true}and:[$filter]}first:100 state:DRAFT){nodes{...MaterialRow}totalCount}}fragment MaterialRow on Material{...MaterialBrief useCount savedAt folder{id name}unit{id name}}fragment MaterialBrief on Material{id kind title altText number url file{id name mediaType byteSize width height pages thumbnailUrl displayUrl}captions{language}}",
);

export const ChooseMaterialsDocument = typedDocument<ChooseMaterialsQuery, ChooseMaterialsQueryVariables>(
  "query ChooseMaterials($filter:MaterialFilter!={}){materials(filter:{isInLibrary:{equals:true}and:[$filter]}first:50 state:DRAFT){nodes{...MaterialRow}totalCount}}fragment MaterialRow on Material{...MaterialBrief useCount savedAt folder{id name}unit{id name}}fragment MaterialBrief on Material{id kind title altText number url file{id name mediaType byteSize width height pages thumbnailUrl displayUrl}captions{language}}",
);

export const NamedMaterialDocument = typedDocument<NamedMaterialQuery, NamedMaterialQueryVariables>(
  "query NamedMaterial($id:ID!){material(id:$id state:DRAFT){...MaterialBrief}}fragment MaterialBrief on Material{id kind title altText number url file{id name mediaType byteSize width height pages thumbnailUrl displayUrl}captions{language}}",
);

export const MaterialNumberDocument = typedDocument<MaterialNumberQuery, MaterialNumberQueryVariables>(
  "query MaterialNumber($id:ID!){material(id:$id state:DRAFT){id number file{id}}}",
);

export const LatestMaterialsDocument = typedDocument<LatestMaterialsQuery, LatestMaterialsQueryVariables>(
  "query LatestMaterials{materials(first:30 state:DRAFT filter:{isInLibrary:{equals:true}}){nodes{id file{id}}}}",
);

export const AddMaterialDocument = typedDocument<AddMaterialMutation, AddMaterialMutationVariables>(
  "mutation AddMaterial($input:CreateMaterialInput!){createMaterial(input:$input){material{id number kind}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const SaveMaterialDocument = typedDocument<SaveMaterialMutation, SaveMaterialMutationVariables>(
  "mutation SaveMaterial($input:SaveMaterialInput!){saveMaterial(input:$input){material{id number kind}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const MoveMaterialsDocument = typedDocument<MoveMaterialsMutation, MoveMaterialsMutationVariables>(
  "mutation MoveMaterials($input:MoveMaterialsInput!){moveMaterials(input:$input){count userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeleteMaterialDocument = typedDocument<DeleteMaterialMutation, DeleteMaterialMutationVariables>(
  "mutation DeleteMaterial($input:DeleteMaterialInput!){deleteMaterial(input:$input){deletedId userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CreateFolderDocument = typedDocument<CreateFolderMutation, CreateFolderMutationVariables>(
  "mutation CreateFolder($input:CreateMaterialFolderInput!){createMaterialFolder(input:$input){folder{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UpdateFolderDocument = typedDocument<UpdateFolderMutation, UpdateFolderMutationVariables>(
  "mutation UpdateFolder($input:UpdateMaterialFolderInput!){updateMaterialFolder(input:$input){folder{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeleteFolderDocument = typedDocument<DeleteFolderMutation, DeleteFolderMutationVariables>(
  "mutation DeleteFolder($input:DeleteMaterialFolderInput!){deleteMaterialFolder(input:$input){deletedId userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const MaterialViewDocument = typedDocument<MaterialViewQuery, MaterialViewQueryVariables>(
  "query MaterialView($id:ID!){material(id:$id state:DRAFT){...MaterialRow description licence credit savedBy file{url downloadUrl pageUrls uploadedAt}captions{...Caption}unit{...UnitOption}versions{number title description altText licence credit url savedAt savedBy file{id name byteSize pages uploadedAt downloadUrl}captions{...Caption}}}}fragment MaterialRow on Material{...MaterialBrief useCount savedAt folder{id name}unit{id name}}fragment MaterialBrief on Material{id kind title altText number url file{id name mediaType byteSize width height pages thumbnailUrl displayUrl}captions{language}}fragment Caption on MaterialCaption{fileId language label url}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const MaterialUseDocument = typedDocument<MaterialUseQuery, MaterialUseQueryVariables>(
  "query MaterialUse($lessons:LessonFilter!$courses:CourseFilter!){lessons(filter:$lessons state:DRAFT first:100){nodes{...LessonOfUse}}publishedLessons:lessons(filter:$lessons first:100){nodes{...LessonOfUse}}courses(filter:$courses state:DRAFT first:100){nodes{...CourseOfUse}}publishedCourses:courses(filter:$courses first:100){nodes{...CourseOfUse}}}fragment LessonOfUse on Lesson{id title courses{id title}}fragment CourseOfUse on Course{id title}",
);

export const MyAccountDocument = typedDocument<MyAccountQuery, MyAccountQueryVariables>(
  "query MyAccount{viewer{sessionId account{id login name email hasPassword secondFactorDueOn ...WaysOfAccount sessions{...OpenSession}}}}fragment WaysOfAccount on Account{passwordSetAt authenticatorAppAt recoveryCodesLeft recoveryCodeUsedAt passkeys{id name madeAt usedAt}singleSignOnLinks{id provider email madeAt usedAt}}fragment OpenSession on Session{id address way isTwoFactor begunAt usedAt device{kind system browser}}",
);

export const ChangePasswordDocument = typedDocument<ChangePasswordMutation, ChangePasswordMutationVariables>(
  "mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const BeginAuthenticatorAppDocument = typedDocument<BeginAuthenticatorAppMutation, BeginAuthenticatorAppMutationVariables>(
  "mutation BeginAuthenticatorApp($input:BeginAuthenticatorAppInput!){beginAuthenticatorApp(input:$input){typedSecret qrCode userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ConfirmAuthenticatorAppDocument = typedDocument<ConfirmAuthenticatorAppMutation, ConfirmAuthenticatorAppMutationVariables>(
  "mutation ConfirmAuthenticatorApp($input:ConfirmAuthenticatorAppInput!){confirmAuthenticatorApp(input:$input){recoveryCodes userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RemoveAuthenticatorAppDocument = typedDocument<RemoveAuthenticatorAppMutation, RemoveAuthenticatorAppMutationVariables>(
  "mutation RemoveAuthenticatorApp($input:RemoveAuthenticatorAppInput!){removeAuthenticatorApp(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const MakeRecoveryCodesDocument = typedDocument<MakeRecoveryCodesMutation, MakeRecoveryCodesMutationVariables>(
  "mutation MakeRecoveryCodes($input:MakeRecoveryCodesInput!){makeRecoveryCodes(input:$input){recoveryCodes userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const BeginPasskeyDocument = typedDocument<BeginPasskeyMutation, BeginPasskeyMutationVariables>(
  "mutation BeginPasskey($input:BeginPasskeyInput!){beginPasskey(input:$input){question{challenge options}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const AddPasskeyDocument = typedDocument<AddPasskeyMutation, AddPasskeyMutationVariables>(
  "mutation AddPasskey($input:AddPasskeyInput!){addPasskey(input:$input){recoveryCodes userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RenamePasskeyDocument = typedDocument<RenamePasskeyMutation, RenamePasskeyMutationVariables>(
  "mutation RenamePasskey($input:RenamePasskeyInput!){renamePasskey(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RemovePasskeyDocument = typedDocument<RemovePasskeyMutation, RemovePasskeyMutationVariables>(
  "mutation RemovePasskey($input:RemovePasskeyInput!){removePasskey(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const BeginSingleSignOnLinkDocument = typedDocument<BeginSingleSignOnLinkMutation, BeginSingleSignOnLinkMutationVariables>(
  "mutation BeginSingleSignOnLink($input:BeginSingleSignOnLinkInput!){beginSingleSignOnLink(input:$input){address userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UnlinkSingleSignOnDocument = typedDocument<UnlinkSingleSignOnMutation, UnlinkSingleSignOnMutationVariables>(
  "mutation UnlinkSingleSignOn($input:UnlinkSingleSignOnInput!){unlinkSingleSignOn(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RevokeSessionDocument = typedDocument<RevokeSessionMutation, RevokeSessionMutationVariables>(
  "mutation RevokeSession($input:RevokeSessionInput!){revokeSession(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RevokeOtherSessionsDocument = typedDocument<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>(
  "mutation RevokeOtherSessions($input:RevokeOtherSessionsInput!){revokeOtherSessions(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const PeopleListDocument = typedDocument<PeopleListQuery, PeopleListQueryVariables>(
  "query PeopleList($filter:PersonFilter$sort:[PersonSort!]$first:Int$after:String$last:Int$before:String$asOf:Date$withContact:Boolean=false){persons(filter:$filter sort:$sort first:$first after:$after last:$last before:$before asOf:$asOf){nodes{id fullName givenName workPhone@include(if:$withContact)workEmail@include(if:$withContact)appointments(first:10){nodes{...Post}}}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const ExportPersonDocument = typedDocument<ExportPersonMutation, ExportPersonMutationVariables>(
  "mutation ExportPerson($input:ExportPersonInput!){exportPerson(input:$input){record userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const AnonymizePersonDocument = typedDocument<AnonymizePersonMutation, AnonymizePersonMutationVariables>(
  "mutation AnonymizePerson($input:AnonymizePersonInput!){anonymizePerson(input:$input){person{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const PersonViewDocument = typedDocument<PersonViewQuery, PersonViewQueryVariables>(
  "query PersonView($id:ID!$asOf:Date){person(id:$id asOf:$asOf){id version familyName middleName givenName fullName appointments(includeEnded:true first:100 sort:[{field:VALID_FROM direction:DESC}]){nodes{...Post}}}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const PersonContactDocument = typedDocument<PersonContactQuery, PersonContactQueryVariables>(
  "query PersonContact($id:ID!$asOf:Date){person(id:$id asOf:$asOf){id workPhone workEmail}}",
);

export const PersonOptionsDocument = typedDocument<PersonOptionsQuery, PersonOptionsQueryVariables>(
  "query PersonOptions($filter:PersonFilter$asOf:Date){persons(filter:$filter first:20 asOf:$asOf){nodes{...PersonOption}}}fragment PersonOption on Person{id fullName appointments(first:3){nodes{id position{code label{vi en}}unit{id name}}}}",
);

export const CreatePersonDocument = typedDocument<CreatePersonMutation, CreatePersonMutationVariables>(
  "mutation CreatePerson($input:CreatePersonInput!){createPerson(input:$input){person{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ChangePersonDocument = typedDocument<ChangePersonMutation, ChangePersonMutationVariables>(
  "mutation ChangePerson($input:ChangePersonInput!){changePerson(input:$input){person{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CorrectPersonDocument = typedDocument<CorrectPersonMutation, CorrectPersonMutationVariables>(
  "mutation CorrectPerson($input:CorrectPersonInput!){correctPerson(input:$input){person{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const AccountListDocument = typedDocument<AccountListQuery, AccountListQueryVariables>(
  "query AccountList($filter:AccountFilter$first:Int$after:String$last:Int$before:String){accounts(filter:$filter first:$first after:$after last:$last before:$before){nodes{id login name isEnded hasPassword lastSignedInAt secondFactor secondFactorDueOn lock{lockedUntil}accesses{id origin isCurrent role{code label{vi en}}unit{...on Unit{id name}}}}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const AccountCountsDocument = typedDocument<AccountCountsQuery, AccountCountsQueryVariables>(
  "query AccountCounts{all:accounts(first:1){totalCount}invited:accounts(filter:{isEnded:{equals:false}hasPassword:{equals:false}}first:1){totalCount}locked:accounts(filter:{isLocked:{equals:true}}first:1){totalCount}ended:accounts(filter:{isEnded:{equals:true}}first:1){totalCount}}",
);

export const AccountViewDocument = typedDocument<AccountViewQuery, AccountViewQueryVariables>(
  "query AccountView($id:ID!){account(id:$id){id version login name email isEnded hasPassword madeAt lastSignedInAt lock{lockedAt lockedUntil attempts firstAttemptAt address isKnownAddress}link{purpose expiresAt sentTo sentAt failedAt}secondFactor secondFactorDueOn ...WaysOfAccount sessions{...OpenSession}person{...on Person{...PersonOption}}accesses{...Right unitsReached}}}fragment WaysOfAccount on Account{passwordSetAt authenticatorAppAt recoveryCodesLeft recoveryCodeUsedAt passkeys{id name madeAt usedAt}singleSignOnLinks{id provider email madeAt usedAt}}fragment OpenSession on Session{id address way isTwoFactor begunAt usedAt device{kind system browser}}fragment PersonOption on Person{id fullName appointments(first:3){nodes{id position{code label{vi en}}unit{id name}}}}fragment Right on Access{id origin holderName isCurrent isOverEverything includesLed validFrom validUntil giverName note decisionNumber version mayEnd mayExtend account{id}role{code label{vi en}}unit{...on Unit{...UnitOption}}appointment{...on Appointment{id position{code label{vi en}}unit{id name}}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const AccountOptionsDocument = typedDocument<AccountOptionsQuery, AccountOptionsQueryVariables>(
  "query AccountOptions($filter:AccountFilter){accounts(filter:$filter first:20){nodes{...AccountOption}}}fragment AccountOption on Account{id name login}",
);

export const PostsOfDocument = typedDocument<PostsOfQuery, PostsOfQueryVariables>(
  "query PostsOf($id:ID!){person(id:$id){id appointments(first:50){nodes{id validUntil position{code label{vi en}}unit{id name kind{code}}}}}}",
);

export const ProposalListDocument = typedDocument<ProposalListQuery, ProposalListQueryVariables>(
  "query ProposalList($filter:ProposalFilter$first:Int$after:String$last:Int$before:String){proposals(filter:$filter first:$first after:$after last:$last before:$before){nodes{...Proposed}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment Proposed on Proposal{id operation permission state version isOwn note reason proposerName proposedAt deciderName decidedAt changes changeCount unit{...on Unit{id name}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const OneProposalDocument = typedDocument<OneProposalQuery, OneProposalQueryVariables>(
  "query OneProposal($id:ID!){proposal(id:$id){...Proposed}}fragment Proposed on Proposal{id operation permission state version isOwn note reason proposerName proposedAt deciderName decidedAt changes changeCount unit{...on Unit{id name}}}",
);

export const WaitingProposalsDocument = typedDocument<WaitingProposalsQuery, WaitingProposalsQueryVariables>(
  "query WaitingProposals{theirs:proposals(filter:{state:{equals:WAITING}isOwn:{equals:false}}first:1){totalCount}mine:proposals(filter:{state:{equals:WAITING}isOwn:{equals:true}}first:1){totalCount}}",
);

export const SecondPersonRuleDocument = typedDocument<SecondPersonRuleQuery, SecondPersonRuleQueryVariables>(
  "query SecondPersonRule{secondPersonRule{permissions}}",
);

export const SecondPersonSettingsDocument = typedDocument<SecondPersonSettingsQuery, SecondPersonSettingsQueryVariables>(
  "query SecondPersonSettings{secondPersonRule{permissions choosable version approvers{permission count}}}",
);

export const UpdateSecondPersonRuleDocument = typedDocument<UpdateSecondPersonRuleMutation, UpdateSecondPersonRuleMutationVariables>(
  "mutation UpdateSecondPersonRule($input:UpdateSecondPersonRuleInput!){updateSecondPersonRule(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ApproveProposalDocument = typedDocument<ApproveProposalMutation, ApproveProposalMutationVariables>(
  "mutation ApproveProposal($input:ApproveProposalInput!){approveProposal(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeclineProposalDocument = typedDocument<DeclineProposalMutation, DeclineProposalMutationVariables>(
  "mutation DeclineProposal($input:DeclineProposalInput!){declineProposal(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const WithdrawProposalDocument = typedDocument<WithdrawProposalMutation, WithdrawProposalMutationVariables>(
  "mutation WithdrawProposal($input:WithdrawProposalInput!){withdrawProposal(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ContactReadingsDocument = typedDocument<ContactReadingsQuery, ContactReadingsQueryVariables>(
  "query ContactReadings($filter:ContactReadingFilter$first:Int$after:String$last:Int$before:String){contactReadings(filter:$filter first:$first after:$after last:$last before:$before){nodes{...Reading}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment Reading on ContactReading{id readAt accountId accountName tokenId address requestId purpose fields personCount persons(first:1){nodes{id fullName}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const PersonsReadDocument = typedDocument<PersonsReadQuery, PersonsReadQueryVariables>(
  "query PersonsRead($request:ID!){contactReadings(filter:{request:{equals:$request}}first:1){nodes{id persons(first:100){totalCount nodes{id fullName}}}}}",
);

export const UnusualReadingsDocument = typedDocument<UnusualReadingsQuery, UnusualReadingsQueryVariables>(
  "query UnusualReadings{unusualContactReadings{accountId accountName personCount readFrom readUntil usualMost}}",
);

export const ReaderNameDocument = typedDocument<ReaderNameQuery, ReaderNameQueryVariables>(
  "query ReaderName($id:ID!){contactReadings(filter:{account:{equals:$id}}first:1){nodes{accountName}}}",
);

export const KeptDocument = typedDocument<KeptQuery, KeptQueryVariables>(
  "query Kept{retentions{kind months days}}",
);

export const InviteAccountDocument = typedDocument<InviteAccountMutation, InviteAccountMutationVariables>(
  "mutation InviteAccount($input:InviteAccountInput!){inviteAccount(input:$input){key sentTo account{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ResetPasswordDocument = typedDocument<ResetPasswordMutation, ResetPasswordMutationVariables>(
  "mutation ResetPassword($input:ResetPasswordInput!){resetPassword(input:$input){key sentTo userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UpdateAccountDocument = typedDocument<UpdateAccountMutation, UpdateAccountMutationVariables>(
  "mutation UpdateAccount($input:UpdateAccountInput!){updateAccount(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UnlockAccountDocument = typedDocument<UnlockAccountMutation, UnlockAccountMutationVariables>(
  "mutation UnlockAccount($input:UnlockAccountInput!){unlockAccount(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ResetSecondFactorDocument = typedDocument<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>(
  "mutation ResetSecondFactor($input:ResetSecondFactorInput!){resetSecondFactor(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const EndAccountDocument = typedDocument<EndAccountMutation, EndAccountMutationVariables>(
  "mutation EndAccount($input:EndAccountInput!){endAccount(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const GiveRoleDocument = typedDocument<GiveRoleMutation, GiveRoleMutationVariables>(
  "mutation GiveRole($input:GiveRoleInput!){giveRole(input:$input){grant{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const EndGrantDocument = typedDocument<EndGrantMutation, EndGrantMutationVariables>(
  "mutation EndGrant($input:EndGrantInput!){endGrant(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const ExtendGrantDocument = typedDocument<ExtendGrantMutation, ExtendGrantMutationVariables>(
  "mutation ExtendGrant($input:ExtendGrantInput!){extendGrant(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CreateRoleDocument = typedDocument<CreateRoleMutation, CreateRoleMutationVariables>(
  "mutation CreateRole($input:CreateRoleInput!){createRole(input:$input){role{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UpdateRoleDocument = typedDocument<UpdateRoleMutation, UpdateRoleMutationVariables>(
  "mutation UpdateRole($input:UpdateRoleInput!){updateRole(input:$input){role{version}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeleteRoleDocument = typedDocument<DeleteRoleMutation, DeleteRoleMutationVariables>(
  "mutation DeleteRole($input:DeleteRoleInput!){deleteRole(input:$input){deletedCode userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CreatePostRuleDocument = typedDocument<CreatePostRuleMutation, CreatePostRuleMutationVariables>(
  "mutation CreatePostRule($input:CreatePostRuleInput!){createPostRule(input:$input){postRule{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeletePostRuleDocument = typedDocument<DeletePostRuleMutation, DeletePostRuleMutationVariables>(
  "mutation DeletePostRule($input:DeletePostRuleInput!){deletePostRule(input:$input){deletedId userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RightsCountsDocument = typedDocument<RightsCountsQuery, RightsCountsQueryVariables>(
  "query RightsCounts($accounts:Boolean!$tokens:Boolean!){accounts(first:1)@include(if:$accounts){totalCount}accessTokens(first:1)@include(if:$tokens){totalCount}roles{code}accesses(filter:{isCurrent:{equals:true}}first:1){totalCount}proposals(filter:{state:{equals:WAITING}}first:1){totalCount}}",
);

export const ReachDocument = typedDocument<ReachQuery, ReachQueryVariables>(
  "query Reach($unit:ID){below:unitsReached(unit:$unit)led:unitsReached(unit:$unit includesLed:true)}",
);

export const RolesToGiveDocument = typedDocument<RolesToGiveQuery, RolesToGiveQueryVariables>(
  "query RolesToGive($unit:ID$isPlaced:Boolean!){viewer{rolesToGiveSomewhere below:rolesToGive(unit:$unit)@include(if:$isPlaced)led:rolesToGive(unit:$unit includesLed:true)@include(if:$isPlaced)}}",
);

export const AccessListDocument = typedDocument<AccessListQuery, AccessListQueryVariables>(
  "query AccessList($filter:AccessFilter$first:Int$after:String$last:Int$before:String){accesses(filter:$filter first:$first after:$after last:$last before:$before){nodes{...Right}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment Right on Access{id origin holderName isCurrent isOverEverything includesLed validFrom validUntil giverName note decisionNumber version mayEnd mayExtend account{id}role{code label{vi en}}unit{...on Unit{...UnitOption}}appointment{...on Appointment{id position{code label{vi en}}unit{id name}}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const RolesDocument = typedDocument<RolesQuery, RolesQueryVariables>(
  "query Roles{roles{code label{vi en}permissions isSecondFactorRequired version holders holdersByPost}}",
);

export const IncludedPermissionsDocument = typedDocument<IncludedPermissionsQuery, IncludedPermissionsQueryVariables>(
  "query IncludedPermissions{permissions{code includes}}",
);

export const PostRulesDocument = typedDocument<PostRulesQuery, PostRulesQueryVariables>(
  "query PostRules{postRules{id version position positionLabel{vi en}kind kindLabel{vi en}includesLed holders holdersWithAccount role{code label{vi en}}}}",
);

export const ExplainAccessDocument = typedDocument<ExplainAccessQuery, ExplainAccessQueryVariables>(
  "query ExplainAccess($account:ID!$permission:String!$unit:ID){explainAccess(account:$account permission:$permission unit:$unit){isAllowed validUntil rolesThatWould grounds{...Ground}elsewhere{...Ground}}}fragment Ground on AccessGround{id origin giverName role roleLabel{vi en}positionLabel{vi en}unitId unitName isThroughLeading validFrom validUntil}",
);

export const TokenListDocument = typedDocument<TokenListQuery, TokenListQueryVariables>(
  "query TokenList($filter:AccessTokenFilter$first:Int$after:String$last:Int$before:String){accessTokens(filter:$filter first:$first after:$after last:$last before:$before){nodes{...Token}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment Token on AccessToken{id name version state permissions includesLed unitCount allowedAddresses requestsPerMinute validUntil madeAt revokedAt lastUsedAt usesToday account{id name}unit{...on Unit{id name}}keys{id prefix madeAt validUntil lastUsedAt lastAddress usesToday}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const TokenCountsDocument = typedDocument<TokenCountsQuery, TokenCountsQueryVariables>(
  "query TokenCounts($good:AccessTokenFilter$over:AccessTokenFilter){all:accessTokens(first:1){totalCount}good:accessTokens(filter:$good first:1){totalCount}over:accessTokens(filter:$over first:1){totalCount}}",
);

export const TokenViewDocument = typedDocument<TokenViewQuery, TokenViewQueryVariables>(
  "query TokenView($id:ID!){accessToken(id:$id){...Token}}fragment Token on AccessToken{id name version state permissions includesLed unitCount allowedAddresses requestsPerMinute validUntil madeAt revokedAt lastUsedAt usesToday account{id name}unit{...on Unit{id name}}keys{id prefix madeAt validUntil lastUsedAt lastAddress usesToday}}",
);

export const CreateAccessTokenDocument = typedDocument<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>(
  "mutation CreateAccessToken($input:CreateAccessTokenInput!){createAccessToken(input:$input){secret accessToken{...Token}userErrors{...Refused}}}fragment Token on AccessToken{id name version state permissions includesLed unitCount allowedAddresses requestsPerMinute validUntil madeAt revokedAt lastUsedAt usesToday account{id name}unit{...on Unit{id name}}keys{id prefix madeAt validUntil lastUsedAt lastAddress usesToday}}fragment Refused on UserError{field code message}",
);

export const RotateAccessTokenDocument = typedDocument<RotateAccessTokenMutation, RotateAccessTokenMutationVariables>(
  "mutation RotateAccessToken($input:RotateAccessTokenInput!){rotateAccessToken(input:$input){secret accessToken{...Token}userErrors{...Refused}}}fragment Token on AccessToken{id name version state permissions includesLed unitCount allowedAddresses requestsPerMinute validUntil madeAt revokedAt lastUsedAt usesToday account{id name}unit{...on Unit{id name}}keys{id prefix madeAt validUntil lastUsedAt lastAddress usesToday}}fragment Refused on UserError{field code message}",
);

export const UpdateAccessTokenDocument = typedDocument<UpdateAccessTokenMutation, UpdateAccessTokenMutationVariables>(
  "mutation UpdateAccessToken($input:UpdateAccessTokenInput!){updateAccessToken(input:$input){accessToken{...Token}userErrors{...Refused}}}fragment Token on AccessToken{id name version state permissions includesLed unitCount allowedAddresses requestsPerMinute validUntil madeAt revokedAt lastUsedAt usesToday account{id name}unit{...on Unit{id name}}keys{id prefix madeAt validUntil lastUsedAt lastAddress usesToday}}fragment Refused on UserError{field code message}",
);

export const RevokeAccessTokenDocument = typedDocument<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>(
  "mutation RevokeAccessToken($input:RevokeAccessTokenInput!){revokeAccessToken(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const TrailDocument = typedDocument<TrailQuery, TrailQueryVariables>(
  "query Trail($filter:EventFilter$first:Int$after:String$last:Int$before:String$withSeals:Boolean=false){events(filter:$filter first:$first after:$after last:$last before:$before){nodes{...Act seal@include(if:$withSeals)}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment Act on Event{id position doneAt name subjectType subjectId subjectName actorId actorName proposalId proposerId proposerName tokenId address requestId permission before after isErased note decisionNumber unit{...on Unit{id name}}node{__typename ...on Unit{id name}...on Person{id fullName}...on Appointment{id person{id fullName}position{code label{vi en}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const ActInTrailDocument = typedDocument<ActInTrailQuery, ActInTrailQueryVariables>(
  "query ActInTrail($id:ID!){event(id:$id){...Act seal device actorPerson{...on Person{id fullName}}}}fragment Act on Event{id position doneAt name subjectType subjectId subjectName actorId actorName proposalId proposerId proposerName tokenId address requestId permission before after isErased note decisionNumber unit{...on Unit{id name}}node{__typename ...on Unit{id name}...on Person{id fullName}...on Appointment{id person{id fullName}position{code label{vi en}}}}}",
);

export const NamesInTrailDocument = typedDocument<NamesInTrailQuery, NamesInTrailQueryVariables>(
  "query NamesInTrail($actor:IdOperators!$account:IdOperators!$byActor:Boolean!$byAccount:Boolean!){done:events(filter:{actor:$actor}first:1)@include(if:$byActor){nodes{actorName}}suffered:events(filter:{subject:$account}first:1)@include(if:$byAccount){nodes{subjectName}}}",
);

export const PersonInTrailDocument = typedDocument<PersonInTrailQuery, PersonInTrailQueryVariables>(
  "query PersonInTrail($id:ID!){node(id:$id){...on Person{id fullName appointments(includeEnded:true first:100){nodes{id}}}}}",
);

export const NameOfDocument = typedDocument<NameOfQuery, NameOfQueryVariables>(
  "query NameOf($id:ID!){node(id:$id){...on Unit{id name}...on Person{id fullName}}}",
);

export const TrailChainDocument = typedDocument<TrailChainQuery, TrailChainQueryVariables>(
  "query TrailChain{eventChain{...Chain}}fragment Chain on EventChain{rows beganAt position seal lastCheck{...Check}checkUnderWay{...Check}}fragment Check on ChainCheck{id begunAt endedAt checked position seal brokenReason brokenAt recordedSeal computedSeal brokenEvent{id doneAt}}",
);

export const VerifyTrailChainDocument = typedDocument<VerifyTrailChainMutation, VerifyTrailChainMutationVariables>(
  "mutation VerifyTrailChain{verifyEventChain(input:{}){chain{...Chain}userErrors{...Refused}}}fragment Chain on EventChain{rows beganAt position seal lastCheck{...Check}checkUnderWay{...Check}}fragment Check on ChainCheck{id begunAt endedAt checked position seal brokenReason brokenAt recordedSeal computedSeal brokenEvent{id doneAt}}fragment Refused on UserError{field code message}",
);

export const FindDocument = typedDocument<FindQuery, FindQueryVariables>(
  "query Find($text:String!$includeFormer:Boolean$asOf:Date){search(text:$text includeFormer:$includeFormer first:40 asOf:$asOf){totalCount nodes{matchedName isFormer node{__typename ...on Unit{...UnitOption closedOn vacancies:knownVacancies{code label{vi en}}}...on Person{id fullName posts:appointments(first:2){nodes{...FoundPost}totalCount}last:appointments(includeEnded:true first:1 sort:[{field:VALID_FROM direction:DESC}]){nodes{...FoundPost validUntil}}}}}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment FoundPost on Appointment{id position{code label{vi en}}unit{id name}}",
);

export const FindMaterialDocument = typedDocument<FindMaterialQuery, FindMaterialQueryVariables>(
  "query FindMaterial($text:String!$state:ReadingState!){searchMaterial(text:$text state:$state first:20 filter:{kind:{in:[COURSE LESSON]}}){totalCount nodes{title foundIn node{__typename ...on Course{id lessonCount unit{id name}}...on Lesson{id courses{id title}}}}}}",
);

export const PublicAccessDocument = typedDocument<PublicAccessQuery, PublicAccessQueryVariables>(
  "query PublicAccess{publicAccess{isAllowed version}}",
);

export const UpdatePublicAccessDocument = typedDocument<UpdatePublicAccessMutation, UpdatePublicAccessMutationVariables>(
  "mutation UpdatePublicAccess($input:UpdatePublicAccessInput!){updatePublicAccess(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CreateUnitKindDocument = typedDocument<CreateUnitKindMutation, CreateUnitKindMutationVariables>(
  "mutation CreateUnitKind($input:CreateUnitKindInput!){createUnitKind(input:$input){unitKind{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UpdateUnitKindDocument = typedDocument<UpdateUnitKindMutation, UpdateUnitKindMutationVariables>(
  "mutation UpdateUnitKind($input:UpdateUnitKindInput!){updateUnitKind(input:$input){unitKind{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeleteUnitKindDocument = typedDocument<DeleteUnitKindMutation, DeleteUnitKindMutationVariables>(
  "mutation DeleteUnitKind($input:DeleteUnitKindInput!){deleteUnitKind(input:$input){deletedCode userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CreatePositionDocument = typedDocument<CreatePositionMutation, CreatePositionMutationVariables>(
  "mutation CreatePosition($input:CreatePositionInput!){createPosition(input:$input){position{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UpdatePositionDocument = typedDocument<UpdatePositionMutation, UpdatePositionMutationVariables>(
  "mutation UpdatePosition($input:UpdatePositionInput!){updatePosition(input:$input){position{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeletePositionDocument = typedDocument<DeletePositionMutation, DeletePositionMutationVariables>(
  "mutation DeletePosition($input:DeletePositionInput!){deletePosition(input:$input){deletedCode userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CreateIdentifierSchemeDocument = typedDocument<CreateIdentifierSchemeMutation, CreateIdentifierSchemeMutationVariables>(
  "mutation CreateIdentifierScheme($input:CreateIdentifierSchemeInput!){createIdentifierScheme(input:$input){identifierScheme{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UpdateIdentifierSchemeDocument = typedDocument<UpdateIdentifierSchemeMutation, UpdateIdentifierSchemeMutationVariables>(
  "mutation UpdateIdentifierScheme($input:UpdateIdentifierSchemeInput!){updateIdentifierScheme(input:$input){identifierScheme{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeleteIdentifierSchemeDocument = typedDocument<DeleteIdentifierSchemeMutation, DeleteIdentifierSchemeMutationVariables>(
  "mutation DeleteIdentifierScheme($input:DeleteIdentifierSchemeInput!){deleteIdentifierScheme(input:$input){deletedCode userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CreateTermDocument = typedDocument<CreateTermMutation, CreateTermMutationVariables>(
  "mutation CreateTerm($input:CreateTermInput!){createTerm(input:$input){term{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UpdateTermDocument = typedDocument<UpdateTermMutation, UpdateTermMutationVariables>(
  "mutation UpdateTerm($input:UpdateTermInput!){updateTerm(input:$input){term{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeleteTermDocument = typedDocument<DeleteTermMutation, DeleteTermMutationVariables>(
  "mutation DeleteTerm($input:DeleteTermInput!){deleteTerm(input:$input){deletedId userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const CreateTopicDocument = typedDocument<CreateTopicMutation, CreateTopicMutationVariables>(
  "mutation CreateTopic($input:CreateTopicInput!){createTopic(input:$input){topic{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const UpdateTopicDocument = typedDocument<UpdateTopicMutation, UpdateTopicMutationVariables>(
  "mutation UpdateTopic($input:UpdateTopicInput!){updateTopic(input:$input){topic{code}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const DeleteTopicDocument = typedDocument<DeleteTopicMutation, DeleteTopicMutationVariables>(
  "mutation DeleteTopic($input:DeleteTopicInput!){deleteTopic(input:$input){deletedCode userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const KindUseDocument = typedDocument<KindUseQuery, KindUseQueryVariables>(
  "query KindUse($code:String!){units(filter:{kind:{equals:$code}}first:4){totalCount nodes{id name}}}",
);

export const SchemeUseDocument = typedDocument<SchemeUseQuery, SchemeUseQueryVariables>(
  "query SchemeUse($code:String!){units(filter:{identifier:{scheme:$code}}first:4){totalCount nodes{id name}}}",
);

export const PositionUseDocument = typedDocument<PositionUseQuery, PositionUseQueryVariables>(
  "query PositionUse($code:String!){appointments(filter:{position:{equals:$code}}first:4){...UsedBy}}fragment UsedBy on AppointmentConnection{totalCount nodes{id unit{id name}person{id fullName}}}",
);

export const TermUseDocument = typedDocument<TermUseQuery, TermUseQueryVariables>(
  "query TermUse($id:ID!){appointments(filter:{term:{equals:$id}}first:4){...UsedBy}}fragment UsedBy on AppointmentConnection{totalCount nodes{id unit{id name}person{id fullName}}}",
);

export const TermCountsDocument = typedDocument<TermCountsQuery, TermCountsQueryVariables>(
  "query TermCounts($asOf:Date){terms(asOf:$asOf){id appointments(first:1){totalCount}}}",
);

export const TopicUseDocument = typedDocument<TopicUseQuery, TopicUseQueryVariables>(
  "query TopicUse($code:String!$state:ReadingState!){courses(filter:{topic:{equals:$code}}first:4 state:$state){totalCount nodes{id title}}}",
);

export const TopicCountsDocument = typedDocument<TopicCountsQuery, TopicCountsQueryVariables>(
  "query TopicCounts{topics{code courses(first:1){totalCount}}}",
);

export const ReferenceDocument = typedDocument<ReferenceQuery, ReferenceQueryVariables>(
  "query Reference{unitKinds{code tree isPublic mayBeRoot rank version label{vi en}parentKinds{code}}positions{code isSingleHolder isRequired rank version label{vi en}kinds{code}}identifierSchemes{code version label{vi en}}terms{id name startsOn endsOn version}}",
);

export const WhoAsksDocument = typedDocument<WhoAsksQuery, WhoAsksQueryVariables>(
  "query WhoAsks{viewer{sessionId isRestricted account{id name login hasPassword secondFactorDueOn authenticatorAppAt passkeys{id}}permissions permissionsSomewhere mutationsForTwo}}",
);

export const OwnRightsDocument = typedDocument<OwnRightsQuery, OwnRightsQueryVariables>(
  "query OwnRights{viewer{account{id accesses{id isCurrent isOverEverything includesLed role{code label{vi en}}unit{...on Unit{id name}}}}}}",
);

export const WaysInDocument = typedDocument<WaysInQuery, WaysInQueryVariables>(
  "query WaysIn{signInWays{hasPasswords hasResetByMail providers{id address label{vi en}}}}",
);

export const SecondStepDocument = typedDocument<SecondStepQuery, SecondStepQueryVariables>(
  "query SecondStep($challenge:String!){secondFactorNeeded(challenge:$challenge){...Needed}}fragment Needed on SecondFactorNeeded{challenge expiresAt ways passkeyOptions}",
);

export const SignInDocument = typedDocument<SignInMutation, SignInMutationVariables>(
  "mutation SignIn($input:SignInInput!){signIn(input:$input){account{id}secondFactorNeeded{...Needed}userErrors{...Refused}}}fragment Needed on SecondFactorNeeded{challenge expiresAt ways passkeyOptions}fragment Refused on UserError{field code message}",
);

export const ConfirmSignInDocument = typedDocument<ConfirmSignInMutation, ConfirmSignInMutationVariables>(
  "mutation ConfirmSignIn($input:ConfirmSignInInput!){confirmSignIn(input:$input){account{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const BeginPasskeySignInDocument = typedDocument<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>(
  "mutation BeginPasskeySignIn($input:BeginPasskeySignInInput!){beginPasskeySignIn(input:$input){question{challenge options}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const SignInWithPasskeyDocument = typedDocument<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>(
  "mutation SignInWithPasskey($input:SignInWithPasskeyInput!){signInWithPasskey(input:$input){account{id}userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const RequestPasswordResetDocument = typedDocument<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>(
  "mutation RequestPasswordReset($input:RequestPasswordResetInput!){requestPasswordReset(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const GoodLinkDocument = typedDocument<GoodLinkQuery, GoodLinkQueryVariables>(
  "query GoodLink($key:String!){goodLink(key:$key){purpose name login}}",
);

export const AcceptLinkDocument = typedDocument<AcceptLinkMutation, AcceptLinkMutationVariables>(
  "mutation AcceptLink($input:AcceptLinkInput!){acceptLink(input:$input){account{id name}secondFactorNeeded{...Needed}userErrors{...Refused}}}fragment Needed on SecondFactorNeeded{challenge expiresAt ways passkeyOptions}fragment Refused on UserError{field code message}",
);

export const SignOutDocument = typedDocument<SignOutMutation, SignOutMutationVariables>(
  "mutation SignOut($input:SignOutInput!){signOut(input:$input){userErrors{...Refused}}}fragment Refused on UserError{field code message}",
);

export const PermissionsDocument = typedDocument<PermissionsQuery, PermissionsQueryVariables>(
  "query Permissions($unit:ID!){viewer{permissions(unit:$unit)}}",
);

export const CommitteeDocument = typedDocument<CommitteeQuery, CommitteeQueryVariables>(
  "query Committee($unitId:ID!$asOf:Date){unit(id:$unitId asOf:$asOf){id appointments(first:100 sort:[{field:POSITION}]){nodes{...Post}totalCount}}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const OfficersOverTimeDocument = typedDocument<OfficersOverTimeQuery, OfficersOverTimeQueryVariables>(
  "query OfficersOverTime($unitId:ID!$asOf:Date$after:String){unit(id:$unitId asOf:$asOf){id appointments(includeEnded:true first:50 after:$after sort:[{field:POSITION}{field:VALID_FROM direction:DESC}]){nodes{...Post}pageInfo{...PageEnd}totalCount}}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const RenewCommitteeDocument = typedDocument<RenewCommitteeMutation, RenewCommitteeMutationVariables>(
  "mutation RenewCommittee($input:RenewCommitteeInput!){renewCommittee(input:$input){unit{id appointments(includeEnded:true first:100 sort:[{field:VALID_FROM direction:DESC}]){nodes{...Post}}}userErrors{...Refused}}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment Refused on UserError{field code message}",
);

export const UnitAsKnownDocument = typedDocument<UnitAsKnownQuery, UnitAsKnownQueryVariables>(
  "query UnitAsKnown($id:ID!$asOf:Date$knownAt:DateTime!){unit(id:$id asOf:$asOf knownAt:$knownAt){...UnitFacts coverages{...Led}}}fragment UnitFacts on Unit{id code name kind{code label{vi en}}parent{id name}address phone email openedOn closedOn identifiers{value scheme{code label{vi en}}}appointments(first:100 sort:[{field:POSITION}]){totalCount nodes{position{code label{vi en}}person{id fullName}}}coveredUnits{id name}ledBy{id name}children(first:1){totalCount}}fragment Led on Coverage{id validFrom validUntil note decisionNumber leader{...UnitOption}covered{...UnitOption}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const UnitOfficersOverTimeDocument = typedDocument<UnitOfficersOverTimeQuery, UnitOfficersOverTimeQueryVariables>(
  "query UnitOfficersOverTime($id:ID!$asOf:Date$knownAt:DateTime$after:String){unit(id:$id asOf:$asOf knownAt:$knownAt){appointments(includeEnded:true first:100 after:$after sort:[{field:VALID_FROM direction:DESC}]){nodes{...Post position{rank}}totalCount pageInfo{...PageEnd}}}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const UnitChildrenDocument = typedDocument<UnitChildrenQuery, UnitChildrenQueryVariables>(
  "query UnitChildren($id:ID!$asOf:Date$after:String){unit(id:$id asOf:$asOf){children(first:100 after:$after sort:[{field:KIND}{field:NAME}]){nodes{...Child}totalCount pageInfo{...PageEnd}}}}fragment Child on Unit{...UnitSummary openedOn vacancies:knownVacancies{code label{vi en}}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const UnitChildrenOfKindDocument = typedDocument<UnitChildrenOfKindQuery, UnitChildrenOfKindQueryVariables>(
  "query UnitChildrenOfKind($id:ID!$asOf:Date$kind:String!){unit(id:$id asOf:$asOf){children(first:1 filter:{kind:{equals:$kind}}){totalCount}}}",
);

export const CreateUnitDocument = typedDocument<CreateUnitMutation, CreateUnitMutationVariables>(
  "mutation CreateUnit($input:CreateUnitInput!){createUnit(input:$input){unit{...UnitOnRecord}userErrors{...Refused}}}fragment UnitOnRecord on Unit{...UnitSummary version address phone email parent{id name}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment Refused on UserError{field code message}",
);

export const ChangeUnitFromDocument = typedDocument<ChangeUnitFromMutation, ChangeUnitFromMutationVariables>(
  "mutation ChangeUnitFrom($input:ChangeUnitInput!){changeUnit(input:$input){unit{...UnitOnRecord}userErrors{...Refused}}}fragment UnitOnRecord on Unit{...UnitSummary version address phone email parent{id name}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment Refused on UserError{field code message}",
);

export const CorrectUnitDocument = typedDocument<CorrectUnitMutation, CorrectUnitMutationVariables>(
  "mutation CorrectUnit($input:CorrectUnitInput!){correctUnit(input:$input){unit{...UnitOnRecord}userErrors{...Refused}}}fragment UnitOnRecord on Unit{...UnitSummary version address phone email parent{id name}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment Refused on UserError{field code message}",
);

export const MoveUnitDocument = typedDocument<MoveUnitMutation, MoveUnitMutationVariables>(
  "mutation MoveUnit($input:MoveUnitInput!){moveUnit(input:$input){unit{...UnitOnRecord}userErrors{...Refused}}}fragment UnitOnRecord on Unit{...UnitSummary version address phone email parent{id name}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment Refused on UserError{field code message}",
);

export const CloseUnitDocument = typedDocument<CloseUnitMutation, CloseUnitMutationVariables>(
  "mutation CloseUnit($input:CloseUnitInput!){closeUnit(input:$input){unit{...UnitOnRecord}endedAppointments endedCoverages userErrors{...Refused}}}fragment UnitOnRecord on Unit{...UnitSummary version address phone email parent{id name}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment Refused on UserError{field code message}",
);

export const SetCoverageDocument = typedDocument<SetCoverageMutation, SetCoverageMutationVariables>(
  "mutation SetCoverage($input:SetCoverageInput!){setCoverage(input:$input){unit{...UnitOnRecord}userErrors{...Refused}}}fragment UnitOnRecord on Unit{...UnitSummary version address phone email parent{id name}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment Refused on UserError{field code message}",
);

export const SetIdentifiersDocument = typedDocument<SetIdentifiersMutation, SetIdentifiersMutationVariables>(
  "mutation SetIdentifiers($input:SetIdentifiersInput!){setIdentifiers(input:$input){unit{...UnitOnRecord}userErrors{...Refused}}}fragment UnitOnRecord on Unit{...UnitSummary version address phone email parent{id name}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment Refused on UserError{field code message}",
);

export const AppointDocument = typedDocument<AppointMutation, AppointMutationVariables>(
  "mutation Appoint($input:AppointInput!){appoint(input:$input){appointment{...Post}userErrors{...Refused}}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment Refused on UserError{field code message}",
);

export const EndAppointmentDocument = typedDocument<EndAppointmentMutation, EndAppointmentMutationVariables>(
  "mutation EndAppointment($input:EndAppointmentInput!){endAppointment(input:$input){appointment{...Post}userErrors{...Refused}}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment Refused on UserError{field code message}",
);

export const CorrectAppointmentDocument = typedDocument<CorrectAppointmentMutation, CorrectAppointmentMutationVariables>(
  "mutation CorrectAppointment($input:CorrectAppointmentInput!){correctAppointment(input:$input){appointment{...Post}userErrors{...Refused}}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment Refused on UserError{field code message}",
);

export const UnitInsideDocument = typedDocument<UnitInsideQuery, UnitInsideQueryVariables>(
  "query UnitInside($id:ID!$asOf:Date){unit(id:$id asOf:$asOf){id coveredUnits{id name}children{totalCount}descendants{totalCount}}}",
);

export const AskedPostDocument = typedDocument<AskedPostQuery, AskedPostQueryVariables>(
  "query AskedPost($id:ID!){appointment(id:$id){...Post}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}",
);

export const LedOnDocument = typedDocument<LedOnQuery, LedOnQueryVariables>(
  "query LedOn($id:ID!$asOf:Date){unit(id:$id asOf:$asOf){id ledBy{id name}}}",
);

export const UnitListDocument = typedDocument<UnitListQuery, UnitListQueryVariables>(
  "query UnitList($filter:UnitFilter$sort:[UnitSort!]$first:Int$after:String$last:Int$before:String$asOf:Date$withOfficers:Boolean=false){units(filter:$filter sort:$sort first:$first after:$after last:$last before:$before asOf:$asOf){nodes{...UnitSummary version openedOn closedOn address phone email parent{id code name}vacancies:knownVacancies{code label{vi en}}appointments(first:20)@include(if:$withOfficers){nodes{id position{code label{vi en}}person{id fullName}}}}pageInfo{...PageEnd hasPreviousPage startCursor}totalCount}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const TreeRootsDocument = typedDocument<TreeRootsQuery, TreeRootsQueryVariables>(
  "query TreeRoots($tree:Tree!$after:String$asOf:Date){units(filter:{tree:{equals:$tree}parent:{isNull:true}}first:100 after:$after asOf:$asOf){nodes{...TreeUnit}pageInfo{...PageEnd}}}fragment TreeUnit on Unit{id code name kind{code}children(first:1){totalCount}vacancies:knownVacancies{code}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const TreeChildrenDocument = typedDocument<TreeChildrenQuery, TreeChildrenQueryVariables>(
  "query TreeChildren($id:ID!$after:String$asOf:Date){unit(id:$id asOf:$asOf){id children(first:100 after:$after){nodes{...TreeUnit}pageInfo{...PageEnd}}}}fragment TreeUnit on Unit{id code name kind{code}children(first:1){totalCount}vacancies:knownVacancies{code}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
);

export const TreePlaceDocument = typedDocument<TreePlaceQuery, TreePlaceQueryVariables>(
  "query TreePlace($id:ID!$asOf:Date){unit(id:$id asOf:$asOf){id kind{code tree}ancestors{id}}}",
);

export const TreeHitsDocument = typedDocument<TreeHitsQuery, TreeHitsQueryVariables>(
  "query TreeHits($tree:Tree!$text:String!$asOf:Date){units(filter:{tree:{equals:$tree}or:[{name:{contains:$text}}{code:{startsWith:$text}}]}first:50 asOf:$asOf){totalCount nodes{id name code ancestors{id name}}}}",
);

export const TreeCountsDocument = typedDocument<TreeCountsQuery, TreeCountsQueryVariables>(
  "query TreeCounts($tree:Tree!$upper:String!$lower:String!$asOf:Date){all:units(filter:{tree:{equals:$tree}}first:1 asOf:$asOf){totalCount}upper:units(filter:{tree:{equals:$tree}kind:{equals:$upper}}first:1 asOf:$asOf){totalCount}lower:units(filter:{tree:{equals:$tree}kind:{equals:$lower}}first:1 asOf:$asOf){totalCount}}",
);

export const UnitViewDocument = typedDocument<UnitViewQuery, UnitViewQueryVariables>(
  "query UnitView($id:ID!$asOf:Date$compare:Boolean!$proposals:Boolean=false){unit(id:$id asOf:$asOf){...UnitPage}present:unit(id:$id)@include(if:$compare){...UnitFacts}node(id:$id){...on Unit{id name openedOn closedOn}}viewer{permissions(unit:$id)}proposals(filter:{unit:{equals:$id}state:{equals:WAITING}}first:1)@include(if:$proposals){totalCount}}fragment UnitPage on Unit{...UnitSummary version kind{tree}address phone email openedOn closedOn validFrom validUntil parent{...UnitOption}ancestors{id name}identifiers{id value validFrom validUntil scheme{code label{vi en}}}appointments(first:100 sort:[{field:POSITION}]){nodes{...Post position{rank}}totalCount}former:appointments(includeEnded:true first:20 sort:[{field:VALID_FROM direction:DESC}]){nodes{id validUntil position{code}person{id fullName}}}vacancies:knownVacancies{code rank label{vi en}}coverages{...Led}coveredUnits{...UnitOption}ledBy{...UnitOption}children(first:1){totalCount}history:knownHistory{...Recorded}}fragment UnitSummary on Unit{id code name kind{code label{vi en}}}fragment UnitOption on Unit{id code name kind{code label{vi en}}parent{id name}}fragment Post on Appointment{id version isActing isConcurrent validFrom validUntil decisionNumber endDecisionNumber note endNote position{code label{vi en}}unit{...UnitOption}person{id fullName}term{id name endsOn}}fragment Led on Coverage{id validFrom validUntil note decisionNumber leader{...UnitOption}covered{...UnitOption}}fragment Recorded on UnitVersion{id act code name kind{code label{vi en}}parent{id name}address phone email note decisionNumber validFrom validUntil statedAt recordedFrom recordedUntil}fragment UnitFacts on Unit{id code name kind{code label{vi en}}parent{id name}address phone email openedOn closedOn identifiers{value scheme{code label{vi en}}}appointments(first:100 sort:[{field:POSITION}]){totalCount nodes{position{code label{vi en}}person{id fullName}}}coveredUnits{id name}ledBy{id name}children(first:1){totalCount}}",
);