/**
 * The letters of what is printed. They travel inside each PDF, so that a sheet looks the same on every printer; pages use
 * the fonts of the device. All under the SIL Open Font License. The packages are there for their files alone.
 */
import { join } from 'node:path';

const folderOf = (name: string): string => join(process.cwd(), 'node_modules', name);

/** Script (ISO 15924) → the family that has it. A county with another script adds the package and a line here. */
const FAMILIES: Record<string, string> = {
  Arab: 'Noto Sans Arabic',
  Laoo: 'Noto Sans Lao',
  Jpan: 'BIZ UDPGothic',
  Hans: 'Noto Sans S Chinese',
};
/** Latin, Cyrillic, Greek. */
const OTHERS = 'Noto Sans';

const WEIGHTS = ['400Regular', '700Bold'];
const GOOGLE = ['noto-sans', 'noto-sans-arabic', 'noto-sans-lao', 'biz-udpgothic'];

/** The folders the font files are in, absolute. */
export const fontFolders = (): string[] => [
  ...GOOGLE.flatMap((family) => WEIGHTS.map((weight) => join(folderOf(`@expo-google-fonts/${family}`), weight))),
  join(folderOf('@embedpdf/fonts-sc'), 'fonts'),
];

/**
 * @param language BCP 47 tag
 * @returns its script (`Cyrl` for `ru`), where it is written like that, and its families: its own first, then those for
 * names in others
 */
export function lettersOf(language: string): { script: string; region: string | undefined; families: string[] } {
  const { script = 'Latn', region } = new Intl.Locale(language).maximize();
  const own = FAMILIES[script] ?? OTHERS;
  return { script, region, families: [...new Set([own, OTHERS, ...Object.values(FAMILIES)])] };
}
