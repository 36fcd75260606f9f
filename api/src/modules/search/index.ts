import { NodeResolver } from './node.resolver.js';

export { registerNodes } from './registered-sources.js';

/** Looking things up across modules, in GraphQL. */
export const searchResolvers: (new () => object)[] = [NodeResolver];
