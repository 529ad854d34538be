import { sql } from 'kysely';
import { insertBody } from '#features/directory/index.ts';
import { insertActivities } from '#features/register/index.ts';
import type { Db } from '#platform/db/database.ts';
import { aDirective } from '#test/factories/conclusions.ts';

const AT_ONCE = 1000;

/** Words that stand in a known number of documents, and what is typed to find them. */
export function searches(size: number) {
  return [
    { name: 'rare', what: 'a rare word (20)', typed: 'hiếmhoi' },
    { name: 'common', what: 'a common word (5,000)', typed: 'phổthông' },
    { name: 'commonTwo', what: 'two common words (5,000)', typed: 'pho thông, đôngđảo' },
    { name: 'veryCommon', what: `a very common word (${size / 2})`, typed: 'rộngrãi' },
    { name: 'everywhere', what: 'two words that stand everywhere', typed: 'hội nghị' },
    { name: 'phrase', what: 'a phrase of common words (500)', typed: '"công tác đối ngoại đặcbiệt"' },
    { name: 'unfinished', what: 'a word just begun', typed: 'ngo' },
    { name: 'typo', what: 'a mistyped title', typed: 'Chuyến thămm chính tức Lào' },
  ];
}

const syllables = (
  'hội nghị công tác đối ngoại năm thực hiện nhiệm vụ các tỉnh thành phố trung ương kết quả triển khai bộ trưởng đại biểu phát ' +
  'biểu quan hệ hợp kinh tế văn hóa biên giới lãnh sự người việt nam ở nước ngoài đảng nhà chủ tịch thủ tướng chính phủ ' +
  'quốc gia phát triển bền vững an ninh trật tự xã địa phương doanh nghiệp đầu tư thương mại xuất khẩu nông nghiệp du lịch'
).split(' ');

/** Documents of 2 kB, tasks and activities, `size` of each, in words of an office with the usual few often and many seldom. */
export async function fillForSearch(db: Db, size: number, say: (line: string) => void): Promise<void> {
  const random = seeded(7);
  const bodyId = await insertBody(db, {
    kind: 'department',
    from: null,
    until: null,
    name: 'Vụ Đo lường',
    nameEn: 'Department of Measuring',
  });
  const directive = await aDirective(db);
  for (let first = 0; first < size; first += AT_ONCE) {
    if (first % 20_000 === 0) say(`${first} of ${size} written`);
    const count = Math.min(AT_ONCE, size - first);
    const numbers = Array.from({ length: count }, (_, i) => first + i);
    await insertDocuments(db, numbers, random, size);
    await sql`
      insert into task (directive_id, title, lead_body_id, product, assigned_on, due_on)
      select ${directive.id}, title, ${bodyId}, 'Báo cáo', '2025-01-09', '2025-11-28'
      from unnest(${numbers.map((n) => `Nhiệm vụ ${n} ${words(random, 8)}`)}::text[]) as title
    `.execute(db);
    await insertActivities(
      db,
      numbers.map((n) => ({
        kind: 'visit_out',
        level: 'leader',
        title: `${n % 50_000 === 0 ? 'Chuyến thăm chính thức Lào' : words(random, 7)} ${n}`,
        partner: null,
        startedOn: '2024-06-14',
        endedOn: '2024-06-14',
        bodyId,
        basis: `Báo cáo ${n}`,
      })),
    );
  }
}

async function insertDocuments(db: Db, numbers: number[], random: () => number, size: number): Promise<void> {
  const documents = numbers.map((n) => {
    const marked = [
      n % (size / 20) === 0 ? 'hiếmhoi' : '',
      n % (size / 5000) === 0 ? 'phổthông pho thông đôngđảo' : '',
      n % 2 === 0 ? 'rộngrãi' : '',
      n % (size / 500) === 0 ? 'công tác đối ngoại đặcbiệt' : '',
    ];
    const text = `${words(random, 200)} ${marked.join(' ')} ${words(random, 200)} số ${n}`;
    const day = new Date(Date.UTC(2010, 0, 1) + (n % 5800) * 86_400_000).toISOString().slice(0, 10);
    return { hash: n.toString(16).padStart(64, '0'), title: `Tin ${n}: ${words(random, 9)}`, text, day };
  });
  const given = JSON.stringify(documents);
  await sql`
    insert into kept_file (sha256, byte_size, media_type)
    select hash, 2000, 'text/plain' from json_to_recordset(${given}::json) as given (hash text)
  `.execute(db);
  await sql`
    insert into source (file_sha256, file_name, text, title, outlet, published_on, reading, engine)
    select hash, 'tin.txt', text, title, 'Báo Đo lường', day::date, '{}', 'bench'
    from json_to_recordset(${given}::json) as given (hash text, text text, title text, day text)
  `.execute(db);
}

/** Some words often, most seldom: half of them are the office's own, the others come of two syllables and a number. */
function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => {
    const syllable = syllables[Math.floor(random() ** 2 * syllables.length)] ?? '';
    return random() < 0.85 ? syllable : `${syllable}${Math.floor(random() ** 3 * 20_000)}`;
  }).join(' ');
}

/** The same numbers every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
