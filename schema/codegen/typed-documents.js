import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

/**
 * A plugin of GraphQL Code Generator: one typed document for each operation, for the client's `request`. Goes after
 * `typescript-operations`, whose types it names. `documentFrom` says where `typedDocument` is imported from.
 */
export const plugin = (_schema, files, { documentFrom = '@lechan/client' }) => {
  const definitions = files.flatMap((file) => file.document.definitions);
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const content = operations.map((operation) => {
    const { value: name } = operation.name ?? {};
    if (!name) throw new Error(`Every operation needs a name, as in "query UnitNames { … }": ${print(operation)}`);
    const type = name[0].toUpperCase() + name.slice(1) + operation.operation[0].toUpperCase() + operation.operation.slice(1);
    const text = stripIgnoredCharacters([operation, ...spreads(operation, fragments)].map(print).join('\n'));
    return `export const ${name[0].toUpperCase()}${name.slice(1)}Document = typedDocument<${type}, ${type}Variables>(\n  ${JSON.stringify(text)},\n);`;
  });
  return { prepend: [`import { typedDocument } from '${documentFrom}';`], content: content.join('\n\n') };
};

function isFragment(definition) {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** The fragments that a definition uses, directly and through others, each once. */
function spreads(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment) throw new Error(`Fragment "${value}" is not among the documents that codegen was given`);
      if (found.has(fragment)) return;
      found.add(fragment);
      spreads(fragment, fragments, found);
    },
  });
  return [...found];
}
