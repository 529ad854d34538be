import { writtenDate } from '#base/written.ts';

const working = (days: number) => (days === 0 ? 'chưa đến 1 ngày làm việc' : `${days} ngày làm việc`);

export const vi = {
  deadline: {
    none: 'không có thời hạn',
    ahead: ({ days }: { days: number }) => `còn ${working(days)}`,
    today: 'hạn hôm nay',
    overdue: ({ days }: { days: number }) => `quá hạn ${working(days)}`,
    doneEarly: ({ days }: { days: number }) => `trước hạn ${working(days)}`,
    doneOnTime: 'đúng hạn',
    doneLate: ({ days }: { days: number }) => `chậm ${working(days)}`,
  },
  errors: {
    parameter_not_in_force: ({ on }: { on: string }) =>
      `Chưa có quy định nào được ghi nhận còn hiệu lực vào ngày ${writtenDate(on)}.`,
    calendar_span_backwards: 'Ngày cuối đứng trước ngày đầu. Hãy đổi lại hai ngày.',
    calendar_span_too_long: 'Mỗi lần chỉ xem được lịch của tối đa 10 năm.',
  },
};
