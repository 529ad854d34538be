import type { DirectiveField } from '../kinds.ts';
import { agreementNames, rolesHeldPatterns } from './lexicons/agreements.ts';
import { familyNames } from './lexicons/family-names.ts';
import { fieldKeywords } from './lexicons/fields.ts';
import { type KnownConference, knownConferences } from './lexicons/known-conferences.ts';
import { type NoiseMarks, noiseMarks } from './lexicons/noise.ts';
import { knownOutlets, type OutletEntry } from './lexicons/outlets.ts';
import { countries, organisations, type PartnerEntry } from './lexicons/partners.ts';
import { type ProvinceEntry, provinces } from './lexicons/provinces.ts';
import { sectorWords } from './lexicons/sector.ts';
import { titleHeads } from './lexicons/titles.ts';
import { units } from './lexicons/units.ts';
import { type AskingVerbs, askingVerbs, bodyHeads, type TaskVerbs, taskVerbs } from './lexicons/verbs.ts';

/**
 * What the engine knows of the world, as data. Everything is lower case with folded tones unless it is a name to
 * be shown. Another sector, or what an office has taught, passes its own.
 */
export interface Lexicons {
  readonly provinces: readonly ProvinceEntry[];
  readonly countries: readonly PartnerEntry[];
  readonly organisations: readonly PartnerEntry[];
  readonly familyNames: readonly string[];
  readonly titleHeads: readonly string[];
  readonly units: readonly string[];
  readonly askingVerbs: AskingVerbs;
  readonly taskVerbs: TaskVerbs;
  readonly bodyHeads: readonly string[];
  readonly outlets: readonly OutletEntry[];
  readonly noise: NoiseMarks;
  readonly fields: Readonly<Record<Exclude<DirectiveField, 'other'>, readonly string[]>>;
  readonly agreements: readonly string[];
  readonly rolesHeld: readonly string[];
  /** Words by which a conference belongs to the sector that is being read for. */
  readonly sectorWords: readonly string[];
  readonly knownConferences: readonly KnownConference[];
}

export const defaultLexicons: Lexicons = {
  provinces,
  countries,
  organisations,
  familyNames,
  titleHeads,
  units,
  askingVerbs,
  taskVerbs,
  bodyHeads,
  outlets: knownOutlets,
  noise: noiseMarks,
  fields: fieldKeywords,
  agreements: agreementNames,
  rolesHeld: rolesHeldPatterns,
  sectorWords,
  knownConferences,
};
