import { expect, test } from 'vitest';
import { findAgreements, findRolesHeld } from './agreements.ts';
import { layOut } from './layout.ts';

test('agreements by name, "TPP" not inside "CPTPP"', () => {
  expect(
    findAgreements(layOut('Triển khai CPTPP, EVFTA và RCEP; EVFTA có hiệu lực.')).map((item) => item.name),
  ).toEqual(['CPTPP', 'EVFTA', 'RCEP']);
});

test('roles held with their year or term', () => {
  const text =
    'Ta làm tốt vai trò Chủ tịch ASEAN 2020, Ủy viên không thường trực Hội đồng Bảo an Liên hợp quốc nhiệm kỳ 2020 - 2021.';
  expect(findRolesHeld(layOut(text)).map((item) => item.name)).toEqual([
    'Chủ tịch ASEAN 2020',
    'Ủy viên không thường trực Hội đồng Bảo an Liên hợp quốc nhiệm kỳ 2020 - 2021',
  ]);
});

test('an English role is found too', () => {
  expect(
    findRolesHeld(layOut('The country was a member of the UN Human Rights Council for 2023-2025.')).map(
      (item) => item.name,
    ),
  ).toEqual(['member of the UN Human Rights Council for 2023-2025']);
});
