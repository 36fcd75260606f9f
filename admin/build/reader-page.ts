import type { Plugin } from 'vite';

const page = 'reader.html';

/** The reader's page stands at many addresses (/hoc/…): what it needs is asked for from the root, not from beside the page. */
export function readerPage(): Plugin {
  return {
    name: 'reader-page',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename, server }) => (!server && filename.endsWith(page) ? html.replaceAll('"./', '"/') : html),
    },
    // as the API answers once it is built
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        if (/^\/hoc([/?]|$)/.test(request.url ?? '') && !request.url?.endsWith('.xml')) request.url = `/${page}`;
        next();
      });
    },
  };
}
