import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

export const en: Same<typeof vi> = {
  product: 'Điểm Cầu',
  tagline: 'The whole thread, from\u00a0a\u00a0spoken sentence to\u00a0next year’s report',
  skip: 'Skip to main content',
  loading: 'Loading',
  finish: 'finish',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  reload: 'Load the page again',
  undo: 'Undo',
  optional: 'optional',
  sample: 'illustrative',
  sampleWhy: 'Made up to show the product; not a real record',

  nav: {
    label: 'Along the thread',
    menu: 'Contents',
    open: 'Open contents',
    find: 'Find (Ctrl K)',
    desk: 'Desk',
    conferences: 'Conferences',
    sources: 'Sources',
    conclusions: 'Conclusions',
    tasks: 'Tasks',
    register: 'Register',
    figures: 'Figures',
    reviews: 'Reviews',
    directory: 'Directory',
  },
  crumbs: 'Where this page is',

  me: {
    open: 'preferences and sign out',
    language: 'Language',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    system: 'System',
    letterKeys: 'Single-letter shortcuts',
    letterKeysHint: 'Turn off if your input method or screen reader uses these keys.',
    journal: 'Journal',
    rules: 'Rules and working calendar',
    signOut: 'Sign out',
  },
  roles: {
    secretary: 'Secretary',
    operator: 'Central operator',
    leader: 'Leader',
    officer: 'Responsible officer',
    technician: 'Point technician',
    press: 'Press',
  },

  demo: {
    title: 'Demonstration.',
    who: 'Open on this machine only, to anyone.',
    what: 'Events come from public press; what is marked “illustrative” is made up.',
  },
  offline:
    'No connection. What is loaded can still be read; changes cannot be sent until the connection is back.',

  keys: {
    title: 'Shortcuts',
    all: 'all shortcuts',
    off: 'Single-letter shortcuts are off.',
    turnOn: 'Turn on',
    none: 'This page has no shortcuts of its own.',
    note: 'Keys are read by position and rest while you type. Every key has a button.',
    enter: 'Enter',
    escape: 'Esc',
    space: 'Space',
    thread: 'open the thread',
    undo: 'undo',
    move: 'next row, previous row',
    find: 'find',
    openRow: 'open',
  },

  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved.',
    home: 'Go to the desk',
  },
  failed: {
    title: 'This page failed',
    text: 'The software failed while showing this page. What was stored is not affected. Load the page again; if it fails again, report it with this page’s address.',
    stale:
      'The software was just updated or the connection broke, so part of the page did not load. Load the page again.',
  },
  problem: {
    noConnection: 'The server cannot be reached. Nothing was stored. Check the connection, then try again.',
    unreadable:
      'The server gave an answer that cannot be read. It is not clear whether the action was stored; load the page again to see.',
    requestId: ({ id }) => `Request ${id}`,
  },

  knotStates: {
    complete: 'complete',
    waiting: 'to be confirmed',
    missing: 'missing',
    contradicted: 'contradicted',
  },
  stages: {
    source: 'Source',
    speech: 'Speech',
    minutes: 'Minutes',
    conclusion: 'Conclusion',
    task: 'Task',
    result: 'Result',
    figure: 'Figure',
    review: 'Review',
    publication: 'Publication',
  },
  here: 'you are here',
  thread: 'Thread',

  dateField: {
    hint: 'day/month/year, for example 06/01/2025',
    pick: 'Pick from a calendar',
    unclear: 'This date cannot be read. Write day/month/year, for example 06/01/2025.',
    noSuchDay: 'There is no such day.',
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
