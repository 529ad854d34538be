import type { Mention } from './mentions.ts';
import { nameKey } from './names.ts';
import type { Sentence } from './page.ts';

/** Who speaks in a sentence: named there, or meant by an office or a pronoun, or carried on. */
export interface Speaker {
  readonly name: string;
  readonly how: 'named' | 'meant' | 'carried';
}

/** Follows the text sentence by sentence and knows who "Bộ trưởng" or "ông" is at each place. */
export class SpeakerTrack {
  readonly #mentions: readonly Mention[];
  #last: string | undefined;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
  }

  /** The one who asks at `at` in the sentence. */
  speakerAt(sentence: Sentence, index: number, at: number): Speaker | undefined {
    const named = this.#mentions
      .filter((mention) => mention.sentence === index && mention.nameAt.from < sentence.from + at)
      .at(-1);
    if (named) return this.#keep({ name: named.name, how: 'named' });
    const lead = sentence.low.slice(0, at);
    const office = OFFICE.exec(lead.slice(-110))?.[1];
    if (office) {
      const held = this.#holderOf(office, index);
      if (held) return this.#keep({ name: held, how: 'meant' });
    }
    const body = BODY.exec(sentence.text.slice(0, at))?.[1];
    if (body) return { name: body, how: 'named' };
    if (PRONOUN.test(lead) && this.#last) return { name: this.#last, how: 'meant' };
    const later = this.#mentions.find((mention) => mention.sentence === index);
    if (later && /^,? (?:theo|said|nói|nhấn mạnh|he said)/u.test(lead))
      return this.#keep({ name: later.name, how: 'named' });
    return this.#last ? { name: this.#last, how: 'carried' } : undefined;
  }

  /** Called for every sentence, so that a later "ông" means the one named last as doing something. */
  follow(index: number): void {
    const named = this.#mentions.filter((mention) => mention.sentence === index && mention.role);
    const last = named.at(-1);
    if (last && named.length === 1) this.#last = last.name;
  }

  get last(): string | undefined {
    return this.#last;
  }

  #keep(speaker: Speaker): Speaker {
    this.#last = speaker.name;
    return speaker;
  }

  /** The person nearest before (or anywhere) whose office begins as said. */
  #holderOf(office: string, index: number): string | undefined {
    const key = ABBREVIATED[nameKey(office)] ?? nameKey(office);
    const holders = this.#mentions.filter((mention) =>
      mention.titles.some((title) => isSaidAs(nameKey(title), key)),
    );
    const before = holders.filter((mention) => mention.sentence <= index).at(-1);
    return (before ?? holders[0])?.name;
  }
}

/** "Bộ trưởng" may be the Bộ trưởng Ngoại giao, "the minister" the Foreign Minister, but neither a deputy. */
function isSaidAs(title: string, office: string): boolean {
  if (title.startsWith(office)) return true;
  return title.endsWith(` ${office}`) && !/^(?:deputy|vice|pho|nguyen|former)/u.test(title);
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  'deputy pm': 'deputy prime minister',
  fm: 'foreign minister',
};

const OFFICE =
  /(?:^|[\s,(“"])((?:phó )?(?:thủ tướng|tổng bí thư|bộ trưởng|thứ trưởng|chủ tịch nước|chủ tịch quốc hội|chủ tịch|bí thư|giám đốc|trưởng ban|chủ nhiệm)|(?:deputy )?(?:prime minister|minister|foreign minister|fm|pm)|party (?:chief|leader|general secretary)|president)(?: [^,.;:]{0,50})?,?(?: cũng| đã| còn| đồng thời| thay mặt [^,]{0,30})*,?\s*$/u;
const PRONOUN =
  /(?:^|[\s,(“"])(?:ông|bà|đồng chí|đồng chí này|he|she|the leader|người đứng đầu [^,]{3,40})(?: cũng| đã| còn| also| then)*\s*$/u;
const BODY =
  /(?:^|[ ,])(Bộ Ngoại giao|Ngành Ngoại giao|Sở Ngoại vụ|Liên hiệp|Bộ Chính trị|Ban Bí thư)(?: [^,.;:]{0,40})?\s*$/u;
