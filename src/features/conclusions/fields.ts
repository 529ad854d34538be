/** The fields of foreign affairs to which a directive (chỉ đạo) belongs. */
export const fields = [
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
export type Field = (typeof fields)[number];

/** A named paper that a directive or task rests on. */
export const basisKinds = ['resolution', 'directive', 'conclusion', 'plan'] as const;
export type BasisKind = (typeof basisKinds)[number];
