import type { GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { Extensions } from 'type-graphql';

/** Marks a command that is given again and again and touches neither rights nor lists: it costs as little as a look-up. */
export const Slight = (): MethodDecorator => Extensions({ isSlight: true }) as MethodDecorator;

/** Whether an operation gives slight commands and no others. */
export const isSlight = ({ selectionSet }: OperationDefinitionNode, mutations: GraphQLObjectType): boolean =>
  selectionSet.selections.every(
    (selection) => selection.kind === 'Field' && mutations.getFields()[selection.name.value]?.extensions.isSlight === true,
  );
