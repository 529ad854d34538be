import type { Facts, ProposalKind } from '#features/sources/index.ts';

/** A fact that the demonstration accepts, with the words of its source that it rests on. */
export type Told = { [K in ProposalKind]: { kind: K; quote: string; fact: Facts[K] } }[ProposalKind];

/**
 * A source in `sources/`, and what the secretary has accepted from it. Its outlet is named with "(tóm lược)": the words
 * around the quotations are ours, not the outlet's. Not everything is: some is
 * left to be read.
 */
export interface Story {
  file: string;
  told: Told[];
}

const minister = 'Bộ Ngoại giao';

const review2024 = {
  kind: 'annual_review',
  name: 'Hội nghị tổng kết công tác ngành Ngoại giao năm 2024, triển khai nhiệm vụ năm 2025',
  heldOn: '2025-01-06',
  organiser: minister,
  format: 'online',
  reviewsYear: 2024,
  plansYear: 2025,
} as const;

const trongSpeaks = { speaker: 'Nguyễn Phú Trọng' } as const;
const chinhSpeaks = { speaker: 'Phạm Minh Chính' } as const;
const minhSpeaks = { speaker: 'Phạm Bình Minh' } as const;

/** A directive whose words are the quotation itself. */
function directive(quote: string, fact: Omit<Facts['directive'], 'text'>): Told {
  return { kind: 'directive', quote, fact: { text: quote, ...fact } };
}

export const stories: Story[] = [
  {
    file: 'son-la-2021-01-11.txt',
    told: [
      {
        kind: 'publication',
        quote: 'Báo Sơn La',
        fact: { outlet: 'Báo Sơn La (tóm lược)', authors: [], publishedOn: '2021-01-11' },
      },
      {
        kind: 'conference',
        quote: 'Hội nghị tổng kết công tác năm 2020, phương hướng nhiệm vụ năm 2021',
        fact: {
          kind: 'annual_review',
          name: 'Hội nghị tổng kết công tác năm 2020, phương hướng nhiệm vụ năm 2021',
          heldOn: '2021-01-11',
          organiser: minister,
          format: 'in_person',
          place: 'Hà Nội',
          reviewsYear: 2020,
          plansYear: 2021,
          theme: 'Xây dựng nền ngoại giao toàn diện, hiện đại',
        },
      },
      {
        kind: 'person',
        quote: 'Ủy viên Bộ Chính trị, Phó Thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh',
        fact: {
          name: 'Phạm Bình Minh',
          titles: ['Ủy viên Bộ Chính trị', 'Phó Thủ tướng', 'Bộ trưởng Ngoại giao'],
          role: 'concludes',
        },
      },
      { kind: 'role_held', quote: 'Chủ tịch ASEAN 2020', fact: { name: 'Chủ tịch ASEAN 2020' } },
      {
        kind: 'role_held',
        quote: 'Ủy viên không thường trực Hội đồng Bảo an Liên hợp quốc nhiệm kỳ 2020 – 2021',
        fact: { name: 'Ủy viên không thường trực Hội đồng Bảo an Liên hợp quốc nhiệm kỳ 2020 – 2021' },
      },
      { kind: 'agreement', quote: 'EVFTA', fact: { name: 'EVFTA' } },
      { kind: 'agreement', quote: 'RCEP', fact: { name: 'RCEP' } },
      { kind: 'agreement', quote: 'UKVFTA', fact: { name: 'UKVFTA' } },
      directive(
        'Đẩy mạnh triển khai chỉ đạo của Ban Bí thư về đẩy mạnh và nâng tầm đối ngoại đa phương đến năm 2030',
        { ...minhSpeaks, field: 'multilateral' },
      ),
      directive('Tiếp tục triển khai hiệu quả công tác bảo hộ công dân', {
        ...minhSpeaks,
        field: 'citizen_protection',
      }),
    ],
  },
  {
    file: 'bac-kan-2023-12-20.txt',
    told: [
      {
        kind: 'publication',
        quote: 'Đài Phát thanh và Truyền hình Bắc Kạn',
        fact: { outlet: 'Đài PT&TH Bắc Kạn (tóm lược)', authors: ['Phúc Thiệp'], publishedOn: '2023-12-20' },
      },
      {
        kind: 'conference',
        quote: 'Hội nghị Ngoại giao lần thứ 32',
        fact: {
          kind: 'diplomatic_conference',
          name: 'Hội nghị Ngoại giao lần thứ 32',
          heldOn: '2023-12-19',
          organiser: minister,
          format: 'online',
          edition: 32,
          theme: 'Phát huy vai trò tiên phong xây dựng nền ngoại giao toàn diện, hiện đại, vững mạnh',
        },
      },
      {
        kind: 'person',
        quote: 'Tổng Bí thư Nguyễn Phú Trọng dự và phát biểu chỉ đạo hội nghị',
        fact: { name: 'Nguyễn Phú Trọng', titles: ['Tổng Bí thư'], role: 'directs' },
      },
      {
        kind: 'figure',
        quote: '45 chuyến thăm của các đồng chí lãnh đạo chủ chốt của đất nước',
        fact: {
          value: 45,
          qualifier: 'exact',
          unit: 'chuyến thăm',
          subject: 'chuyến thăm của các đồng chí lãnh đạo chủ chốt của đất nước',
          period: 'từ sau Hội nghị Đối ngoại toàn quốc',
        },
      },
      {
        kind: 'figure',
        quote: 'gần 50 chuyến thăm của lãnh đạo các nước đến Việt Nam',
        fact: {
          value: 50,
          qualifier: 'less_than',
          unit: 'chuyến thăm',
          subject: 'chuyến thăm của lãnh đạo các nước đến Việt Nam',
          period: 'từ sau Hội nghị Đối ngoại toàn quốc',
        },
      },
      directive(
        'chủ động xây dựng và tổ chức thực hiện đồng bộ, sáng tạo, hiệu quả các chương trình, kế hoạch cụ thể',
        { ...trongSpeaks, field: 'political' },
      ),
      directive('quan tâm xây dựng sự đoàn kết, đồng thuận', { ...trongSpeaks, field: 'party_building' }),
      directive('làm tốt hơn nữa công tác kiện toàn tổ chức bộ máy và xây dựng đội ngũ cán bộ đối ngoại', {
        ...trongSpeaks,
        field: 'organisation',
      }),
    ],
  },
  {
    file: 'quang-tri-2025-01-06.txt',
    told: [
      {
        kind: 'publication',
        quote: 'Báo Quảng Trị',
        fact: { outlet: 'Báo Quảng Trị (tóm lược)', authors: ['Hoài Nhung'], publishedOn: '2025-01-06' },
      },
      {
        kind: 'conference',
        quote:
          'hội nghị trực tuyến tổng kết công tác ngành ngoại giao năm 2024, triển khai nhiệm vụ năm 2025',
        fact: review2024,
      },
      { kind: 'point', quote: 'điểm cầu Quảng Trị', fact: { name: 'Quảng Trị', role: 'provincial' } },
      {
        kind: 'person',
        quote: 'Thủ tướng Chính phủ Phạm Minh Chính dự và kết luận hội nghị',
        fact: { name: 'Phạm Minh Chính', titles: ['Thủ tướng Chính phủ'], role: 'concludes' },
      },
      {
        kind: 'person',
        quote: 'Phó Chủ tịch UBND tỉnh Hoàng Nam dự hội nghị tại điểm cầu Quảng Trị',
        fact: { name: 'Hoàng Nam', titles: ['Phó Chủ tịch UBND tỉnh'], role: 'attends', point: 'Quảng Trị' },
      },
      directive('Thúc đẩy nâng cấp, nâng tầm quan hệ với các đối tác quan trọng', {
        ...chinhSpeaks,
        field: 'political',
      }),
      directive(
        'tranh thủ hiệu quả các cam kết, thỏa thuận, thu hút các nguồn lực mới để thực hiện các mục tiêu phát triển đất nước',
        { ...chinhSpeaks, field: 'economic' },
      ),
      directive('Xử lý tốt các tình huống đối ngoại phức tạp nảy sinh', {
        ...chinhSpeaks,
        field: 'political',
      }),
      directive('chú trọng nghiên cứu mang tính tổng thể, dài hơi và có chiều sâu về đối ngoại', {
        ...chinhSpeaks,
        field: 'forecasting',
      }),
      {
        kind: 'resolution',
        quote: 'Nghị quyết 18 của BCH Trung ương',
        fact: { name: 'Nghị quyết 18 của BCH Trung ương', kind: 'resolution' },
      },
      directive(
        'Thực hiện tốt chủ trương tổng kết Nghị quyết 18 của BCH Trung ương và tinh gọn tổ chức bộ máy của Bộ Ngoại giao',
        { ...chinhSpeaks, field: 'organisation', basis: 'Nghị quyết 18 của BCH Trung ương' },
      ),
      directive('xây dựng đội ngũ cán bộ ngoại giao “vừa hồng, vừa chuyên”', {
        ...chinhSpeaks,
        field: 'personnel',
      }),
    ],
  },
  {
    file: 'soc-trang-2025-01-06.txt',
    told: [
      {
        kind: 'publication',
        quote: 'Đài Phát thanh và Truyền hình Sóc Trăng',
        fact: {
          outlet: 'Đài PT&TH Sóc Trăng (tóm lược)',
          authors: ['Thuý Liễu', 'Quốc Việt'],
          publishedOn: '2025-01-06',
        },
      },
      { kind: 'conference', quote: 'hội nghị tổng kết công tác ngành Ngoại giao năm 2024', fact: review2024 },
      {
        kind: 'person',
        quote: 'Thủ tướng Chính phủ Phạm Minh Chính',
        fact: { name: 'Phạm Minh Chính', titles: ['Thủ tướng Chính phủ'], role: 'directs' },
      },
      { kind: 'point', quote: 'điểm cầu Sóc Trăng', fact: { name: 'Sóc Trăng', role: 'provincial' } },
      {
        kind: 'person',
        quote: 'ông Nguyễn Văn Khởi, Phó Chủ tịch UBND tỉnh',
        fact: {
          name: 'Nguyễn Văn Khởi',
          titles: ['Phó Chủ tịch UBND tỉnh'],
          role: 'attends',
          point: 'Sóc Trăng',
        },
      },
      {
        kind: 'figure',
        quote: 'tổng cộng 59 hoạt động đối ngoại',
        fact: {
          value: 59,
          qualifier: 'exact',
          unit: 'hoạt động',
          subject: 'hoạt động đối ngoại của lãnh đạo chủ chốt',
          period: '2024',
        },
      },
      {
        kind: 'figure',
        quote: '21 chuyến thăm tới các nước và tham dự các hội nghị đa phương',
        fact: {
          value: 21,
          qualifier: 'exact',
          unit: 'chuyến thăm',
          subject: 'chuyến thăm tới các nước và tham dự các hội nghị đa phương',
          period: '2024',
        },
      },
      {
        kind: 'figure',
        quote: '25 đoàn lãnh đạo các nước thăm Việt Nam',
        fact: {
          value: 25,
          qualifier: 'exact',
          unit: 'đoàn',
          subject: 'đoàn lãnh đạo các nước thăm Việt Nam',
          period: '2024',
        },
      },
      {
        kind: 'figure',
        quote: 'hơn 170 thỏa thuận hợp tác',
        fact: {
          value: 170,
          qualifier: 'more_than',
          unit: 'thỏa thuận',
          subject: 'thỏa thuận hợp tác ký kết mới',
          period: '2024',
        },
      },
      directive('tiếp tục chủ động đi trước, dám nghĩ, dám làm, bắt kịp với xu thế mới của Thế giới', {
        ...chinhSpeaks,
        field: 'political',
      }),
    ],
  },
  {
    // Left half read, so that there is work on the secretary's desk.
    file: 'bac-ninh-2025-01-06.txt',
    told: [
      {
        kind: 'conference',
        quote: 'hội nghị tổng kết công tác ngành Ngoại giao năm 2024, triển khai nhiệm vụ năm 2025',
        fact: review2024,
      },
      { kind: 'point', quote: 'điểm cầu Trung ương', fact: { name: 'Trung ương', role: 'central' } },
      { kind: 'point', quote: 'điểm cầu Bắc Ninh', fact: { name: 'Bắc Ninh', role: 'provincial' } },
      {
        kind: 'person',
        quote: 'đồng chí Lê Xuân Lợi, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh',
        fact: {
          name: 'Lê Xuân Lợi',
          titles: ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Phó Chủ tịch UBND tỉnh'],
          role: 'chairs',
          point: 'Bắc Ninh',
        },
      },
    ],
  },
];
