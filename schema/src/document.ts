/** An operation's text with the types of what goes in and what comes out; generated documents are such. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** Never set: it carries the types. Documents of GraphQL Code Generator's client preset carry theirs in the same place. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** Gives an operation's text its types. Generated documents call it; nobody else needs to. */
export function typedDocument<Result, Variables>(text: string): TypedDocument<Result, Variables> {
  return { toString: () => text };
}
