import { cleanText } from './clean-text.ts';
import { defaultLexicons, type Lexicons } from './lexicons.ts';
import { classifyLines } from './lines.ts';
import type { Page } from './page.ts';
import { splitSentences } from './sentences.ts';

/** A text made ready for the recognisers: cleaned, its lines judged, its prose cut into sentences. */
export function layOut(text: string, lexicons: Lexicons = defaultLexicons): Page {
  const clean = cleanText(text);
  const lines = classifyLines(clean, lexicons);
  return { clean, lines, lexicons, sentences: splitSentences(clean, lines), isEnglish: isEnglish(clean.low) };
}

/** Vietnamese prose has a marked letter in nearly every word; English has none but in names. */
function isEnglish(low: string): boolean {
  const sample = low.slice(0, 6_000);
  const marked =
    sample.match(/[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && marked / letters < 0.05;
}
