/** What stands in a line, flat: each piece with whether it is bold or italic. */
export function runsOf(tokens = [], style = {}) {
  return tokens.flatMap((token) => {
    if (token.type === 'strong') return runsOf(token.tokens, { ...style, bold: true });
    if (token.type === 'em') return runsOf(token.tokens, { ...style, italics: true });
    if (token.type === 'br') return [{ text: '\n', ...style }];
    if (token.tokens) return runsOf(token.tokens, style);
    return [{ text: unescaped(token.text ?? token.raw).replace(/\s*\n\s*/g, ' '), ...style }];
  });
}

const unescaped = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
