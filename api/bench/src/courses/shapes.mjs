// PostGraphile's answers about courses in the shape of ours: lists are connections, labels two columns, instants written otherwise.

const pageInfo = (info) => ({ hasNextPage: info.hasNextPage, hasCursor: info.endCursor != null });
const instant = (text) => text.replace(/(\.\d+)?[+-]00:00$/, (_, fraction = '.') => `${fraction.padEnd(7, '0')}Z`);
const topic = ({ code, labelVi, labelEn }) => ({ code, label: { vi: labelVi, en: labelEn } });
const course = (it) => ({ ...it, publishedAt: instant(it.publishedAt), topics: it.topics.nodes.map(topic) });

export const peerShapes = {
  coursesPage: ({ courses }) => ({
    courses: {
      nodes: courses.nodes.map((it) => ({ ...course(it), materials: it.materials.nodes })),
      pageInfo: pageInfo(courses.pageInfo),
    },
  }),
  lesson: ({ lesson }) => ({
    lesson: {
      ...lesson,
      publishedAt: instant(lesson.publishedAt),
      materials: lesson.materials.nodes,
      courses: lesson.courses.nodes.map(course),
    },
  }),
};
