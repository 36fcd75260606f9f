import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const text = (path) => readFileSync(resolve(root, path), 'utf8');
const guides = [
  { guide: text('docs/administrators.md'), story: text('admin/e2e/story.test.ts'), labels: 40 },
  { guide: text('docs/trainers.md'), story: text('admin/e2e/training-story.test.ts'), labels: 25 },
];
/** What a guide says beside its pictures, whose descriptions quote what somebody typed. */
const proseOf = (guide) => guide.replace(/!\[[^\]]*\]/g, '');

test('every label that a guide quotes stands so in the Vietnamese catalogue', async () => {
  const said = (await labels()).map((label) => new RegExp(`^${label}$`));
  expect(said.some((pattern) => pattern.test('Nút không có thật'))).toBe(false);
  for (const { guide, labels: least } of guides) {
    const quoted = [
      ...proseOf(guide)
        .replace(/\s+/g, ' ')
        .matchAll(/“([^”]+)”/g),
    ].map(([, label]) => label);
    expect(quoted.length).toBeGreaterThan(least);
    expect(quoted.filter((label) => !said.some((pattern) => pattern.test(label)))).toEqual([]);
  }
});

test('every picture of a guide is one that the browser tests make, is shown once, and is small', () => {
  const all = [];
  for (const { guide, story } of guides) {
    const shown = [...guide.matchAll(/\(images\/(guide-[a-z]+)\.png\)/g)].map(([, name]) => name).sort();
    const made = [...story.matchAll(/picture\(\w+, '([a-z]+)'/g)].map(([, name]) => `guide-${name}`).sort();
    expect(shown).toEqual(made);
    all.push(...made);
  }
  const kept = readdirSync(resolve(root, 'docs/images')).filter((name) => name.startsWith('guide-'));
  expect(kept.sort()).toEqual(all.sort().map((name) => `${name}.png`));
  expect(kept.filter((name) => statSync(resolve(root, 'docs/images', name)).size > 120_000)).toEqual([]);
});

test('every way within a guide leads to one of its headings', () => {
  for (const { guide } of guides) {
    const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading));
    const ways = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, way]) => way);
    expect(ways.filter((way) => !headings.includes(way))).toEqual([]);
  }
});

function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** Each message of the catalogue as a pattern: what is put into it may be anything. */
async function labels() {
  const folder = resolve(root, 'admin/src/i18n/vi');
  const files = readdirSync(folder).filter((name) => name !== 'react-admin.ts');
  const parts = await Promise.all(files.map((name) => import(resolve(folder, name))));
  return parts.flatMap(leaves).flatMap((message) => {
    const pattern = (part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%\\\{\w+\\\}/g, '.+');
    // the bold beginning of a longer message is quoted alone
    const bold = /^<b>(.*?)<\/b>/.exec(message)?.[1];
    // a message of nothing but what is put into it would fit any label
    return [message.replace(/<\/?b>/g, ''), ...(bold ? [bold] : [])]
      .filter((part) => /\p{L}/u.test(part.replace(/%\{\w+\}/g, '')))
      .map(pattern);
  });
}

function leaves(part) {
  return typeof part === 'string' ? [part] : Object.values(part).flatMap(leaves);
}
