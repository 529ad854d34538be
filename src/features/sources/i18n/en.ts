import type { Same } from '#base/language.ts';
import { writtenDayOf, writtenTime } from '#base/written.ts';
import type { vi } from './vi.ts';

const verdicts: Record<string, string> = {
  accepted: 'accepted',
  amended: 'accepted mended',
  rejected: 'rejected',
};

export const en: Same<typeof vi> = {
  title: 'Sources',
  lede: 'Articles, notices and reports, kept word for word. The engine reads and proposes; a person confirms each fact.',
  unknownOutlet: 'Outlet not known',
  noDate: 'date not known',
  program: 'the program',

  list: {
    source: 'Source',
    published: 'Published',
    progress: 'Seen',
    untouched: 'not started',
    done: 'done',
    left: ({ count }) => `${count} left`,
    nothing: 'no proposals',
    irrelevant: 'No conference of the sector found in it',
    more: 'Show earlier sources',
    empty:
      'Every article or paper you bring in appears here, with how many proposals have been seen. Drop a text file into the frame above, or paste the words.',
    emptyReader:
      'The secretary has brought in nothing yet. Sources appear here with how many proposals were seen.',
    importedAt: ({ at, by }) => `brought in ${at}, ${by}`,
  },

  import: {
    title: 'Bring in sources',
    drop: 'Drop text files here',
    dropNow: 'Let go to bring them in',
    choose: 'Choose files',
    paste: 'Paste text',
    note: 'Files in .txt, up to 5 MB each. Never a paper marked MẬT, TỐI MẬT or TUYỆT MẬT (secret): it is refused and nothing of it is kept.',
    sending: ({ percent }) => `sending ${percent}`,
    reading: 'sent, being read',
    waiting: 'waiting',
    kept: ({ count }) =>
      count === 0 ? 'kept, no proposals' : `read: ${count} ${count === 1 ? 'proposal' : 'proposals'}`,
    open: 'See proposals',
    openKept: 'Open the kept source',
    clear: 'Clear the list',
    failed: 'This file could not be sent. Nothing was stored. Please try again.',
    progressOf: ({ done, all }) => `${done} of ${all} files done`,
    pasteTitle: 'Paste text',
    pasteText: 'The words, kept letter for letter',
    pasteName: 'Name',
    pasteNameHint: 'for example: Báo Quảng Trị, 06/01/2025',
    pasteSend: 'Bring in and read',
    pasteEmpty: 'There is nothing to bring in yet.',
    pastedName: ({ at }) => `Text pasted at ${moment(at)}`,
  },

  review: {
    title: ({ name }) => `Read: ${name}`,
    original: 'Original',
    proposals: 'Proposals',
    seen: 'proposals seen',
    tally: (n) => `accepted ${n.accepted} · mended ${n.amended} · rejected ${n.rejected} · left ${n.open}`,
    ticks: (n) => `${n.decided} of ${n.all} proposals seen${n.at > 0 ? `; at proposal ${n.at}` : ''}`,
    legend: 'How the original is marked',
    noise: 'Noise',
    noiseNot: 'Not noise',
    noiseYes: 'Treat as noise',
    noiseKept: 'greyed, still whole in the kept copy',
    noiseOverruled: 'counted as part of the article by the secretary; not read again yet',
    paragraph: ({ number }) => `paragraph ${number}`,
    inGroup: (n) =>
      n.left === 0
        ? `${n.all} · done`
        : n.left === n.all
          ? `${n.all} · not seen`
          : `${n.all} · ${n.left} left`,
    now: 'in hand',
    states: { open: 'not seen', accepted: 'accepted', amended: 'mended', rejected: 'rejected' },
    accept: 'Accept',
    amend: 'Mend',
    reject: 'Reject',
    undo: 'Undo',
    keyAccept: 'accept',
    keyAmend: 'mend',
    keyReject: 'reject',
    keyUndo: 'undo',
    keyMove: 'next, previous proposal',
    keySources: 'previous, next source',
    thread: 'Open the thread',
    save: 'Accept as mended',
    cancel: 'Cancel',
    unsure: 'Not sure.',
    unsureShort: 'not sure',
    fieldWrong: 'This field is empty or not right.',
    missing: ({ fields }) => `The text does not say: ${fields}. Mend it, then accept.`,
    byHand: 'marked by the secretary',
    decidedBy: ({ by, at }) => `${by}, ${at}`,
    nextSource: 'Next source',
    previousSource: 'Previous source',
    allDone: 'Every proposal of this source has been seen.',
    nothing:
      'Nothing to propose was found in this source. Select words in the original to propose a fact yourself.',
    download: 'Download the original',
    irrelevant: 'No conference of the sector was found in this text.',
    readOnly: 'Only the secretary accepts, mends or rejects proposals.',
    none: {
      publication: 'the text names no outlet and no author',
      conference: 'the text names no conference',
      point: 'the text names no point',
      person: 'the text names nobody present',
      figure: 'the text gives no figures of results',
      resolution: 'the text names no resolution',
      achievement: 'the text names no agreement or role',
      partner: 'the text names no partner',
      directive: 'the text gives no directive',
    },
    mark: {
      offer: 'Propose from the selected words',
      title: 'Propose from the selected words',
      kind: 'This is',
      send: 'Propose and accept',
      hint: 'Select words in the original to propose a fact yourself.',
    },
  },

  groups: {
    publication: 'Publication',
    conference: 'Conference',
    point: 'Points',
    person: 'People',
    figure: 'Figures',
    achievement: 'Agreements, roles',
    resolution: 'Resolutions',
    partner: 'Partners',
    directive: 'Directives',
  },
  kinds: {
    publication: 'Outlet and authors',
    conference: 'Conference',
    point: 'Point',
    person: 'Person present',
    figure: 'Figure',
    agreement: 'Agreement',
    role_held: 'International role',
    resolution: 'Resolution',
    partner: 'Partner',
    directive: 'Directive',
  },
  fields: {
    outlet: 'Outlet',
    authors: 'Authors',
    publishedOn: 'Published on',
    name: 'Name',
    heldOn: 'Held on',
    organiser: 'Organiser',
    format: 'Format',
    edition: 'Edition',
    reviewsYear: 'Reviews year',
    plansYear: 'Plans year',
    place: 'Place',
    theme: 'Theme',
    conferenceKind: 'Kind of conference',
    resolutionKind: 'Kind of paper',
    pointRole: 'Kind of point',
    titles: 'Offices',
    personRole: 'Role',
    point: 'Point',
    value: 'Value',
    qualifier: 'Precision',
    unit: 'Unit',
    subject: 'Subject',
    period: 'Period',
    text: 'Verbatim',
    speaker: 'Speaker',
    field: 'Field',
    basis: 'Basis',
  },
  hints: {
    onePerLine: 'one on each line',
    verbatim: 'copied letter for letter from the original',
  },
  unsaid: 'not said in the source',
  conferenceKinds: {
    annual_review: 'annual review',
    diplomatic_conference: 'diplomatic conference',
    locality: 'local foreign affairs conference',
    thematic: 'thematic',
  },
  formats: { online: 'online', in_person: 'in person', hybrid: 'in person and online' },
  pointRoles: { central: 'central', provincial: 'province', mission: 'mission abroad' },
  participantRoles: {
    concludes: 'concludes',
    directs: 'attends and directs',
    chairs: 'chairs',
    reports: 'reports',
    speaks: 'speaks',
    attends: 'attends',
  },
  qualifiers: { exact: 'exactly', about: 'about', more_than: 'more than', less_than: 'nearly' },
  resolutionKinds: {
    resolution: 'resolution',
    directive: 'directive',
    conclusion: 'conclusion',
    plan: 'programme, plan',
  },
  directiveFields: {
    economic: 'Economic diplomacy',
    political: 'Political diplomacy',
    cultural: 'Cultural diplomacy',
    multilateral: 'Multilateral affairs',
    border_sea: 'Borders, sea and islands',
    overseas_vietnamese: 'Overseas Vietnamese',
    citizen_protection: 'Citizen protection',
    information: 'External information',
    party_building: 'Party building',
    organisation: 'Organisation',
    personnel: 'Personnel',
    locality: 'Local foreign affairs',
    forecasting: 'Research and forecasting',
    other: 'Other fields',
  },
  doubts: {
    year_supplied: ({ year }) =>
      `The text gives day and month only; the year ${year} comes from elsewhere in it.`,
    year_unknown: 'The text gives day and month only, and nothing fixes the year.',
    relative_date:
      'The text says “this morning” or “yesterday”; the date is counted from the day of publication.',
    date_range: 'The text names several days; this is the first.',
    no_speaker: 'Nobody is named who asks for this.',
    speaker_carried: ({ speaker }) => `The speaker (${speaker}) is taken from an earlier sentence.`,
    period_supplied: 'No period stands beside the number; it is taken from the year under review.',
    point_from_context: 'The text says only “the provincial point”; the province comes from the rest of it.',
    role_unsaid: 'The text does not say what this person did at the conference.',
    page_clock:
      'This date stands above the headline, far from the event: perhaps the day the page was viewed.',
    other: 'The engine is not sure of this.',
  },
  noiseReasons: {
    site_header: 'site name, page header',
    page_clock: 'clock of the page',
    breadcrumb: 'breadcrumb',
    counter: 'view counter',
    share: 'share buttons',
    tags: 'tags',
    related_news: 'related news',
    comments: 'comments',
    advertisement: 'advertisement',
    footer: 'page footer',
    other: 'not part of the article',
  },

  knot: {
    waiting: 'outlet not confirmed yet',
    open: ({ count }) => `${count} ${count === 1 ? 'proposal' : 'proposals'} not seen yet`,
    outlet: 'Outlet',
    authors: 'Authors',
    publishedOn: 'Published on',
    kept: 'Original',
    keptNote: ({ at, by }) => `brought in ${at}, ${by}`,
    progress: 'Proposals',
    progressValue: ({ decided, all }) => `${decided}/${all} seen`,
  },

  cli: {
    kept: ({ file, count }) => `${file}: kept, ${count} ${count === 1 ? 'proposal' : 'proposals'}.`,
    refused: ({ file, reason }) => `${file}: refused. ${reason}`,
    unreadable: 'This file cannot be opened.',
    noFile: 'Name at least one file.',
    usage: 'npx diemcau read FILE… [--json] [--out DIR]',
  },

  errors: {
    source_not_found: 'This source was not found.',
    may_not_import: 'Only the secretary brings in sources.',
    no_file_sent: 'No file was chosen.',
    file_empty: 'The file is empty, so it was not kept.',
    file_not_text:
      'This file is not text (perhaps an image, a PDF or an archive with another ending). Nothing was stored. Save its words as a .txt file and bring that in.',
    file_encoding_unknown:
      'The character encoding of this file is not known, and it was not kept, so that no letter is falsified. Save it as UTF-8 and bring it in again.',
    file_too_large: 'The file is larger than 5 MB and was not taken. Nothing was stored. Split it.',
    file_marked_secret: ({ mark }) =>
      `The paper is marked ${mark}. This software takes no state secrets: the file was refused and nothing of it was kept.`,
    file_already_kept: ({ at, by }) =>
      `This file has been kept since ${moment(at)}, brought in by ${by || 'the program'}. It was not stored again.`,
    proposal_not_found: 'This proposal was not found.',
    may_not_decide: 'Only the secretary accepts, mends, rejects or adds proposals.',
    already_decided: ({ verdict, by, at }) =>
      `This proposal was already ${verdicts[verdict] ?? 'decided'} by ${by || 'the program'} at ${moment(at)}. Undo that first to decide again.`,
    not_decided: 'This proposal has not been decided, so there is nothing to undo.',
    conference_first: 'Decide on the conference of this source first: this belongs to it.',
    conference_still_needed: ({ count }) =>
      `${count} accepted ${count === 1 ? 'proposal' : 'proposals'} of this source belong to the conference. Undo them first.`,
    kind_not_accepted: 'The software cannot record this kind of proposal yet. The proposal stays as it was.',
    fact_incomplete: ({ fields }) =>
      `Not enough to record it: ${fieldNames(fields)}. Mend it to complete it.`,
    words_not_in_source: 'These words do not stand in the original. Copy them letter for letter.',
    block_not_noise: 'This block is not one that the engine took for noise.',
  },
};

function fieldNames(fields: string): string {
  const names: Record<string, string> = en.fields;
  return fields
    .split(',')
    .map((field) => (names[field] ?? field).toLowerCase())
    .join(', ');
}

function moment(iso: string): string {
  return `${writtenTime(iso)} on ${writtenDayOf(iso)}`;
}
