import { must } from '#base/errors.ts';
import {
  addIndicator,
  attachClaim,
  listUnattachedClaims,
  type NewIndicator,
  openFigure,
} from '#features/figures/index.ts';
import type { ActContext } from '#platform/http/context.ts';

const keyLeaders = ['key_leader'] as const;

/** What the foreign-affairs sector counts, and how its sources speak of it. */
const indicators: NewIndicator[] = [
  {
    code: 'hoat-dong-doi-ngoai',
    name: 'Hoạt động đối ngoại của lãnh đạo chủ chốt',
    nameEn: 'Foreign activities of key leaders',
    unit: 'hoạt động',
    unitEn: 'activities',
    counts: { kinds: ['visit_out', 'delegation_in', 'other_activity'], levels: [...keyLeaders] },
    spokenAs: ['hoạt động đối ngoại'],
  },
  {
    code: 'chuyen-tham',
    name: 'Chuyến thăm và dự hội nghị đa phương của lãnh đạo chủ chốt',
    nameEn: 'Visits abroad and multilateral conferences of key leaders',
    unit: 'chuyến thăm',
    unitEn: 'visits',
    counts: { kinds: ['visit_out'], levels: [...keyLeaders] },
    spokenAs: [
      'chuyến thăm tới các nước',
      'chuyến thăm của các đồng chí lãnh đạo chủ chốt',
      'tham dự các hội nghị đa phương',
    ],
    partOf: 'hoat-dong-doi-ngoai',
  },
  {
    code: 'don-doan',
    name: 'Đoàn lãnh đạo các nước thăm Việt Nam',
    nameEn: 'Delegations of foreign leaders received',
    unit: 'đoàn',
    unitEn: 'delegations',
    counts: { kinds: ['delegation_in'], levels: [...keyLeaders] },
    spokenAs: ['đoàn lãnh đạo các nước thăm việt nam', 'chuyến thăm của lãnh đạo các nước đến việt nam'],
    partOf: 'hoat-dong-doi-ngoai',
  },
  {
    code: 'hoat-dong-khac',
    name: 'Hoạt động đối ngoại khác của lãnh đạo chủ chốt',
    nameEn: 'Other foreign activities of key leaders',
    unit: 'hoạt động',
    unitEn: 'activities',
    counts: { kinds: ['other_activity'], levels: [...keyLeaders] },
    spokenAs: ['hoạt động đối ngoại khác'],
    partOf: 'hoat-dong-doi-ngoai',
  },
  {
    code: 'thoa-thuan-ky-moi',
    name: 'Thỏa thuận hợp tác ký mới',
    nameEn: 'Cooperation agreements newly signed',
    unit: 'thỏa thuận',
    unitEn: 'agreements',
    counts: { kinds: ['agreement'], levels: ['key_leader', 'leader', 'other'] },
    spokenAs: ['thỏa thuận hợp tác', 'thỏa thuận ký kết mới'],
  },
];

/** "Từ sau Hội nghị Đối ngoại toàn quốc" (held on 14/12/2021) to the 32nd Diplomatic Conference. */
const halfTerm = { label: 'từ sau Hội nghị Đối ngoại toàn quốc', from: '2021-12-15', to: '2023-12-19' };

/** Opens the figures of 2024 and 2025. */
export async function openFigures(ctx: ActContext): Promise<void> {
  for (const indicator of indicators) await addIndicator(ctx, indicator);
  for (const year of [2024, 2025]) {
    for (const { code } of indicators) await openFigure(ctx, { indicator: code, over: { year } });
  }
}

/**
 * The half-term has figures of its own, and a person ties to them what a source said of it: "from after the national
 * conference" is no year, so the program leaves that to the office.
 */
export async function openHalfTermFigures(ctx: ActContext): Promise<void> {
  const claims = await listUnattachedClaims(ctx.db);
  for (const [code, value] of [
    ['chuyen-tham', 45],
    ['don-doan', 50],
  ] as const) {
    const { id: figureId } = await openFigure(ctx, { indicator: code, over: halfTerm });
    const claim = must(
      claims.find((one) => one.value === value),
      `the claim of ${value}`,
    );
    await attachClaim(ctx, { claimId: claim.id, figureId });
  }
}
