import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** The most that one document may hold or ask for. Tokens are refused by the parser, before anything else runs; cost is about the number of values in the answer. */
export const limits = { tokens: 2000, depth: 12, aliases: 50, rootFields: 20, directives: 50, variableDepth: 50, cost: 250_000 } as const;

// Apollo gives all that validation reports its own code; formatError puts this one in its place
const refuse = (context: ValidationContext, code: string, message: string) =>
  context.reportError(new GraphQLError(message, { extensions: { limit: code } }));

/** A document's fragments by name. */
export const fragmentsIn = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d] as const] : [])));

/** How deep a selection goes, fragments included; a fragment within itself is left to the standard rules. */
const depthOf = (set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known: Map<string, number>): number =>
  Math.max(
    0,
    ...set.selections.map((node) => {
      if (node.kind === 'Field') return node.selectionSet ? 1 + depthOf(node.selectionSet, fragments, known) : 1;
      if (node.kind === 'InlineFragment') return depthOf(node.selectionSet, fragments, known);
      const name = node.name.value;
      const fragment = fragments.get(name);
      if (!known.has(name) && fragment) {
        known.set(name, 0);
        known.set(name, depthOf(fragment.selectionSet, fragments, known));
      }
      return known.get(name) ?? 0;
    }),
  );

/** Refuses documents nested deeper than 12 fields (introspection may go to 20, as its tools ask that). */
export const depthLimit: ValidationRule = (context): ASTVisitor => {
  const fragments = fragmentsIn(context.getDocument());
  const known = new Map<string, number>();
  return {
    OperationDefinition(operation) {
      const ofSchema = operation.selectionSet.selections.every((node) => node.kind === 'Field' && node.name.value.startsWith('__'));
      const most = ofSchema ? 20 : limits.depth;
      const depth = depthOf(operation.selectionSet, fragments, known);
      if (depth > most)
        refuse(context, 'DEPTH_LIMIT_EXCEEDED', `The query is ${depth} fields deep; at most ${most} are answered. Ask for less at once.`);
    },
  };
};

/** The response keys of a selection, fragments included, each fragment once: as many as fields are answered. */
const keysOf = (
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  keys = new Set<string>(),
  seen = new Set<string>(),
): Set<string> => {
  for (const node of selections) {
    if (node.kind === 'Field') keys.add((node.alias ?? node.name).value);
    else if (node.kind === 'InlineFragment') keysOf(node.selectionSet, fragments, keys, seen);
    else {
      const fragment = seen.has(node.name.value) ? undefined : fragments.get(node.name.value);
      seen.add(node.name.value);
      if (fragment) keysOf(fragment.selectionSet, fragments, keys, seen);
    }
  }
  return keys;
};

/** Refuses documents with too many aliases, directives or root fields. */
export const breadthLimit: ValidationRule = (context): ASTVisitor => {
  const fragments = fragmentsIn(context.getDocument());
  let aliases = 0;
  let directives = 0;
  return {
    Field(node) {
      if (node.alias) aliases++;
    },
    Directive() {
      directives++;
    },
    OperationDefinition(operation) {
      const roots = keysOf(operation.selectionSet, fragments).size;
      if (roots > limits.rootFields)
        refuse(context, 'ROOT_FIELD_LIMIT_EXCEEDED', `The operation has ${roots} root fields; at most ${limits.rootFields} are answered.`);
    },
    Document: {
      leave() {
        if (aliases > limits.aliases)
          refuse(context, 'ALIAS_LIMIT_EXCEEDED', `The document has ${aliases} aliases; at most ${limits.aliases} are answered.`);
        if (directives > limits.directives)
          refuse(
            context,
            'DIRECTIVE_LIMIT_EXCEEDED',
            `The document has ${directives} directives; at most ${limits.directives} are answered.`,
          );
      },
    },
  };
};

/** Refuses the character NUL in texts of the document: the database holds none. Variables are looked at by `holdsNul`. */
export const noNul: ValidationRule = (context): ASTVisitor => ({
  StringValue(node) {
    if (node.value.includes('\0')) refuse(context, 'ARGUMENTS_INVALID', nulMessage);
  },
});

export const nulMessage = 'A text holds the character NUL (U+0000). Leave it out.';

/** Whether a value of the variables holds the character NUL. */
export const holdsNul = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
};

/** Whether objects and lists of a value are nested more than so many levels deep. */
export const isDeeperThan = (value: unknown, most: number): boolean => {
  // not by recursion: what is to be refused would exhaust the stack
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > most) return true;
    for (const part of Object.values(value)) if (typeof part === 'object') left.push({ value: part, depth: depth + 1 });
  }
  return false;
};
