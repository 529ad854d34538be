import { type ParticipantRole, participantRoles } from '../kinds.ts';
import { wordPattern } from './patterns.ts';

/** What people do at a conference, strongest first; patterns over lower-case folded text. */
const DOING: readonly (readonly [ParticipantRole, RegExp])[] = [
  [
    'concludes',
    wordPattern(
      '(?:phát biểu )?kết luận(?: và chỉ đạo)?(?: (?:hội nghị|phiên|tại))?|phát biểu bế mạc|concluded|concluding',
      'u',
    ),
  ],
  [
    'directs',
    wordPattern(
      '(?:phát biểu )?(?:ý kiến )?chỉ đạo(?! của)|yêu cầu|giao nhiệm vụ|đề nghị|lưu ý|kêu gọi|urged|asked|requested|instructed|called (?:on|for)|directed|launched',
      'u',
    ),
  ],
  [
    'chairs',
    wordPattern(
      '(?:đồng )?chủ trì|chủ tọa|điều hành(?: hội nghị)?|chaired|co-chaired|presided|chairing',
      'u',
    ),
  ],
  [
    'reports',
    wordPattern(
      'trình bày(?: dự thảo)? báo cáo|báo cáo (?:tổng kết|tại|kết quả|tóm tắt|đề dẫn|về)|đọc báo cáo|thay mặt .{0,40} báo cáo|delivered (?:the|a) report|presented (?:the|a) report',
      'u',
    ),
  ],
  [
    'speaks',
    wordPattern(
      'phát biểu|khai mạc|nhấn mạnh|khẳng định|cho (?:biết|rằng|hay)|nêu(?: rõ)?|tham luận|chia sẻ|đánh giá|ghi nhận|cảm ơn|nói|giới thiệu|biểu dương|phát động|trao đổi|thông tin|chỉ rõ|trình bày|báo cáo|khái quát|bày tỏ|chúc mừng|chỉ ra|lưu ý|tin tưởng|đề xuất|kiến nghị|said|noted|stressed|emphasi[sz]ed|highlighted|affirmed|spoke|speech|addressed|delivered|remarks|pointed out|underlined|underscored|told|praised|lauded|hailed|stated',
      'u',
    ),
  ],
  [
    'attends',
    wordPattern(
      '(?:tham |cùng |đến |tới )?dự|có mặt|tham gia|sự tham dự|attended|attending|was present|were present|attendance|took part|participat(?:ed|ing|ion)|joined|present|tại hội nghị|at the (?:conference|meeting|event)',
      'u',
    ),
  ],
];

export function roleIn(low: string): ParticipantRole | undefined {
  return DOING.find(([, pattern]) => pattern.test(low))?.[0];
}

export function strongest(
  a: ParticipantRole | undefined,
  b: ParticipantRole | undefined,
): ParticipantRole | undefined {
  if (!a || !b) return a ?? b;
  return participantRoles.indexOf(a) <= participantRoles.indexOf(b) ? a : b;
}
