import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/**
 * What of a change of the schema would break a portal that was built against the released one and was not warned.
 * A removal is announced when the released schema had the thing `@deprecated`; any other breaking change when the
 * changelog's "Unreleased" section names it in backquotes, as in `Unit.phone`.
 * @returns {Promise<{ path: string, message: string }[]>}
 */
export async function unannouncedBreaks(released, current, changelog) {
  const named = new Set([...unreleased(changelog).matchAll(/`([^`\n]+)`/g)].map(([, name]) => name));
  const changes = await diff(released, current);
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => ({ path: change.path ?? '', message: change.message }))
    .filter(({ path, message }) => !named.has(path) && !(/ was removed/.test(message) && wasDeprecated(released, path)));
}

/** The text between the changelog's "Unreleased" heading and the next one. */
export function unreleased(changelog) {
  return changelog.split(/^## /m).find((section) => /^\[?unreleased\b/i.test(section)) ?? '';
}

function wasDeprecated(schema, path) {
  const [typeName, memberName, argumentName] = path.split('.');
  const type = schema.getType(typeName);
  const member = isEnumType(type)
    ? type.getValue(memberName)
    : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? type.getFields()[memberName]
      : undefined;
  const thing = argumentName ? member?.args?.find(({ name }) => name === argumentName) : member;
  return Boolean(thing?.deprecationReason ?? member?.deprecationReason);
}
