import {useId, useRef, useState, type ChangeEvent} from 'react';
import {useTranslations} from 'next-intl';
import {
  keepDraft,
  keptDraft,
  LARGEST_FILE_BYTES,
  readFile,
  type Draft,
  type FileProblem
} from '@/lib/answers';
import {go} from '../fragment';
import styles from './handOver.module.css';
import {ReplaceDialog} from './ReplaceDialog';

/** Opens a saved check; asks before it replaces answers, and leaves everything as it is when it cannot. */
export function OpenFile() {
  const t = useTranslations('handOver');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<FileProblem>();
  const [waiting, setWaiting] = useState<Draft>();
  const open = (draft: Draft) => {
    keepDraft(draft);
    go({at: 'result'});
  };
  const read = async ({currentTarget}: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file === undefined) return;
    const tooLarge = file.size > LARGEST_FILE_BYTES;
    const found = tooLarge ? {problem: 'tooLarge' as const} : readFile(await file.text());
    currentTarget.value = '';
    if ('problem' in found) {
      setProblem(found.problem);
      return;
    }
    setProblem(undefined);
    if (Object.keys(keptDraft().draft.answers).length === 0) open(found);
    else {
      setWaiting(found);
      dialog.current?.showModal();
    }
  };
  return (
    <div>
      {/* The browser's own button speaks the browser's language; the label speaks the page's. */}
      <p className={styles['open']}>
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void read(event)}
        />
        <label className="button equal" htmlFor={id}>
          {t('openFile')}
        </label>
      </p>
      {problem !== undefined && (
        <p role="alert" className={styles['problem']}>
          {t(`fileProblem.${problem}`)}
        </p>
      )}
      <ReplaceDialog
        dialog={dialog}
        onReplace={() => {
          if (waiting !== undefined) open(waiting);
        }}
      />
    </div>
  );
}
