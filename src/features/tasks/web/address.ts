/** The page of a task; `on` keeps the day for which states were asked, null for today. */
export function taskAddress(id: string, on: string | null): string {
  return on === null ? `/nhiem-vu/${id}` : `/nhiem-vu/${id}?tinh-den=${on}`;
}
