-- Legal parameters grow by versions; a year's days off come from its decision, or are derived until there is one.

-- A version begins on a day and rests on something.
alter table legal_parameter
  add check (not isempty(valid) and not lower_inf(valid)),
  add check (btrim(legal_basis) <> '');

create table calendar_decision (
  year integer primary key check (year between 1990 and 2100),
  legal_basis text not null check (btrim(legal_basis) <> ''),
  is_confirmed boolean not null,
  revision integer not null default 1
);
comment on table calendar_decision is
  'The yearly decision on days off and days worked in exchange. A year without one is derived from the parameter public_holidays and shown as provisional.';
comment on column calendar_decision.revision is 'how often it was entered; a second writer who read an older one is told';

insert into calendar_decision (year, legal_basis, is_confirmed)
select year, 'Bộ luật Lao động 2019, Điều 112; thông báo nghỉ hằng năm', false from generate_series(2021, 2026) as year;

-- The basis is the decision's, said once.
alter table calendar_exception drop column legal_basis, drop column is_confirmed, add column year integer references calendar_decision;
update calendar_exception set year = extract(year from on_date);
alter table calendar_exception
  alter column year set not null,
  add check (on_date between make_date(year - 1, 12, 15) and make_date(year + 1, 1, 15)),
  add check (is_working = (extract(isodow from on_date) > 5));
comment on column calendar_exception.year is 'whose decision it is: the one for 2019 gave 31/12/2018 off and had 05/01/2019 worked';
create index calendar_exception_year on calendar_exception (year);

insert into legal_parameter (key, valid, value, legal_basis, is_confirmed) values
  ('papers_working_days', '[2018-11-09,)', '3', 'Quyết định 45/2018/QĐ-TTg', true),
  ('minutes_parts', '[2018-11-09,)', '[
    {"name": "Chủ trì và thành phần dự", "nameEn": "The chair and those present"},
    {"name": "Trình tự và diễn biến", "nameEn": "Order and course"},
    {"name": "Các ý kiến phát biểu", "nameEn": "Opinions"},
    {"name": "Kết quả biểu quyết", "nameEn": "Results of votes"},
    {"name": "Kết luận và quyết định", "nameEn": "Conclusions and decisions"}]', 'Quyết định 45/2018/QĐ-TTg', true),
  ('task_entry_urgent_working_days', '[2018-01-01,)', '0', 'Quy chế theo dõi nhiệm vụ của một tỉnh; chưa tra được số văn bản, chưa phải quy định chung', false),
  ('task_entry_working_days', '[2018-01-01,)', '1', 'Quy chế theo dõi nhiệm vụ của một tỉnh; chưa tra được số văn bản, chưa phải quy định chung', false),
  ('task_entry_many_working_days', '[2018-01-01,)', '2', 'Quy chế theo dõi nhiệm vụ của một tỉnh; chưa tra được số văn bản, chưa phải quy định chung', false),
  ('reporting_month_closes', '[2019-03-12,)', '14', 'Nghị định 09/2019/NĐ-CP', true),
  ('reporting_quarter_closes', '[2019-03-12,)', '14', 'Nghị định 09/2019/NĐ-CP', true),
  ('reporting_first_half_closes', '[2019-03-12,)', '{"month": 6, "day": 14}', 'Nghị định 09/2019/NĐ-CP', true),
  ('reporting_second_half_closes', '[2019-03-12,)', '{"month": 12, "day": 14}', 'Nghị định 09/2019/NĐ-CP', true),
  ('report_gap_working_days', '[2019-03-12,)', '1', 'Nghị định 09/2019/NĐ-CP', true),
  ('intl_conference_pm_dossier_days', '[2020-04-15,)', '40', 'Quyết định 06/2020/QĐ-TTg', true),
  ('intl_conference_dossier_days', '[2020-04-15,)', '30', 'Quyết định 06/2020/QĐ-TTg', true),
  ('intl_conference_consultation_days', '[2020-04-15,)', '15', 'Quyết định 06/2020/QĐ-TTg', true),
  ('agreement_consultation_working_days', '[2021-07-01,)', '7', 'Luật Thỏa thuận quốc tế 2020; Nghị định 64/2021/NĐ-CP', false);

-- Days off with pay, by labour code. How the five days of Tết lie about its first day is the yearly decision's to say;
-- two before and two after is how every decision from 2020 to 2026 had it. Before 1995: taken as from 1995.
insert into legal_parameter (key, valid, value, legal_basis, is_confirmed)
select 'public_holidays', valid::daterange, (
  select jsonb_agg(jsonb_build_object('name', name, 'nameEn', name_en, 'calendar', calendar, 'month', month, 'day', day,
    'before', case when name = 'Tết Nguyên đán' then tet_before else 0 end,
    'after', case when name = 'Tết Nguyên đán' then 2 else 0 end,
    'isAdjacentAdded', name = 'Quốc khánh' and has_adjacent) order by place)
  from (values
    (1, 'Tết Dương lịch', 'New Year''s Day', 'solar', 1, 1),
    (2, 'Tết Nguyên đán', 'Lunar New Year', 'lunar', 1, 1),
    (3, 'Giỗ Tổ Hùng Vương', 'Hùng Kings'' Day', 'lunar', 3, 10),
    (4, 'Ngày Chiến thắng', 'Reunification Day', 'solar', 4, 30),
    (5, 'Quốc tế Lao động', 'Labour Day', 'solar', 5, 1),
    (6, 'Quốc khánh', 'National Day', 'solar', 9, 2)
  ) as holiday (place, name, name_en, calendar, month, day)
  where has_hung_kings or name <> 'Giỗ Tổ Hùng Vương'
), basis, false
from (values
  ('[1990-01-01,2007-01-01)', 1, false, false, 'Bộ luật Lao động 1994, Điều 73; trước năm 1995 tạm tính như từ năm 1995'),
  ('[2007-01-01,2013-01-01)', 1, true, false, 'Bộ luật Lao động 1994, Điều 73, sửa đổi năm 2007'),
  ('[2013-01-01,2021-01-01)', 2, true, false, 'Bộ luật Lao động 2012, Điều 115'),
  ('[2021-01-01,)', 2, true, true, 'Bộ luật Lao động 2019, Điều 112')
) as code (valid, tet_before, has_hung_kings, has_adjacent, basis);
