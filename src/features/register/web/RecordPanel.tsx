import { useState } from 'react';
import { ask } from '#web/ask.ts';
import { useFormat } from '#web/format.ts';
import { useAct } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { Button } from '#web/ui/Button.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { Facts } from '#web/ui/Facts.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useBeside } from '#web/ui/useBeside.ts';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** One record beside the list, with what it rests on; whoever may keep it may also take it back. */
export function RecordPanel({ record, onClose }: { record: contract.ActivityLine; onClose: () => void }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { language } = useSettings();
  const beside = useBeside<HTMLDivElement>();
  const [isSure, askSure] = useState(false);
  useKeys([{ code: 'Escape', label: t.keys.close, do: onClose }]);
  return (
    <div ref={beside} className="register-panel">
      <div className="register-panel-top">
        <span className="num">{record.code}</span>
        {record.isIllustrative && <Sample />}
        <button type="button" className="icon-button" aria-label={t.record.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <h2>{record.title}</h2>
      <Facts
        facts={[
          { label: t.columns.kind, value: t.kinds[record.kind] },
          { label: t.columns.level, value: t.levels[record.level] },
          { label: t.record.partner, value: record.partner ?? t.record.none },
          { label: t.columns.time, value: format.dateSpan(record.startedOn, record.endedOn) },
          { label: t.columns.body, value: language === 'en' ? record.body.nameEn : record.body.name },
          { label: t.columns.basis, value: record.basis },
        ]}
      />
      {record.mayRemove && (
        <div className="actions">
          <Button onClick={() => askSure(true)}>{t.record.remove}</Button>
        </div>
      )}
      {isSure && <RemoveDialog record={record} onRemoved={onClose} onClose={() => askSure(false)} />}
    </div>
  );
}

interface RemoveProps {
  record: contract.ActivityLine;
  onRemoved: () => void;
  onClose: () => void;
}

function RemoveDialog({ record, onRemoved, onClose }: RemoveProps) {
  const t = useWords({ vi, en });
  const remove = useAct((id: string) =>
    ask<typeof contract.removeActivity>('delete', '/api/activities/{id}', { params: { id } }),
  );
  return (
    <Dialog
      title={t.record.sure({ code: record.code })}
      onClose={onClose}
      actions={
        <>
          <Button
            look="main"
            isBusy={remove.isPending}
            onClick={() => remove.mutate(record.id, { onSuccess: onRemoved })}
          >
            {t.record.remove}
          </Button>
          <Button onClick={onClose}>{t.record.keep}</Button>
        </>
      }
    >
      <p>{record.title}</p>
      <p className="small">{t.record.sureWhy}</p>
      <ProblemNote error={remove.error} />
    </Dialog>
  );
}
