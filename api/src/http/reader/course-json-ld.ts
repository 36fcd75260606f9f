import { languageBeside, type PublishedCourse, readModules } from './published-course.js';
import { coursePath, lessonPath } from './reader-addresses.js';

/** A course as https://schema.org/Course tells of it; `base` is the address of the platform without a slash at its end. */
export function courseJsonLd(course: PublishedCourse, base: string): object {
  const { title, summary, introduction, language, minutes, licence, objectives, sources, unit, translations } = course;
  const beside = languageBeside(course);
  const url = base + coursePath(course.slug);
  let place = 0;
  return present({
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': url,
    url,
    identifier: `urn:uuid:${course.id}`,
    name: title,
    description: summary ?? introduction?.split('\n', 1)[0] ?? title,
    inLanguage: language,
    teaches: objectives,
    about: course.topics.map(({ code, label }) => ({ '@type': 'DefinedTerm', termCode: code, name: label[beside] })),
    audience: course.audience.positions.map(({ label }) => ({ '@type': 'EducationalAudience', educationalRole: label[beside] })),
    provider: unit && organization(unit.name),
    version: String(course.editionNumber),
    datePublished: course.publishedAt,
    license: licence && licenceAddress(licence),
    isAccessibleForFree: true,
    timeRequired: duration(minutes),
    coursePrerequisites: course.prerequisites.map(({ slug, title: name }) => ({
      '@type': 'Course',
      name,
      url: base + coursePath(slug),
    })),
    hasPart: readModules(course).map((part) =>
      present({
        '@type': 'LearningResource',
        name: part.title,
        description: part.summary,
        hasPart: part.lessons.map((lesson) =>
          present({
            '@type': 'LearningResource',
            name: lesson.title,
            description: lesson.summary,
            url: base + lessonPath(course.slug, lesson.id),
            position: ++place,
            timeRequired: duration(lesson.minutes),
          }),
        ),
      }),
    ),
    isBasedOn: sources.map(({ title: name, number, signedOn, issuedBy, url: where }) =>
      present({
        '@type': 'CreativeWork',
        name,
        identifier: number,
        datePublished: signedOn,
        publisher: issuedBy && organization(issuedBy),
        url: where,
      }),
    ),
    workTranslation: translations.map((other) => ({
      '@type': 'Course',
      name: other.title,
      inLanguage: other.language,
      url: base + coursePath(other.slug),
    })),
  });
}

const organization = (name: string) => ({ '@type': 'Organization', name });

/** ISO 8601. */
const duration = (minutes: number | null) => minutes && `PT${minutes}M`;

/** Licences of Creative Commons by their address, as schema.org asks; others as they are called. */
function licenceAddress(licence: string): string {
  const [, terms, version] = /^CC-(BY(?:-[A-Z]{2}){0,2})-(\d\.\d)$/.exec(licence) ?? [];
  return terms ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/` : licence;
}

/** Without what is not known. */
function present(fields: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
