import { type Client, createClient } from '@lechan/client';
import { chosenLanguage, type Language } from '../i18n/i18n-provider';
import { watchedFetch } from './contact';

/** Where this page was served from: API and console have one address. */
export const home = new URL('.', window.location.href);

const clients = new Map<Language, Client>();

/** The API, answering in the reader's language. */
export function api(): Client {
  const language = chosenLanguage();
  const client = clients.get(language) ?? createClient({ url: home, language, fetch: watchedFetch });
  clients.set(language, client);
  return client;
}
