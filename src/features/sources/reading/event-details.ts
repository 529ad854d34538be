import type { ConferenceFormat } from '../kinds.ts';
import { type FoundValue, valueAt } from './found-value.ts';
import type { Page, Sentence } from './page.ts';
import { isOnline } from './points.ts';

const BOTH =
  /trực tiếp (?:kết hợp(?: với)?|và) trực tuyến|trực tuyến (?:kết hợp(?: với)?|và) trực tiếp|hybrid|both in[- ]person and (?:online|virtual)|in[- ]person and (?:online|virtual)/u;
const IN_PERSON = /(?:hình thức|họp) trực tiếp|in[- ]person (?:format|conference|meeting)/u;
const EN_ONLINE = /(?:online|virtual|videoconference|teleconference|via video|virtually)/u;

/** How it was held, from sentences that speak of the conference: other meetings are not this one. */
export function findFormat(page: Page): FoundValue<ConferenceFormat> | undefined {
  const about = page.sentences.filter(({ low }) => /hội nghị|điểm cầu|conference|meeting|đầu cầu/u.test(low));
  const find = (pattern: RegExp, format: ConferenceFormat) => {
    const sentence = about.find(({ low }) => pattern.test(low));
    const match = sentence && pattern.exec(sentence.low);
    return sentence && match
      ? valueAt(sentence, match.index, match.index + match[0].length, format)
      : undefined;
  };
  const both = find(BOTH, 'hybrid');
  if (both) return both;
  if (isOnline(page)) {
    const online = find(/trực tuyến|điểm cầu|đầu cầu/u, 'online');
    if (online) return online;
  }
  if (page.isEnglish) {
    const online = find(EN_ONLINE, 'online');
    if (online) return online;
  }
  return find(IN_PERSON, 'in_person');
}

const PLACE =
  /(?:^|[ ,(])([tT]ại|in|at) (?!điểm cầu|đầu cầu|[Hh]ội nghị|Nghị|Đại hội|buổi|the conference|the event|the meeting)((?:[tT]hủ đô |thành phố |tỉnh |[tT]rụ sở )?\p{Lu}[\p{L}.]*(?:[ -](?:\p{Lu}[\p{L}.]*|quốc|tế|gia|nghị|sở|đô|tâm|thành|phố|trường|giao|nhà|minh)(?![\p{L}]))*(?:, (?:Nhà|Hà|TP|Thủ|số|thành phố|Trung)[ ][\p{L}. ]{2,40}?(?=[,.;]|$| (?:với|do|để|đã|và)))?)/u;

/** "tại Hà Nội" in a sentence that says the conference was held; a point of an online one is no place. */
export function findPlace(sentence: Sentence): FoundValue<string> | undefined {
  if (!/tổ chức|diễn ra|khai mạc|hội nghị|held|took place|opened|conference/u.test(sentence.low))
    return undefined;
  const match = PLACE.exec(sentence.text);
  if (!match?.[2] || !match[1]) return undefined;
  const from = match.index + match[0].lastIndexOf(match[2]);
  const after = sentence.low.slice(from + match[2].length, from + match[2].length + 30);
  if (
    /^, (?:đồng chí|ông|bà|dự|tham dự)/u.test(after) ||
    /^(?:việt nam|liên|vietnam|asean)/u.test(match[2].toLowerCase())
  )
    return undefined;
  return valueAt(sentence, from, from + match[2].length, match[2].replace(/[.,]+$/u, ''));
}

const THEME = /(?:chủ đề|theme|themed|phương châm hội nghị)(?:[^“"”.;]{0,60}?)[“"]([^”"]{6,400})[”"]/u;

/** The words in quotation marks after "chủ đề". */
export function findTheme(page: Page): FoundValue<string> | undefined {
  for (const sentence of page.sentences) {
    const match = THEME.exec(sentence.text.replace(/^Chủ đề/u, 'chủ đề'));
    if (!match?.[1]) continue;
    const from = match.index + match[0].indexOf(match[1], match[0].search(/[“"]/u));
    return valueAt(sentence, from, from + match[1].length, match[1]);
  }
  return undefined;
}
