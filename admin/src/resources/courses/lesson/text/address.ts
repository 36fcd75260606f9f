const address = /^(https?:\/\/|mailto:|tel:)\S{1,2000}$/i;
const host = /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?$/;
const mail = /^[^\s@/]+@[\w-]+(\.[\w-]+)+$/;

/** Whether a link may lead there: to the web, a mail address or a telephone. */
export function isAddress(text: unknown): text is string {
  return typeof text === 'string' && address.test(text);
}

/** The address that somebody means who types one, such as `vanban.example/12` or a mail address; undefined where it is none. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (isAddress(text)) return text;
  if (mail.test(text)) return `mailto:${text}`;
  if (host.test(text)) return `https://${text}`;
  return undefined;
}
