/** A material as a course that is taken along has it. */
export interface WholeMaterial {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly altText: string | null;
  readonly credit: string | null;
  readonly url: string | null;
  readonly file: {
    readonly name: string;
    readonly mediaType: string;
    readonly byteSize: number;
    readonly url: string;
    readonly displayUrl: string | null;
  } | null;
  readonly captions: readonly WholeCaption[];
}

/** Captions of a film or a sound in one language, and the file that they stand in. */
export interface WholeCaption {
  readonly fileId: string;
  readonly language: string;
  readonly label: string;
}

/** A lesson with all that it says: as the editor has it, and as safe HTML. */
export interface WholeLesson {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly minutes: number | null;
  readonly body: object;
  readonly html: string;
  readonly materials: readonly WholeMaterial[];
}

/** A course with all its lessons, as whoever takes it along may read it. Instants as RFC 3339, days as YYYY-MM-DD. */
export interface WholeCourse {
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
  readonly sources: readonly {
    readonly title: string;
    readonly number: string | null;
    readonly signedOn: string | null;
    readonly issuedBy: string | null;
    readonly url: string | null;
  }[];
  readonly cover: WholeMaterial | null;
  readonly materials: readonly WholeMaterial[];
  readonly modules: readonly { readonly title: string; readonly summary: string | null; readonly lessons: readonly WholeLesson[] }[];
}

const material = 'id kind title altText credit url file { name mediaType byteSize url displayUrl } captions { fileId language label }';

/** Answers `{ course: WholeCourse | null }`. */
export const wholeCourse = `query WholeCourse($slug: String!) {
  course(slug: $slug) {
    slug language title summary introduction objectives minutes licence editionNumber publishedAt
    unit { name }
    sources { title number signedOn issuedBy url }
    cover { ${material} }
    materials { ${material} }
    modules { title summary lessons { id title summary minutes body html materials { ${material} } } }
  }
}`;

/** All materials of a course, each once. */
export function materialsOf({ cover, materials, modules }: WholeCourse): readonly WholeMaterial[] {
  const all = [...(cover ? [cover] : []), ...materials, ...modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.materials))];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Which bytes of a material are taken along: of a picture those that readers see. Null: none, it is a link. */
export function bytesOf({ file }: WholeMaterial): { fileId: string; rendition: 'file' | 'display' } | null {
  const [, fileId, rendition] = /^\/files\/([0-9a-f-]{36})\/(file|display)\?/.exec(file?.displayUrl ?? file?.url ?? '') ?? [];
  return fileId ? { fileId, rendition: rendition as 'file' | 'display' } : null;
}

// the day that it was in Việt Nam, as everywhere where it is read
const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' });

/** What stands below a course's title: by which it is cited. */
export function citation({ unit, editionNumber, publishedAt, language }: WholeCourse): string {
  const day = dayFormat.format(new Date(publishedAt));
  const edition = language === 'en' ? `edition ${editionNumber}, ${day}` : `bản ${editionNumber}, ngày ${day}`;
  return unit ? `${unit.name}, ${edition}` : edition;
}

/** A source of a course in one line. */
export function sourceLine({ title, number, signedOn, issuedBy }: WholeCourse['sources'][number]): string {
  const day = signedOn?.split('-').reverse().join('/');
  return [title, number, issuedBy, day].filter(Boolean).join(', ');
}
