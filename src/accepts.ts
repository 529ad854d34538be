import { accepts as conclusions } from '#features/conclusions/index.ts';
import { accepts as conference } from '#features/conference/index.ts';
import { accepts as figures } from '#features/figures/index.ts';
import { accepts as register } from '#features/register/index.ts';
import { type Accepts, accepts as sources } from '#features/sources/index.ts';

/** Kind of proposal → the feature that writes it, for the routes, the demonstration and the command line alike. */
export const accepts: Accepts = { ...sources, ...register, ...conference, ...conclusions, ...figures };
