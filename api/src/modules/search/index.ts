import { NodeResolver } from './node.resolver.js';
import { SearchResolver } from './search.resolver.js';

export { nodeSources, registerNodes, registerSearchable } from './registered-sources.js';

/** Looking things up across modules, in GraphQL. */
export const searchResolvers: (new () => object)[] = [NodeResolver, SearchResolver];
