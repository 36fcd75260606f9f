import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fenced blocks of one language on a page of the documentation, in their order. */
export function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8');
  const fence = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm');
  return [...text.matchAll(fence)].map(([, indent, block]) => (block ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}
