import { type FieldNode, type FragmentDefinitionNode, Kind, visit } from 'graphql';
import type { Info } from './reader.js';

/** A value that each request gives anew: the name under which it is given, or what makes it. */
export type Late = string | (() => unknown);

/** A finished statement: its text, its values, and which of these each request gives anew. */
export interface Composed {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly late: readonly (Late | null)[];
  /** Whether what the answer holds is logged. */
  readonly isLogged: boolean;
}

/** The values of a statement for one request. */
export const valuesOf = ({ values, late }: Composed, given: (name: string) => unknown): unknown[] =>
  values.map((value, i) => {
    const one = late[i];
    if (one == null) return value;
    return typeof one === 'string' ? given(one) : one();
  });

// Documents are parsed once and asked again and again. What is kept goes with the document.
const kept = new WeakMap<FieldNode, Map<string, Composed>>();
const mostKept = 100;

/** The statement that answers a root field, composed when none is kept for what it depends on. */
export const composedOnce = (info: Info, dependsOn: readonly unknown[], compose: () => Composed): Composed => {
  const [field] = info.fieldNodes;
  if (!field || info.fieldNodes.length > 1) return compose();
  const key = JSON.stringify([...dependsOn, ...variablesBelow(field, info.fragments).map((name) => info.variableValues[name])]);
  const known = kept.get(field) ?? new Map<string, Composed>();
  const composed = known.get(key) ?? compose();
  if (known.size < mostKept) kept.set(field, known.set(key, composed));
  return composed;
};

const below = new WeakMap<FieldNode, string[]>();

/** The variables used in a field's selection, its own arguments aside. */
const variablesBelow = (field: FieldNode, fragments: Record<string, FragmentDefinitionNode>): string[] => {
  const known = below.get(field);
  if (known) return known;
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (node: FragmentDefinitionNode | FieldNode): void => {
    const set = node.selectionSet;
    if (!set) return;
    visit(set, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name: { value } }) => {
        const fragment = fragments[value];
        if (!fragment || seen.has(value)) return;
        seen.add(value);
        collect(fragment);
      },
    });
  };
  collect(field);
  below.set(field, [...names]);
  return [...names];
};
