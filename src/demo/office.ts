import type { Actor, Role } from '#base/actor.ts';
import { must } from '#base/errors.ts';
import { addDemonstrationAccounts } from '#features/accounts/index.ts';
import {
  establishProvinces,
  findBodyByName,
  findOrAddPerson,
  holdOffice,
  insertBody,
  type NewBody,
} from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';

/** Who signs in, in each role. */
export type Cast = Record<Role, Actor>;

/** Ids of the ministry and its units by Vietnamese name. */
export type Units = (name: string) => string;

const since1945 = { from: '1945-08-28', until: null };
const unitsOfTheMinistry: [name: string, nameEn: string][] = [
  ['Văn phòng Bộ', 'Ministry Office'],
  ['Vụ Chính sách Đối ngoại', 'Department of Foreign Policy'],
  ['Vụ Tổ chức Cán bộ', 'Department of Organisation and Personnel'],
  ['Vụ Tổng hợp Kinh tế', 'Department of Economic Affairs'],
  ['Vụ Các tổ chức quốc tế', 'Department of International Organisations'],
  ['Vụ ASEAN', 'ASEAN Department'],
  ['Vụ Luật pháp và Điều ước quốc tế', 'Department of International Law and Treaties'],
  ['Vụ Ngoại giao Văn hóa và UNESCO', 'Department of Cultural Diplomacy and UNESCO'],
  ['Vụ Thông tin Báo chí', 'Department of Press and Information'],
  ['Cục Lễ tân Nhà nước', 'State Protocol Department'],
  ['Cục Lãnh sự', 'Consular Department'],
  ['Cục Ngoại vụ', 'Department of Provincial Foreign Affairs'],
  ['Ủy ban Nhà nước về người Việt Nam ở nước ngoài', 'State Committee for Overseas Vietnamese'],
  ['Học viện Ngoại giao', 'Diplomatic Academy'],
];

/** The bodies: Party, Government, the ministry with its units, the provinces of both generations. */
export async function establishBodies(db: Db): Promise<Units> {
  await establishProvinces(db);
  const ids = new Map<string, string>();
  const add = async (body: NewBody) => ids.set(body.name, await insertBody(db, body));
  await add({
    kind: 'party',
    name: 'Ban Chấp hành Trung ương Đảng',
    nameEn: 'Central Committee of the Party',
    from: '1930-02-03',
    until: null,
  });
  await add({ kind: 'government', name: 'Chính phủ', nameEn: 'Government', ...since1945 });
  await add({ kind: 'ministry', name: 'Bộ Ngoại giao', nameEn: 'Ministry of Foreign Affairs', ...since1945 });
  const parentId = must(ids.get('Bộ Ngoại giao'), 'the ministry');
  for (const [name, nameEn] of unitsOfTheMinistry) {
    // When each unit was set up is not among the facts at hand; only that they stand.
    await add({ kind: 'department', name, nameEn, parentId, from: null, until: null });
  }
  return (name) => must(ids.get(name), name);
}

/** People of public record, with the offices they held and the days of taking and leaving them. */
export async function establishPeople(db: Db, unit: Units): Promise<void> {
  const offices: [
    person: string,
    body: string,
    title: string,
    titleEn: string,
    from: string,
    until: string | null,
  ][] = [
    [
      'Nguyễn Phú Trọng',
      'Ban Chấp hành Trung ương Đảng',
      'Tổng Bí thư',
      'General Secretary',
      '2011-01-19',
      '2024-07-20',
    ],
    ['Phạm Minh Chính', 'Chính phủ', 'Thủ tướng Chính phủ', 'Prime Minister', '2021-04-05', null],
    ['Phạm Bình Minh', 'Bộ Ngoại giao', 'Bộ trưởng', 'Minister', '2011-08-03', '2021-04-08'],
    ['Phạm Bình Minh', 'Chính phủ', 'Phó Thủ tướng', 'Deputy Prime Minister', '2013-11-13', '2023-01-05'],
    ['Bùi Thanh Sơn', 'Bộ Ngoại giao', 'Bộ trưởng', 'Minister', '2021-04-08', '2025-08-30'],
    ['Bùi Thanh Sơn', 'Chính phủ', 'Phó Thủ tướng', 'Deputy Prime Minister', '2024-08-26', null],
    ['Lê Hoài Trung', 'Bộ Ngoại giao', 'Bộ trưởng', 'Minister', '2025-10-25', null],
  ];
  for (const [name, body, title, titleEn, from, until] of offices) {
    const { id: personId } = await findOrAddPerson(db, name);
    const isSole = title !== 'Phó Thủ tướng';
    await holdOffice(db, { personId, bodyId: unit(body), title, titleEn, isSole, from, until });
  }
}

/** One account a role; the names are roles, not people. */
export async function establishCast(db: Db, unit: Units): Promise<Cast> {
  const province = async (name: string) => must(await findBodyByName(db, name, '2025-07-01'), name).id;
  const press = await insertBody(db, {
    kind: 'association',
    name: 'Báo chí dự hội nghị',
    nameEn: 'Press at the conference',
    from: null,
    until: null,
    isIllustrative: true,
  });
  const seats: [Role, name: string, bodyId: string][] = [
    ['secretary', 'Thư ký hội nghị', unit('Văn phòng Bộ')],
    ['operator', 'Kỹ thuật trung tâm', unit('Văn phòng Bộ')],
    ['leader', 'Lãnh đạo Bộ', unit('Bộ Ngoại giao')],
    ['officer', 'Cán bộ đầu mối', await province('Bắc Ninh')],
    ['technician', 'Kỹ thuật viên điểm cầu', await province('Quảng Trị')],
    ['press', 'Phóng viên', press],
  ];
  const actors = await addDemonstrationAccounts(
    db,
    seats.map(([role, name, bodyId]) => ({ role, name, bodyId })),
  );
  return Object.fromEntries(actors.map((actor) => [actor.role, actor])) as Cast;
}
