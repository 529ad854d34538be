/** The code by which people name a task: number 22 is `NV-022` (nhiệm vụ). It grows past three digits as it must. */
export function taskCode(number: number): string {
  return `NV-${String(number).padStart(3, '0')}`;
}
