import type { Page } from '@playwright/test';
import type { Messages } from '../src/i18n/messages';
import type { Console } from './console';
import { courseNow, ownCourse, step } from './courses';
import { run } from './lessons';
import { keep, ownFolder, ownUnit } from './library';
import type { State } from './states';

const opens = (name: (words: Messages) => string) => async (page: Page, words: Messages) => {
  const main = page.getByRole('main');
  const button = main.getByRole('button', { name: name(words), exact: true }).first();
  const menu = main.getByRole('button', { name: words.shell.state.more, exact: true }).first();
  await button.or(menu).first().waitFor();
  if (await button.isVisible()) await button.click();
  else {
    // where there is little room it stands behind the head's menu
    await menu.click();
    await page.getByRole('menuitem', { name: name(words), exact: true }).click();
  }
  await page.getByRole('dialog').waitFor();
};

/** The pages of courses, of a lesson and of the library, and what opens over them. */
export async function courseStates({ ask }: Pick<Console, 'ask'>): Promise<State[]> {
  const written = await ownCourse({ ask }, 'Nghiệp vụ công tác đảng viên ở chi bộ tổ dân phố', {
    'Sinh hoạt thường kỳ': ['Chuẩn bị trước buổi họp', 'Trình tự một buổi họp'],
  });
  const lesson = (await courseNow({ ask }, written)).modules[0]?.lessons[0]?.id ?? '';
  await run({ ask }, 'createComment', 'comment', { lessonId: lesson, text: 'Cả bài cần ngắn hơn.' });
  const waiting = await ownCourse({ ask }, 'Kết nạp đảng viên, quy trình và hồ sơ', { 'Hồ sơ': ['Điều kiện kết nạp'] });
  await step({ ask }, 'submitCourse', waiting);
  const edited = `${written.path}/lessons/${lesson}`;
  // few rows, none of them half under the bar at the foot, from where it would be scrolled out
  const folder = await ownFolder({ ask }, 'Văn bản hướng dẫn');
  const kept = {
    unitId: await ownUnit({ ask }),
    folderId: folder.id,
    url: 'https://vanban.example.vn/huong-dan',
    title: 'Văn bản hợp nhất',
  };
  const material = await keep({ ask }, 'createMaterial', 'material', kept);
  return [
    { name: 'courses', path: '/courses' },
    { name: 'courses of nothing', path: '/courses?title=zzyzx' },
    { name: 'new course', path: '/courses', act: opens(({ courses }) => courses.add) },
    { name: 'schedule', path: '/courses/schedule' },
    { name: 'schedule, what is over', path: '/courses/schedule?shown=done' },
    { name: 'course', path: written.path },
    { name: 'what a course is', path: `${written.path}?tab=facts` },
    { name: 'course, handed in', path: written.path, act: opens(({ course }) => course.steps.submit) },
    { name: 'course, another lesson', path: written.path, act: opens(({ contents }) => contents.addLesson) },
    { name: 'course that waits for another', path: waiting.path },
    { name: 'review', path: `${waiting.path}/review` },
    {
      name: 'review, a lesson of it',
      path: `${waiting.path}/review`,
      act: async (page) => {
        await page.locator('.reviewparts').getByRole('button').last().click();
        await page.locator('.comments').waitFor();
      },
    },
    { name: 'editions', path: `${written.path}/versions` },
    { name: 'no such course', path: '/courses/00000000-0000-4000-8000-000000000000' },
    { name: 'lesson', path: edited },
    { name: 'lesson, its editions', path: edited, act: opens(({ lesson: words }) => words.editions.open) },
    { name: 'lesson, a comment', path: edited, act: opens(({ lesson: words }) => words.comments.add) },
    { name: 'lesson, as readers see it', path: edited, act: opens(({ lesson: words }) => words.preview.open) },
    { name: 'lesson, its review', path: `${edited}/review` },
    { name: 'no such lesson', path: `${written.path}/lessons/00000000-0000-4000-8000-000000000000` },
    { name: 'library', path: folder.path },
    { name: 'library of nothing', path: '/library?title=zzyzx' },
    { name: 'material', path: `/library/${material}` },
  ];
}
