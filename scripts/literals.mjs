import { parseSync } from '@swc/core';

/** Attributes and properties whose text a person reads or hears. */
const spoken = new Set([
  ...['label', 'title', 'placeholder', 'alt', 'hint', 'heading', 'caption', 'summary', 'emptyText', 'helperText', 'notYet'],
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
]);
/** The product's name and the names of keys are the same in every language. */
const nameless = new Set(['lechan']);
const keyed = new Set(['kbd', 'code']);
const asKey = /^[a-z][\w-]*(\.[\w-]+)+$/;

/** What of one source file of the console speaks to its reader in words of its own, outside the catalogues; one line each. */
export function literalBreaches(path, content) {
  // an empty statement in front: a module's span begins with its first statement, and spans count from wherever the parser stood
  const bytes = Buffer.from(`;${content}`);
  const tree = parseSync(bytes.toString(), { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'esnext' });
  const lineOf = ({ start }) =>
    bytes
      .subarray(0, start - tree.span.start)
      .toString()
      .split('\n').length;
  return literals(tree)
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !nameless.has(text.trim()))
    .map(({ text, span }) => `${path}:${lineOf(span)}: "${text.trim().replace(/\s+/g, ' ')}" belongs in the catalogues (admin/src/i18n)`);
}

function literals(node, isKeys = false) {
  if (Array.isArray(node)) return node.flatMap((one) => literals(one, isKeys));
  if (typeof node !== 'object' || node === null) return [];
  return [...own(node, isKeys), ...Object.values(node).flatMap((part) => literals(part, isKeys || isKeyElement(node)))];
}

function own(node, isKeys) {
  if (node.type === 'JSXText') return isKeys ? [] : [{ text: node.value, span: node.span }];
  if (node.type === 'JSXAttribute') return spoken.has(nameOf(node.name)) ? said(node.value) : [];
  if (node.type === 'KeyValueProperty') return spoken.has(node.key.value) ? said(node.value) : [];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return isKeys || isKeyElement(node) ? [] : node.children.filter(({ type }) => type === 'JSXExpressionContainer').flatMap(said);
  if (node.type === 'CallExpression' && /^(notify|announce|alert|confirm)$/.test(node.callee.value ?? ''))
    return said(node.arguments[0]?.expression);
  if (node.type === 'StringLiteral' && isVietnamese(node.value)) return [{ text: node.value, span: node.span }];
  if (node.type === 'TemplateElement' && isVietnamese(node.raw)) return [{ text: node.raw, span: node.span }];
  return [];
}

/** The texts that an expression may come to: branches of a choice, parts of a template. */
function said(node) {
  switch (node?.type) {
    case 'StringLiteral':
      return isVietnamese(node.value) || asKey.test(node.value) ? [] : [{ text: node.value, span: node.span }];
    case 'TemplateLiteral':
      return [...node.quasis.filter(({ raw }) => !isVietnamese(raw)).map(({ raw, span }) => ({ text: raw, span }))];
    case 'JSXExpressionContainer':
    case 'ParenthesisExpression':
    case 'TsAsExpression':
      return said(node.expression);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(said);
    case 'BinaryExpression':
      return ['+', '||', '??'].includes(node.operator)
        ? [node.left, node.right].flatMap(said)
        : node.operator === '&&'
          ? said(node.right)
          : [];
    default:
      return [];
  }
}

/** Words with Vietnamese letters are found wherever they stand, so not counted twice where they are spoken. */
function isVietnamese(text) {
  return /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu.test(text);
}

function isKeyElement(node) {
  return node.type === 'JSXElement' && keyed.has(node.opening.name.value);
}

function nameOf(name) {
  return name.type === 'JSXNamespacedName' ? `${name.namespace.value}:${name.name.value}` : name.value;
}

/** Where two catalogues differ: keys that only one has, other interpolations, other marks, words left empty; one line each. */
export function catalogueBreaches(vi, en) {
  const [source, other] = [flat(vi), flat(en)];
  const keys = [...new Set([...source.keys(), ...other.keys()])];
  return keys.flatMap((key) => {
    const [ours, theirs] = [source.get(key), other.get(key)];
    if (ours === undefined || theirs === undefined) return [`${key} is only in ${ours === undefined ? 'English' : 'Vietnamese'}`];
    if (!ours.trim() || !theirs.trim()) return [`${key} is empty in ${ours.trim() ? 'English' : 'Vietnamese'}`];
    // a language's name stands in that language
    if (ours === theirs && isVietnamese(ours) && !/(^|\.)language\./.test(key)) return [`${key} is Vietnamese in English`];
    return [...differences(key, 'interpolations', ours, theirs, /%\{\w+\}/g), ...differences(key, 'marks', ours, theirs, /<\/?\w+>/g)];
  });
}

function differences(key, what, ours, theirs, pattern) {
  const [vi, en] = [ours, theirs].map((text) => [...new Set(text.match(pattern))].sort().join(' '));
  return vi === en ? [] : [`${key} has other ${what} in Vietnamese (${vi || 'none'}) than in English (${en || 'none'})`];
}

function flat(catalogue, prefix = '') {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'object' ? [...flat(value, `${prefix}${key}.`)] : [[`${prefix}${key}`, String(value)]],
    ),
  );
}
