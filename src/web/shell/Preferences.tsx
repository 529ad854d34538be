import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { changeSettings, themes, useSettings } from '../settings.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../words.ts';

// Each language is named in itself, for a reader who knows only that one.
const languageNames = [
  { value: 'vi', label: 'Tiếng Việt', lang: 'vi' },
  { value: 'en', label: 'English', lang: 'en' },
] as const;

/** Language and theme: also on the sign-in page, before anybody is known. */
export function LanguageAndTheme() {
  const t = useWords({ vi, en });
  const { language, theme } = useSettings();
  return (
    <>
      <Choice
        label={t.me.language}
        value={language}
        options={languageNames}
        onChange={(chosen) => changeSettings({ language: chosen })}
      />
      <Choice
        label={t.me.theme}
        value={theme}
        options={themes.map((value) => ({ value, label: t.me[value] }))}
        onChange={(chosen) => changeSettings({ theme: chosen })}
      />
    </>
  );
}

export function Preferences() {
  const t = useWords({ vi, en });
  const { letterKeys } = useSettings();
  return (
    <div className="preferences">
      <LanguageAndTheme />
      <label className="checkbox not-phone">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => changeSettings({ letterKeys: event.target.checked })}
        />
        {t.me.letterKeys}
        <span className="small">{t.me.letterKeysHint}</span>
      </label>
    </div>
  );
}
