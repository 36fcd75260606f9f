import type { GraphQLObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Permission } from '../permissions.js';

/** Over what a command needs its permission: all of the units named, and those of the appointment or the person; the platform when none is. */
export interface Target {
  /** Units by identity; null: none above, which takes the permission over everything. */
  readonly units?: readonly (string | null | undefined)[];
  readonly appointment?: string;
  readonly person?: string;
  /** A person, of the units where they hold a post today or later alone: who they are now is not for those to say whom they left. */
  readonly officeHolder?: string;
  readonly grant?: string;
  /** Course material: of the unit that it belongs to. */
  readonly course?: string;
  readonly lesson?: string;
  readonly release?: string;
  readonly comment?: string;
  readonly material?: string;
  readonly materials?: readonly string[];
  readonly folder?: string;
  /** Persons who are only named, and must be among those that one may see. */
  readonly seenPersons?: readonly (string | null | undefined)[];
}

/** What a mutation needs of who asks for it. */
export interface Need {
  readonly permission: Permission;
  of(input: Record<string, never>): Target;
  /** What else it needs over the same, for what it is given. */
  also(input: Record<string, never>): readonly Permission[];
}

/** The permission without which a mutation is refused, and over what. */
export const Needs = (
  permission: Permission,
  // biome-ignore lint/suspicious/noExplicitAny: the input is that of the mutation's own argument
  of: (input: any) => Target = () => ({}),
  // biome-ignore lint/suspicious/noExplicitAny: as above
  also: (input: any) => readonly Permission[] = () => [],
): MethodDecorator => Extensions({ needs: { permission, of, also } satisfies Need }) as MethodDecorator;

/**
 * A mutation that anybody may ask for: it finds out itself who it is for. Who has still to add the second factor that a role asks for may not,
 * unless it leads there or out.
 */
export const NeedsNothing = ({ isForRestricted = true } = {}): MethodDecorator =>
  Extensions({ needs: null, isForRestricted }) as MethodDecorator;

/** What a mutation needs; null: nothing, undefined: it does not say. */
export const needOf = (mutations: GraphQLObjectType, name: string): Need | null | undefined =>
  mutations.getFields()[name]?.extensions.needs as Need | null | undefined;
