import type { Same } from '#base/language.ts';
import type { Checks } from '../checks.ts';
import type { Metric, Standing } from '../number.ts';
import type { ParagraphKind } from '../paragraph.ts';
import type { vi } from './vi.ts';

const metrics: Record<Metric, string> = {
  total: 'assigned',
  done: 'done',
  done_in_time: 'done in time',
  done_late: 'done late',
  open_in_time: 'open, in time',
  open_overdue: 'overdue',
};
const standings: Record<Standing, string> = {
  fresh: 'fresh',
  stale: 'Stale',
  contradicted: 'Contradicted',
  kept: 'Kept',
  lost: 'Evidence lost',
};
const paragraphKinds: Record<ParagraphKind, string> = {
  heading: 'Heading',
  subheading: 'Subheading',
  text: 'Text',
  directives: 'Directives table',
};
const due: Record<Checks['due'][number]['kind'], string> = {
  stale: 'Stale number',
  contradicted: 'Contradicted number',
  lost: 'Evidence lost',
  empty: 'Empty paragraph',
};
const passed: Record<Checks['passed'][number]['kind'], string> = {
  evidence: 'Every number has its evidence',
  fresh: 'Every number matches the record',
  sums: 'Totals equal their parts',
  answered: "Last year's directives all have results",
  written: 'Every paragraph is written',
};

export const en: Same<typeof vi> = {
  title: 'Reviews',
  lede: 'Yearly reviews with live numbers: each shows its evidence, and says when the record or a source says otherwise.',
  none: 'No review yet. The first one starts from the outline, with the figures of the year.',
  metrics,
  standings,
  paragraphKinds,

  list: {
    create: 'New review',
    year: 'Year',
    titleColumn: 'Review',
    cutOff: 'Cut-off',
    dueOn: 'Due',
    state: 'State',
    toDo: ({ count }) => `${count} to do`,
    clear: 'nothing left to do',
    numbers: ({ count }) => `${count} live numbers`,
    dialog: 'New yearly review',
    yearOf: 'Year reviewed',
    titleOf: 'Title',
    suggestedTitle: ({ year }) =>
      `Báo cáo tổng kết công tác năm ${year}, phương hướng, nhiệm vụ năm ${Number(year) + 1}`,
    conference: 'Answers the directives of',
    noConference: 'none',
    outlineHint:
      'The outline is built from the figures of the year and the tasks of the conference; the rest is yours.',
    begin: 'Start the review',
  },

  page: {
    evidence: 'Evidence',
    linked: ({ count }) => `${count} live numbers`,
    legend: {
      fresh: 'matches the record',
      stale: 'stale: the record has changed',
      contradicted: 'a source differs',
    },
    checks: 'Checks before handing in',
    latest: ({ day }) => `Due by ${day}`,
    closing: ({ day, left }) => `figures close on ${day}, ${left}`,
    closed: ({ day }) => `figures closed on ${day}`,
    mustDo: 'Must do',
    toKnow: 'To know',
    passed: 'Passed',
    passedCount: ({ count }) => `${count}`,
    nothingDue: 'Nothing left to do.',
    fix: 'Show',
    pdf: 'Export PDF',
    pdfWhileDue: ({ count }) => `The print says “draft”: ${count} still to do.`,
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    add: 'Add a paragraph',
    addHere: 'Add a paragraph after this one',
    remove: 'Remove',
    removed: 'Paragraph removed',
    up: 'Move up',
    down: 'Move down',
    kind: 'Kind',
    words: 'Words',
    insertNumber: 'Insert a live number',
    findNumber: 'Find a number',
    noNumber: 'No number matches these words.',
    liveHint: 'A live number shows as [[name]]; on saving, its value is taken from the record.',
    empty: 'Not written yet.',
    paragraphTools: 'This paragraph',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số:',
    report: 'BÁO CÁO',
    dated: ({ year }) => `Ngày       tháng       năm ${year}`,
    foot: 'Quotations are verbatim. What is marked “illustrative” was made for this demonstration and is no real record.',
    keys: { next: 'next to do', take: 'take the new value' },
  },

  number: {
    staleTag: ({ value }) => `stale, now ${value}`,
    oddTag: ({ value }) => `≠ ${value}`,
    lostTag: 'evidence lost',
    stale: ({ day, value }) => `taken on ${day}. The record now says ${value}.`,
    contradicted: ({ value }) => `another source states ${value}.`,
    lost: 'the source that stated it was withdrawn. Mend the paragraph.',
    take: ({ value }) => `Take ${value}`,
    keep: ({ value }) => `Keep ${value}`,
    reason: 'Why this number is kept',
    keepIt: 'Keep this number',
    kept: ({ value, others }) => `${value} kept against ${others}:`,
    counted: ({ label }) => `counted, ${label}`,
    claimed: ({ label }) => `as claimed, ${label}`,
    ofTasks: 'tasks',
    group: { figures: 'Figures', tasks: 'Tasks of the conference' },
    note: ({ number }) => `note ${number}`,
  },

  note: {
    counted: ({ day }) => `counted up to ${day}`,
    records: 'records',
    by: ({ outlet, day }) => (day ? `${outlet}, ${day}` : outlet),
    noOutlet: 'outlet not known',
    agrees: ({ outlet }) => `${outlet} agrees`,
    differs: ({ counted, outlet, claimed }) => `register ${counted}, ${outlet} ${claimed}`,
    register: ({ counted }) => `The register counts ${counted}.`,
    tasks: ({ day }) => `tasks, as of ${day}`,
    tasksLink: 'Tasks',
    hedge: { exact: '', about: 'about ', more_than: 'more than ', less_than: 'nearly ' },
  },

  directives: {
    directive: "Last year's directive",
    assigned: 'Assigned',
    done: 'Done',
    overdue: 'Overdue',
    total: 'Total',
    none: 'No directive of this conference is recorded yet.',
  },

  checks: {
    due,
    stale: ({ taken, current }) => `printed ${taken}; the record now says ${current}`,
    contradicted: ({ taken, others }) => `${taken} or ${others}`,
    lost: ({ taken }) => `no source states ${taken} any more`,
    empty: 'write it, or remove it',
    provisional: 'The reporting year is still open',
    provisionalWhy: ({ day }) => `figures are provisional until ${day}`,
    illustrative: 'Holds illustrative figures',
    illustrativeWhy: 'some records were made for this demonstration',
    kept: ({ value }) => `${value} kept against another value`,
    unanswered: ({ count }) => `${count} directives without a finished task`,
    unsummed: ({ count }) => `${count} totals differ from their parts`,
    passed,
  },

  knot: {
    caption: ({ year }) => `Review of ${year}`,
    stale: 'holds a stale number',
    contradicted: 'holds a contradicted number',
    lost: 'holds a number without evidence',
  },
  sheet: { review: 'Review', number: 'Live number', cutOff: 'Cut-off' },

  errors: {
    review_not_found: 'There is no such review. The address may be mistyped.',
    paragraph_not_found: 'This paragraph is gone; it may just have been removed. Reload the page.',
    number_not_found: 'The review no longer prints this number. Reload the page.',
    number_not_offered: ({ name }) =>
      `There is no live number “${name}”. Pick one from the list, or drop the [[ ]].`,
    number_has_no_value: ({ name }) => `No source states “${name}” now, so it cannot be taken.`,
    number_unquestioned: 'Nothing speaks against this number, so no reason is needed.',
    review_known: ({ year }) => `This body already has a review of ${year}.`,
    not_allowed_to_read_reviews: 'Unpublished reviews are for the office, leaders and responsible officers.',
    not_allowed_to_write_reviews: 'Only the secretary writes reviews and decides about their numbers.',
  },
};
