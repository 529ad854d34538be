import type { IsoDate } from '#base/dates.ts';
import { writtenDate } from '#base/written.ts';
import type { FigureWithValues } from '#features/figures/index.ts';
import { offeredOfFigure, slugOf } from './offered.ts';
import { type ParagraphKind, tokenOf } from './paragraph.ts';

export interface DraftParagraph {
  kind: ParagraphKind;
  text: string;
}

export interface OutlineOf {
  year: number;
  /** The figures of that year, wholes and parts. */
  figures: readonly FigureWithValues[];
  /** The conference whose directives are answered; null: none. */
  conference: { heldOn: IsoDate } | null;
}

/**
 * [R1] The outline of a yearly review: results, last conference's directives, limits, the year ahead. Sentences that
 * the record can write are written, each number live; what only people can write is left empty, and shows as work to
 * do. A review is an official Vietnamese document whatever language its writer reads.
 */
export function outlineOf({ year, figures, conference }: OutlineOf): DraftParagraph[] {
  const results: DraftParagraph[] = [
    { kind: 'heading', text: `I. Kết quả nổi bật năm ${year}` },
    { kind: 'text', text: '' },
    ...figures
      .filter((figure) => figure.indicator.partOfId === null)
      .map((figure) => sentenceOn(figure, figures)),
  ];
  const ahead: DraftParagraph[] = [
    { kind: 'heading', text: `${conference ? 'IV' : 'III'}. Phương hướng, nhiệm vụ năm ${year + 1}` },
    { kind: 'text', text: '' },
  ];
  const limits: DraftParagraph[] = [
    { kind: 'heading', text: `${conference ? 'III' : 'II'}. Tồn tại, hạn chế và nguyên nhân` },
    { kind: 'text', text: '' },
  ];
  return [...results, ...(conference ? answersTo(conference) : []), ...limits, ...ahead];
}

/** "Hoạt động đối ngoại của lãnh đạo chủ chốt: 59 hoạt động; trong đó, chuyến thăm: 21 chuyến, …" */
function sentenceOn(figure: FigureWithValues, figures: readonly FigureWithValues[]): DraftParagraph {
  const parts = figures.filter((one) => one.indicator.partOfId === figure.indicatorId);
  const whole = `${figure.indicator.name}: ${liveCount(figure)}`;
  const within = parts.map((part) => `${lowerFirst(part.indicator.name)}: ${liveCount(part)}`).join(', ');
  return { kind: 'text', text: within === '' ? `${whole}.` : `${whole}; trong đó, ${within}.` };
}

function liveCount(figure: FigureWithValues): string {
  const name = offeredOfFigure(figure)[0]?.name ?? '';
  return `${tokenOf(name)} ${figure.indicator.unit}`;
}

function answersTo({ heldOn }: { heldOn: IsoDate }): DraftParagraph[] {
  const live = (metric: string) => tokenOf(slugOf(`tasks ${metric}`));
  return [
    {
      kind: 'heading',
      text: `II. Thực hiện chỉ đạo tại hội nghị ngày ${writtenDate(heldOn)}`,
    },
    {
      kind: 'text',
      text:
        `Từ các chỉ đạo tại hội nghị, ${live('total')} nhiệm vụ đã được giao. Đã hoàn thành ${live('done')} nhiệm vụ, ` +
        `trong đó ${live('done_in_time')} đúng hạn, ${live('done_late')} quá hạn; ${live('open_in_time')} nhiệm vụ ` +
        `đang thực hiện trong hạn, ${live('open_overdue')} nhiệm vụ quá hạn.`,
    },
    { kind: 'directives', text: 'Kết quả thực hiện từng chỉ đạo' },
  ];
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
