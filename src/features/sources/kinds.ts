/** The closed lists that facts are told in. Pure, so that the browser's forms read the very same lists. */

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
export const formats = ['online', 'in_person', 'hybrid'] as const;
export const pointRoles = ['central', 'provincial', 'mission'] as const;
/** Strongest first: a person who concludes also directs. */
export const participantRoles = ['concludes', 'directs', 'chairs', 'reports', 'speaks', 'attends'] as const;
export const qualifiers = ['exact', 'about', 'more_than', 'less_than'] as const;
export const resolutionKinds = ['resolution', 'directive', 'conclusion', 'plan'] as const;
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

/** These hang on a conference: without one accepted from the same source there is nowhere to write them (S7). */
export const kindsOfAConference: readonly ProposalKind[] = ['point', 'person', 'directive'];
