/** What of MUI lies above a page: dialogs, menus, hints. */
const surfaces = ['Dialog', 'Modal', 'Fade', 'Grow', 'Popover', 'Popper', 'Paper', 'Backdrop', 'Portal', 'Unstable_TrapFocus'];
const menus = ['Menu', 'List', 'ButtonBase', 'utils'];

/**
 * Into which files the scripts go. A browser asks an HTTP/1.1 server for six at a time: what the bundler would put into dozens of files of a
 * few hundred bytes, because different pages share it, stands together.
 */
export const chunks = {
  groups: [
    // what every page begins with, a turn each (src/main.tsx)
    {
      name: 'react',
      tags: ['$initial' as const],
      test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|begin[\\/]react\./,
      priority: 5,
    },
    { name: 'look', tags: ['$initial' as const], test: /node_modules[\\/](@mui|@emotion|stylis)[\\/]|begin[\\/]look\./, priority: 5 },
    { name: 'libraries', tags: ['$initial' as const], test: /node_modules|begin[\\/]libraries\./, priority: 4 },
    { name: 'turns', test: /preload-helper/, priority: 6 },
    // what console and reader both begin with, and so neither brings to the other more than that
    {
      name: 'both',
      tags: ['$initial' as const],
      test: /schema[\\/]dist|layout[\\/]Mark|theme[\\/](fonts|tokens|base)\.css/,
      priority: 7,
    },
    // the reader's own (reader.html): nothing of the console comes with it. But for what begins it: the console shows lessons as readers see
    // them, and would become the reader if that came along
    { name: 'reader', tags: ['$initial' as const], test: /src[\\/]reader[\\/](?!main\.).*\.tsx?$/, priority: 4 },
    { name: 'first', tags: ['$initial' as const], test: /src[\\/](?!(reader[\\/])?main\.).*\.tsx?$/, priority: 3 },
    { name: 'icons', test: /lucide-react/, priority: 2 },
    { name: 'surfaces', test: new RegExp(`@mui[\\\\/]material[\\\\/](esm[\\\\/])?(${[...surfaces, ...menus].join('|')})`), priority: 1 },
  ],
};
