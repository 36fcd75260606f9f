import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';

const published = new URL('../../../schema/operations/', import.meta.url);
const own = new URL('../operations/', import.meta.url);
const read = (folder, file) => readFileSync(new URL(file, folder), 'utf8');

const fragments = Object.fromEntries(
  readdirSync(published)
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(read(published, file)).definitions)
    .flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [])),
);

/** An operation's document with the fragments that it uses, as a generated client sends it. */
const whole = (text) => {
  const document = parse(text);
  const own = new Set(document.definitions.map(({ name }) => name?.value));
  const used = new Map();
  const collect = (node) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (used.has(value) || own.has(value)) return;
        used.set(value, fragments[value]);
        collect(fragments[value]);
      },
    });
  collect(document);
  return print({ ...document, definitions: [...document.definitions, ...used.values()] });
};

/** A published operation of schema/operations. */
export const publishedDocument = (name) => whole(read(published, `${name}.graphql`));
/** An operation of the benchmark's own over our schema. */
export const ownDocument = (name) => whole(read(own, `${name}.graphql`));
/** The operation as PostGraphile's schema has it. */
export const peerDocument = (name) => read(own, `peer/${name}.graphql`);
