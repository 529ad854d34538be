/**
 * The closed lists that facts are told in: what reading finds, forms offer, contracts allow and the features further
 * along the thread keep. Pure, so that the browser reads the very same lists.
 */

/** What a person may accept from a source, in the order in which a source is worked through. */
export const proposalKinds = [
  'publication',
  'conference',
  'point',
  'person',
  'figure',
  'agreement',
  'role_held',
  'resolution',
  'partner',
  'directive',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export const conferenceKinds = ['annual_review', 'diplomatic_conference', 'locality', 'thematic'] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

export const conferenceFormats = ['online', 'in_person', 'hybrid'] as const;
export type ConferenceFormat = (typeof conferenceFormats)[number];

export const pointRoles = ['central', 'provincial', 'mission'] as const;
export type PointRole = (typeof pointRoles)[number];

/** What a person did at a conference, the strongest first: who concludes also directs, who directs also attends. */
export const participantRoles = ['concludes', 'directs', 'chairs', 'reports', 'speaks', 'attends'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** How a source hedges a number: "59", "khoảng 300", "hơn 170", "gần 50". */
export const qualifiers = ['exact', 'about', 'more_than', 'less_than'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What a named paper is, on which a directive or a task may rest. */
export const resolutionKinds = ['resolution', 'directive', 'conclusion', 'plan'] as const;
export type ResolutionKind = (typeof resolutionKinds)[number];

/** The field of work to which a directive (chỉ đạo) belongs. These are the fields of foreign affairs. */
export const directiveFields = [
  'economic',
  'political',
  'cultural',
  'multilateral',
  'border_sea',
  'overseas_vietnamese',
  'citizen_protection',
  'information',
  'party_building',
  'organisation',
  'personnel',
  'locality',
  'forecasting',
  'other',
] as const;
export type DirectiveField = (typeof directiveFields)[number];

/** These hang on a conference: without one accepted from the same source there is nowhere to write them (S7). */
export const kindsOfAConference: readonly ProposalKind[] = ['point', 'person', 'directive'];
