// Writes src/theme/colours.ts out of src/theme/tokens.css, so that no colour is typed twice.
// `--check` writes nothing and fails when the two differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../src/theme/${path}`, import.meta.url));
const css = readFileSync(at('tokens.css'), 'utf8');

function roles(opening) {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css has no block that begins with "${opening}"`);
  const block = css.slice(start, css.indexOf('\n}', start));
  const entries = [...block.matchAll(/--c-([a-z0-9-]+):\s*([^;]+);/g)];
  return entries.map(([, name, value]) => [name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase()), value.trim()]);
}

const modes = { light: roles(':root {'), dark: roles('[data-theme="dark"] {') };
const lines = Object.entries(modes).map(
  ([mode, entries]) => `  ${mode}: {\n${entries.map(([name, value]) => `    ${name}: '${value}',`).join('\n')}\n  },`,
);
const text = [
  '// Generated from tokens.css by scripts/colours.mjs. Change the tokens, not this.',
  '/** The colour roles of the console, light and dark. */',
  `export const colours = {\n${lines.join('\n')}\n} as const;\n`,
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(at('colours.ts'), 'utf8') !== text) {
    console.error('admin/src/theme/colours.ts is not what tokens.css says. Run: npm run colours --workspace admin');
    process.exit(1);
  }
} else writeFileSync(at('colours.ts'), text);
