import { Unfit } from './unfit.js';

const cue = /^(?:\d{2,}:)?\d{2}:\d{2}\.\d{3} --> (?:\d{2,}:)?\d{2}:\d{2}\.\d{3}(?: .*)?$/;

/** The words of captions, if they are WebVTT that a player can show. Source: W3C WebVTT. Errors: Unfit (CAPTIONS). */
export function captionText(bytes: Buffer): string {
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (!text.isWellFormed() || text.includes('\ufffd')) throw new Unfit('CAPTIONS', { line: 1 });
  const lines = text.split('\n');
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) throw new Unfit('CAPTIONS', { line: 1 });
  const words: string[] = [];
  let isWithin = false;
  let cues = 0;
  lines.forEach((line, at) => {
    if (line.includes('-->')) {
      if (!cue.test(line.trim())) throw new Unfit('CAPTIONS', { line: at + 1 });
      isWithin = true;
      cues++;
    } else if (line.trim() === '') isWithin = false;
    else if (isWithin) words.push(line.replace(/<[^>]*>/g, ''));
  });
  if (cues === 0) throw new Unfit('CAPTIONS', { line: lines.length });
  return words.join('\n');
}
