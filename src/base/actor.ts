/**
 * Who acts. A role is held for a body; what a role may do is decided in each feature's `policy.ts`, nowhere else.
 * Roles: secretary (thư ký), operator (kỹ thuật trung tâm), leader (lãnh đạo), officer (cán bộ đầu mối),
 * technician (kỹ thuật viên điểm cầu), press (báo chí).
 */
export const roles = ['secretary', 'operator', 'leader', 'officer', 'technician', 'press'] as const;
export type Role = (typeof roles)[number];

export interface Actor {
  id: string;
  name: string;
  role: Role;
  /** The body for which the role is held. */
  bodyId: string;
}
