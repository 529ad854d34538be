/** What an activity is, as the reports count it. */
export const activityKinds = ['visit_out', 'delegation_in', 'other_activity', 'agreement'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Who took part: a key leader (lãnh đạo chủ chốt), another leader, others. */
export const activityLevels = ['key_leader', 'leader', 'other'] as const;
export type ActivityLevel = (typeof activityLevels)[number];
