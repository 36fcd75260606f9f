interface Labelled {
  readonly code: string;
  readonly label: { readonly vi: string; readonly en: string };
}

interface PublishedLesson {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly minutes: number | null;
}

/** A course as the reader's addresses tell of it to machines; instants as RFC 3339, days as YYYY-MM-DD. */
export interface PublishedCourse {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string | null;
  readonly introduction: string | null;
  readonly objectives: readonly string[];
  readonly minutes: number | null;
  readonly licence: string | null;
  readonly editionNumber: number;
  readonly publishedAt: string;
  readonly unit: { readonly name: string } | null;
  readonly topics: readonly Labelled[];
  readonly audience: { readonly positions: readonly Labelled[] };
  readonly sources: readonly {
    readonly title: string;
    readonly number: string | null;
    readonly signedOn: string | null;
    readonly issuedBy: string | null;
    readonly url: string | null;
  }[];
  readonly prerequisites: readonly { readonly slug: string; readonly title: string }[];
  readonly translations: readonly { readonly slug: string; readonly language: string; readonly title: string }[];
  readonly modules: readonly {
    readonly title: string;
    readonly summary: string | null;
    readonly lessons: readonly PublishedLesson[];
  }[];
}

/** The modules of a course that have lessons for their reader: of the others there is nothing to read. */
export const readModules = <Module extends { readonly lessons: readonly unknown[] }>({
  modules,
}: {
  readonly modules: readonly Module[];
}) => modules.filter(({ lessons }) => lessons.length > 0);

/** Answers `{ course: PublishedCourse | null }`. */
export const publishedCourse = `query PublishedCourse($slug: String!) {
  course(slug: $slug) {
    id slug language title summary introduction objectives minutes licence editionNumber publishedAt
    unit { name }
    topics { code label { vi en } }
    audience { positions { code label { vi en } } }
    sources { title number signedOn issuedBy url }
    prerequisites { slug title }
    translations { slug language title }
    modules { title summary lessons { id title summary minutes } }
  }
}`;

/** Answers `{ course: { modules: [{ lessons: [{ id }] }] } | null }`: whether there is such a page for who asks. */
export const courseAddresses = 'query CourseAddresses($slug: String!) { course(slug: $slug) { modules { lessons { id } } } }';

/** A course as the feed tells of it. */
export type NewCourse = Pick<PublishedCourse, 'id' | 'slug' | 'language' | 'title' | 'summary' | 'publishedAt' | 'unit' | 'topics'>;

/** Answers `{ courses: { nodes: NewCourse[] } }`. */
export const newCourses = `query NewCourses {
  courses(first: 50, sort: [{ field: PUBLISHED_AT, direction: DESC }]) {
    nodes { id slug language title summary publishedAt unit { name } topics { code label { vi en } } }
  }
}`;

/** The language in which things are told beside a text: English beside English, Vietnamese beside all else. */
export const languageBeside = ({ language }: Pick<PublishedCourse, 'language'>): 'vi' | 'en' => (language === 'en' ? 'en' : 'vi');
