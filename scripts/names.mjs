const longest = 250;
const empty = /^(utils?|helpers?|common|misc|managers?|data|infos?)$/;
const emptyRole = /(^|[-.])(utils?|helpers?|misc|managers?)$/;
const emptyIdentifier =
  /^export (?:abstract )?(?:async )?(?:class|function|const|interface|type) (I[A-Z][a-z]\w*|\w*(?:Utils?|Helpers?|Misc|Manager|Info))\b/gm;

// Relay's and GraphQL's own words.
const borrowed = new Set(['PageInfo', 'Info']);

/** What of one file breaks the rules of names, size and comments; one line each, with what to do. */
export function nameBreaches(path, read) {
  if (/(^|\/)generated\//.test(path) || !/\.(ts|tsx|mjs|js|css|sh)$/.test(path)) return folderBreaches(path);
  const content = read();
  return [...folderBreaches(path), ...fileNameBreaches(path), ...sizeBreaches(path, content), ...contentBreaches(path, content)];
}

function folderBreaches(path) {
  return path
    .split('/')
    .slice(0, -1)
    .filter((folder) => empty.test(folder))
    .map((folder) => `${path}: the folder "${folder}" says nothing about what is in it`);
}

function fileNameBreaches(path) {
  const name = path.split('/').at(-1);
  const stem = name.replace(/\.\w+$/, '');
  if (empty.test(stem) || emptyRole.test(stem)) return [`${path}: "${stem}" says nothing about what is in it`];
  if (/^admin\/src\/.*\/use[A-Z]\w*\.tsx?$/.test(path)) return []; // a hook is called as its file is
  if (/\.tsx$/.test(name) && !/^(main|[A-Z][A-Za-z0-9]*)(\.test)?$/.test(stem)) return [`${path}: React files are PascalCase`];
  if (!/\.tsx$/.test(name) && !/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(stem)) return [`${path}: file names are kebab-case`];
  return [];
}

function sizeBreaches(path, content) {
  const lines = content.replace(/\n$/, '').split('\n').length;
  return lines > longest ? [`${path}: ${lines} lines; a file over ${longest} lines is two files`] : [];
}

function contentBreaches(path, content) {
  const breaches = [...content.matchAll(emptyIdentifier)]
    .filter(([, name]) => !borrowed.has(name))
    .map(([, name]) => `${path}: "${name}" is no name for what it is`);
  breaches.push(...bypasses(path, content));
  if (!/^(api|admin|schema)\/src\//.test(path) || /\.(test|factory)\.tsx?$/.test(path)) return breaches;
  return [...breaches, ...uncommented(content).map((name) => `${path}: say in one sentence above ${name} what it is`)];
}

/** Reads that go past a source, and so past the day and the rights: GraphQL's files have ctx.read and nothing else. */
function bypasses(path, content) {
  const found = /^api\/src\/modules\/.*\.(resolver|type|args|input)\.ts$/.test(path)
    ? /\bem\b|\bEntityManager\b|\bgetConnection\b|\bexecute\(|\breadPool\b/.exec(content)
    : /^api\/src\/modules\//.test(path) && /\breadPool\b|\bnew Reader\b/.exec(content);
  return found ? [`${path}: "${found[0]}" reads past the source; ask ctx.read, or do it in the service`] : [];
}

/** The exported classes and functions without a sentence above them: a comment above their decorators, or the description in one. */
function uncommented(content) {
  const lines = content.split('\n');
  return lines.flatMap((line, at) => {
    const name = /^export (?:abstract )?(?:async )?(?:class|function\*?) (\w+)/.exec(line)?.[1];
    if (!name) return [];
    let above = at - 1;
    // Decorators and their arguments: all that follows the last blank line or comment and is no comment itself.
    while (above >= 0 && /^(@|\s|[)}\]])/.test(lines[above]) && !/^\s*(\/\*\*|\*)/.test(lines[above]) && lines[above].trim()) above--;
    const isDescribed = lines.slice(above + 1, at).some((line) => /description:/.test(line));
    const isOverload = /^export .*function/.test(lines[above] ?? '') && lines[above].endsWith(';');
    return /\*\/\s*$|^\/\//.test(lines[above] ?? '') || isDescribed || isOverload ? [] : [name];
  });
}
