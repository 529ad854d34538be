import type { Mention } from './mentions.ts';
import { nameKey } from './names.ts';
import type { Found, ReadPerson } from './reading.ts';
import { strongest } from './roles.ts';

/**
 * One entry for each person who takes part: the strongest role, the fullest offices. Those in `asking` set tasks,
 * perhaps by their office alone ("Bộ trưởng yêu cầu …"), and so directed.
 */
export function mergePeople(
  mentions: readonly Mention[],
  asking: ReadonlySet<string> = new Set(),
): Found<ReadPerson>[] {
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = nameKey(mention.name);
    byName.set(key, [...(byName.get(key) ?? []), mention]);
  }
  return [...byName.values()].flatMap((all) => {
    const [first] = all;
    const asked = first && asking.has(first.name) ? 'directs' : undefined;
    const role = all.map((mention) => mention.role).reduce(strongest, asked);
    if (!first || !role) return [];
    const best = all.reduce((a, b) => (b.titles.length > a.titles.length ? b : a), first);
    const point = all.find((mention) => mention.point)?.point;
    const place = all.find((mention) => mention.role === role) ?? first;
    return [
      {
        name: first.name,
        titles: fullestTitles([best, ...all]),
        role,
        ...(point ? { point } : {}),
        from: place.from,
        to: place.to,
      },
    ];
  });
}

/** "Bộ trưởng" beside "Bộ trưởng Ngoại giao" says nothing more; the longer stays. */
function fullestTitles(mentions: readonly Mention[]): string[] {
  const kept: string[] = [];
  for (const title of mentions.flatMap((mention) => mention.titles)) {
    const key = nameKey(title);
    const same = kept.findIndex((other) => covers(nameKey(other), key) || covers(key, nameKey(other)));
    if (same < 0) kept.push(title);
    else if (title.length > (kept[same]?.length ?? 0)) kept[same] = title;
  }
  return kept;
}

function covers(long: string, short: string): boolean {
  return (
    long === short ||
    long.startsWith(`${short} `) ||
    (long.endsWith(` ${short}`) && !/^(?:pho|nguyen|quyen|deputy|vice|former)/u.test(long))
  );
}
