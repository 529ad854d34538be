export const vi = {
  heading: 'Phát biểu',
  kinds: {
    concluding: 'phát biểu kết luận',
    directing: 'phát biểu chỉ đạo',
    reporting: 'báo cáo',
    contributing: 'tham luận',
  },
  quotes: ({ count }: { count: number }) => `${count} câu trích`,
  unnamed: 'chưa rõ nơi đăng',
  openThread: 'Xem mạch',
  threadOf: ({ name }: { name: string }) => `Xem mạch của phát biểu: ${name}`,
  empty: 'Chưa có phát biểu nào được trích. Phát biểu xuất hiện khi nhận đề xuất chỉ đạo từ một nguồn.',
  knot: {
    title: {
      concluding: 'phát biểu kết luận hội nghị',
      directing: 'phát biểu chỉ đạo hội nghị',
      reporting: 'báo cáo tại hội nghị',
      contributing: 'tham luận tại hội nghị',
    },
  },
  sheet: {
    who: 'Ai nói',
    where: 'Ở đâu',
    on: ({ date }: { date: string }) => `ngày ${date}`,
    what: 'Với tư cách',
  },
  errors: {
    speech_in_use: 'Còn chỉ đạo rút ra từ phát biểu này nên chưa gỡ được. Hãy gỡ các chỉ đạo ấy trước.',
  },
};
