/** By these a conference is one of the foreign-affairs sector. Lower case, folded. */
export const sectorWords: readonly string[] = [
  'ngoại giao',
  'đối ngoại',
  'ngoại vụ',
  'hữu nghị',
  'người việt nam ở nước ngoài',
  'hội nhập quốc tế',
  'biên giới lãnh thổ',
  'diplomatic',
  'diplomacy',
  'diplomats',
  'foreign affairs',
  'foreign ministry',
  "foreign ministry's",
  'external relations',
  'external affairs',
];
