export const vi = {
  usage: 'Cách dùng: npx diemcau verify [--json] [--head SỐ:MÃ]',
  whole: ({ rows, seals }: { rows: string; seals: string }) =>
    `Nhật ký nguyên vẹn: ${rows} dòng trong ${seals} lần niêm phong.`,
  broken: ({ faults, rows, seals }: { faults: string; rows: string; seals: string }) =>
    `Nhật ký KHÔNG nguyên vẹn: ${faults} chỗ sai trong ${rows} dòng, ${seals} lần niêm phong.`,
  faults: {
    edited: 'dòng đã bị sửa',
    removed: 'dòng đã bị xóa',
    inserted: 'dòng bị chèn vào',
    seal: 'lần niêm phong không khớp',
    kept: 'mã niêm phong khác với mã đã giữ',
  },
  position: ({ position }: { position: string }) => `vị trí ${position}`,
  seq: ({ seq }: { seq: string }) => `số ghi ${seq}`,
  seal: ({ seal }: { seal: string }) => `lần niêm phong ${seal}`,
  more: ({ count }: { count: string }) => `  … và ${count} chỗ nữa`,
  head: ({ head }: { head: string }) => `Mã niêm phong, nên giữ ở nơi khác: ${head}`,
  noHead: 'Chưa niêm phong lần nào.',
  tail: ({ count, position }: { count: string; position: string }) =>
    `Chưa niêm phong: ${count} dòng sau vị trí ${position}.`,
};
