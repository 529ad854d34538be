/**
 * Cuts the two faces down to what our readers need and writes `src/web/fonts/`: one file a weight with every letter
 * of Vietnamese and English, and a second one, fetched only by a page that shows such a letter, with the rest of
 * the Latin alphabets (São Paulo, Türkiye). The results are committed; run this again when a face is updated.
 *
 *     node scripts/subset-fonts.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const here = new URL('../', import.meta.url);
const into = new URL('src/web/fonts/', here);

const faces = [
  face('Be Vietnam Pro', 400, 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  face('Be Vietnam Pro', 500, 'be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf'),
  face('Be Vietnam Pro', 600, 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
  face('Tinos', 400, 'tinos/400Regular/Tinos_400Regular.ttf'),
  face('Tinos', 400, 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf', 'italic'),
  face('Tinos', 700, 'tinos/700Bold/Tinos_700Bold.ttf'),
];

const vietnamese = 'ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
// Tone marks that stand alone come from texts that were typed in decomposed form.
const loneTones = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';
const signs = '\u00a0\u00ad–—‘’“”…•·×÷±≠≈≤≥−²³°‰«»©§†′″←→↑↓↵✓₫€';
const common = letters(range(0x20, 0x7e), vietnamese, vietnamese.toUpperCase(), loneTones, signs);
const otherLatin = letters(range(0xa0, 0x24f)).filter((letter) => !common.includes(letter));

// Hinting stays: it is what keeps tone marks apart at 13 px on the old screens of a commune. Ornamental features go.
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'liga'];

const rules: string[] = [];
for (const { family, weight, style, file } of faces) {
  const font = await readFile(new URL(`node_modules/@expo-google-fonts/${file}`, here));
  for (const [part, wanted] of [
    ['vi', common],
    ['latin', otherLatin],
  ] as const) {
    const name = `${family.toLowerCase().replaceAll(' ', '-')}-${weight}${style === 'italic' ? '-italic' : ''}-${part}.woff2`;
    const cut = await subsetFont(font, wanted.join(''), { targetFormat: 'woff2', keepFeatures });
    await writeFile(new URL(name, into), cut);
    rules.push(fontFace({ family, weight, style, name, range: unicodeRange(wanted) }));
    console.log(`${String(cut.length).padStart(6)} bytes  ${name}`);
  }
}
await writeFile(
  new URL('fonts.css', into),
  `/* Written by scripts/subset-fonts.ts; a browser fetches a file only for a page that shows one of its letters. */\n${rules.join('\n')}`,
);

function face(family: string, weight: number, file: string, style: 'normal' | 'italic' = 'normal') {
  return { family, weight, style, file };
}

function fontFace(it: {
  family: string;
  weight: number;
  style: string;
  name: string;
  range: string;
}): string {
  return `@font-face {
  font-family: "${it.family}";
  font-style: ${it.style};
  font-weight: ${it.weight};
  font-display: swap;
  src: url("./${it.name}") format("woff2");
  unicode-range:
    ${it.range};
}
`;
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

function letters(...texts: string[]): string[] {
  return [...new Set(texts.join(''))].sort();
}

/** `U+20-7E, U+A0, …` for sorted letters. */
function unicodeRange(sorted: string[]): string {
  const spans: [number, number][] = [];
  for (const letter of sorted) {
    const code = letter.codePointAt(0) ?? 0;
    const last = spans.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return spans.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}
