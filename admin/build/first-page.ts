import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const worthIt = 1024;
/** The letters of Vietnamese and of English; other letters come when a page has them. */
const everyPage = /(vietnamese|latin)-wght-normal/;

/** The letters that every page has are asked for with the page itself, so that no text changes its width after it is shown. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => name.endsWith('.woff2') && everyPage.test(name))
          .map(
            (name): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${name}` },
              injectTo: 'head-prepend',
            }),
          ),
    },
  };
}

/** By the names of src/main.tsx and build/chunks.ts. */
const beginning = /assets\/(react|look|libraries|Begin|first)-[\w-]+\.js$/;

/** The scripts that the first page begins with, one after another, are all fetched with it. */
export function preloadScripts(): Plugin {
  return {
    name: 'preload-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, filename }) =>
        Object.keys(bundle)
          .filter((name) => filename.endsWith('index.html') && beginning.test(name))
          .map(
            (name): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
              injectTo: 'head',
            }),
          ),
    },
  };
}

/** What is text is written compressed beside itself once, so that the server sends it so without compressing it for each reader. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const files = (await readdir(dir, { recursive: true })).filter((name) => /\.(js|css|html|svg)$/.test(name));
      await Promise.all(files.map((name) => compress(join(dir, name))));
    },
  };
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < worthIt) return;
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
