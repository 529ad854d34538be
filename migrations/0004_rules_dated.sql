-- Legal parameters and the calendar, as dated data with their basis.
create table legal_parameter (
  key text not null,
  valid daterange not null,
  value jsonb not null,
  legal_basis text not null,
  is_confirmed boolean not null,
  primary key (key, valid without overlaps)
);
comment on column legal_parameter.is_confirmed is 'false: the original text was not read; shown as "to be confirmed"';

create table calendar_exception (
  on_date date primary key,
  is_working boolean not null,
  name text not null,
  name_en text not null,
  legal_basis text not null,
  is_confirmed boolean not null
);
comment on table calendar_exception is 'Days that differ from Monday-to-Friday: public holidays, compensation days and swapped days.';

insert into legal_parameter (key, valid, value, legal_basis, is_confirmed) values
  ('invitation_working_days', '[2018-11-09,)', '3', 'Quyết định 45/2018/QĐ-TTg', true),
  ('conclusion_notice_working_days', '[2018-11-09,)', '5', 'Quyết định 45/2018/QĐ-TTg', true),
  ('reporting_year_closes', '[2019-03-12,)', '{"month": 12, "day": 14}', 'Nghị định 09/2019/NĐ-CP', true),
  ('report_due_day', '[2019-03-12,)', '25', 'Nghị định 09/2019/NĐ-CP', true);

-- Yearly decisions on public holidays as widely announced; to be confirmed against each decision.
insert into calendar_exception (on_date, is_working, name, name_en, legal_basis, is_confirmed)
select d::date, is_working, name, name_en, 'Bộ luật Lao động 2019, Điều 112; thông báo nghỉ hằng năm', false
from (values
  ('2021-01-01', '2021-01-01', false, 'Tết Dương lịch', 'New Year''s Day'),
  ('2021-02-10', '2021-02-16', false, 'Tết Nguyên đán', 'Lunar New Year'),
  ('2021-04-21', '2021-04-21', false, 'Giỗ Tổ Hùng Vương', 'Hùng Kings'' Day'),
  ('2021-04-30', '2021-04-30', false, 'Ngày Chiến thắng', 'Reunification Day'),
  ('2021-05-03', '2021-05-03', false, 'Nghỉ bù Quốc tế Lao động', 'Labour Day, in lieu'),
  ('2021-09-02', '2021-09-03', false, 'Quốc khánh', 'National Day'),
  ('2022-01-03', '2022-01-03', false, 'Nghỉ bù Tết Dương lịch', 'New Year''s Day, in lieu'),
  ('2022-01-31', '2022-02-04', false, 'Tết Nguyên đán', 'Lunar New Year'),
  ('2022-04-11', '2022-04-11', false, 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Hùng Kings'' Day, in lieu'),
  ('2022-05-02', '2022-05-03', false, 'Nghỉ bù Ngày Chiến thắng, Quốc tế Lao động', 'Reunification and Labour Day, in lieu'),
  ('2022-09-01', '2022-09-02', false, 'Quốc khánh', 'National Day'),
  ('2023-01-02', '2023-01-02', false, 'Nghỉ bù Tết Dương lịch', 'New Year''s Day, in lieu'),
  ('2023-01-20', '2023-01-26', false, 'Tết Nguyên đán', 'Lunar New Year'),
  ('2023-05-01', '2023-05-03', false, 'Quốc tế Lao động và nghỉ bù', 'Labour Day and days in lieu'),
  ('2023-09-01', '2023-09-04', false, 'Quốc khánh', 'National Day'),
  ('2024-01-01', '2024-01-01', false, 'Tết Dương lịch', 'New Year''s Day'),
  ('2024-02-08', '2024-02-14', false, 'Tết Nguyên đán', 'Lunar New Year'),
  ('2024-04-18', '2024-04-18', false, 'Giỗ Tổ Hùng Vương', 'Hùng Kings'' Day'),
  ('2024-04-29', '2024-05-01', false, 'Ngày Chiến thắng, Quốc tế Lao động', 'Reunification and Labour Day'),
  ('2024-05-04', '2024-05-04', true, 'Làm bù ngày 29/4', 'Worked for 29 April'),
  ('2024-09-02', '2024-09-03', false, 'Quốc khánh', 'National Day'),
  ('2025-01-01', '2025-01-01', false, 'Tết Dương lịch', 'New Year''s Day'),
  ('2025-01-27', '2025-01-31', false, 'Tết Nguyên đán', 'Lunar New Year'),
  ('2025-04-07', '2025-04-07', false, 'Giỗ Tổ Hùng Vương', 'Hùng Kings'' Day'),
  ('2025-04-26', '2025-04-26', true, 'Làm bù ngày 2/5', 'Worked for 2 May'),
  ('2025-04-30', '2025-05-02', false, 'Ngày Chiến thắng, Quốc tế Lao động', 'Reunification and Labour Day'),
  ('2025-09-01', '2025-09-02', false, 'Quốc khánh', 'National Day'),
  ('2026-01-01', '2026-01-02', false, 'Tết Dương lịch', 'New Year''s Day'),
  ('2026-01-10', '2026-01-10', true, 'Làm bù ngày 2/1', 'Worked for 2 January'),
  ('2026-02-16', '2026-02-20', false, 'Tết Nguyên đán', 'Lunar New Year'),
  ('2026-04-27', '2026-04-27', false, 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Hùng Kings'' Day, in lieu'),
  ('2026-04-30', '2026-05-01', false, 'Ngày Chiến thắng, Quốc tế Lao động', 'Reunification and Labour Day'),
  ('2026-08-22', '2026-08-22', true, 'Làm bù ngày 31/8', 'Worked for 31 August'),
  ('2026-08-31', '2026-09-02', false, 'Quốc khánh', 'National Day')
) as spans (first_day, last_day, is_working, name, name_en),
generate_series(first_day::date, last_day::date, interval '1 day') as d
where is_working or extract(isodow from d) < 6;
