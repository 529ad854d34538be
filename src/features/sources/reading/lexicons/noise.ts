import type { NoiseReason } from '../reading.ts';

/** Marks of what surrounds an article on a page; patterns over a whole trimmed line, lower case, folded. */
export interface NoiseMarks {
  /** The line alone is noise. */
  readonly lines: readonly (readonly [NoiseReason, string])[];
  /** From this line on, everything is noise, if the article is over by then. */
  readonly openers: readonly (readonly [NoiseReason, string])[];
  /** A part of a line is noise. */
  readonly inline: readonly (readonly [NoiseReason, string])[];
}

export const noiseMarks: NoiseMarks = {
  lines: [
    ['breadcrumb', '(?:trang chủ|home|trang nhất)(?: ?(?:[>»›/|]|>>|::).*)?'],
    ['breadcrumb', '(?:bạn đang ở|bạn đang xem|vị trí)\\s*:.*'],
    ['breadcrumb', '[^.!?]{2,40}(?: ?(?:>>|»|›|>) ?[^.!?>»›]{2,60}){1,5}'],
    [
      'counter',
      '\\(?(?:số )?(?:lượt xem|lượt truy cập|lượt đọc|đã xem|views?|lượt nghe)\\s*:?\\s*[\\d.,]*\\)?',
    ],
    ['counter', '[\\d.,]+ (?:lượt xem|lượt đọc|lượt truy cập|views?|reads?|người xem)'],
    [
      'counter',
      '(?:cỡ chữ|font size|a\\+? ?a-?|tăng cỡ chữ|giảm cỡ chữ|đọc bài viết|nghe đọc bài|nghe bài viết|giọng đọc).{0,30}',
    ],
    [
      'share',
      '(?:chia sẻ|share|zalo|facebook|twitter|x|google ?\\+?|linkedin|pinterest|telegram|messenger|copy link|sao chép liên kết|email|gmail|thích|like|tweet|in bài(?: viết| này)?|in trang|in tin|print|gửi (?:email|mail|bài viết)|lưu bài viết|link|skype|viber|theo dõi (?:trên|chúng tôi).{0,60}|google news)(?:[ |:/,]+(?:chia sẻ|share|zalo|facebook|twitter|email|in|print|like|link|0))*\\s*:?',
    ],
    ['share', 'theo dõi .{2,40} trên (?:google news|facebook|zalo|youtube)'],
    ['tags', '(?:tags?|từ khóa|thẻ|chủ đề liên quan|topics?|keywords?)\\s*:.*'],
    [
      'advertisement',
      '(?:quảng cáo|advertisement|ads|\\[?quảng cáo\\]?|adv|liên hệ quảng cáo.{0,60}|sponsored)',
    ],
    ['footer', '(?:©|®|copyright|bản quyền|giấy phép|all rights reserved).*'],
    [
      'footer',
      '(?:ghi rõ nguồn|vui lòng ghi rõ|cấm sao chép|ghi nguồn|không được sao chép|đề nghị ghi rõ).*',
    ],
    [
      'footer',
      '(?:điện thoại|đt|tel|fax|hotline|email|e-mail|địa chỉ|trụ sở|tòa soạn|đường dây nóng|website)\\s*:.*',
    ],
    ['site_header', 'báo [^.,;]{2,40} (?:điện tử|online) ?[-–|].{3,80}'],
    [
      'site_header',
      '(?:đăng nhập|đăng ký|tìm kiếm|login|search|menu|rss|sitemap|sơ đồ (?:site|trang)|liên hệ|mới nhất|tiếng việt|english|chuyển đến nội dung|skip to (?:main )?content)(?: ?[|/•·-] ?.{0,40})?',
    ],
  ],
  openers: [
    [
      'comments',
      '(?:(?:ý kiến|gửi|viết|đăng)? ?(?:ý kiến )?bình luận(?: của bạn)?|ý kiến(?: bạn đọc| độc giả)?|gửi phản hồi|phản hồi|thảo luận|viết bình luận|mời bạn đọc bình luận|comments?|leave a (?:comment|reply)|gửi ý kiến|ý kiến của bạn|bình luận của bạn|nội dung bình luận)\\s*(?:\\(\\s*\\d*\\s*\\))?\\s*:?',
    ],
    [
      'comments',
      '(?:chưa có bình luận|bạn còn \\d|bạn vui lòng nhập|vui lòng nhập|họ (?:và )?tên ?\\*?:?$|mã (?:xác nhận|bảo mật)).*',
    ],
    [
      'related_news',
      '(?:các )?(?:tin|bài|bài viết|tin tức|tin bài|tin, bài|nội dung|video|ảnh|thông tin)(?: viết| tức)? ?(?:liên quan|cùng chuyên mục|cùng chủ đề|cùng thể loại|mới(?: nhất| hơn| cập nhật| đăng| đưa)?|khác|nổi bật|nóng|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|đã đưa|đã đăng|cũ hơn|tiếp theo|đang xem nhiều|hot|nên đọc|tiêu điểm|đáng chú ý|trong ngày)\\s*:?',
    ],
    [
      'related_news',
      '(?:các tin|những tin|các bài|các bài viết|tin) (?:khác|mới hơn|cũ hơn|đã đưa|liên quan)\\s*:?',
    ],
    [
      'related_news',
      "(?:đọc thêm|xem thêm|có thể bạn quan tâm|đừng bỏ lỡ|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|cùng chuyên mục|cùng chủ đề|mới nhất|nổi bật|tiêu điểm|bạn có thể quan tâm|mời xem thêm|khám phá thêm|chuyên mục khác|tin đọc nhiều|video đang xem nhiều|related(?: news| stories| articles| topics)?|read more|see also|most (?:read|popular|viewed)|more news|latest news|other news|you may also like|recommended|top stories|don't miss|news in the same category)\\s*:?",
    ],
    [
      'footer',
      '(?:trang thông tin điện tử|cổng thông tin(?: điện tử)?|cơ quan chủ quản|cơ quan của|tổng biên tập|phó tổng biên tập|chịu trách nhiệm|giám đốc\\s*:|trưởng ban biên tập|đơn vị chủ quản|bản quyền (?:thuộc|của)|cơ quan ngôn luận|thiết kế (?:bởi|và phát triển)|phát triển bởi|giấy phép|copyright|©|số lượt truy cập|thống kê truy cập|đang (?:online|truy cập)|liên kết (?:website|web)|thăm dò ý kiến|thời tiết).*',
    ],
  ],
  inline: [['counter', '\\(\\s*(?:số )?(?:lượt xem|lượt đọc|đã xem|xem|views?)\\s*:?\\s*[\\d.,]+\\s*\\)']],
};
