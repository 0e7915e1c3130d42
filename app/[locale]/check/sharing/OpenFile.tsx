import {useId, useRef, useState, type ChangeEvent} from 'react';
import {useTranslations} from 'next-intl';
import {changes, LARGEST_FILE_BYTES} from '@/lib/answers';
import type {ReadDraft} from '@/lib/answers/reading';
import type {FileProblem} from '@/lib/answers/sharing';
import {go} from '../state/address';
import {loadSharing} from '../deferred/chunks';
import {currentSaved, open} from '../state/store';
import styles from './sharing.module.css';
import {ReplaceDialog} from './ReplaceDialog';

/** Opens a saved check; asks before it replaces answers, and leaves everything as it is when it cannot. */
export function OpenFile() {
  const t = useTranslations('handOver');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<FileProblem>();
  const [waiting, setWaiting] = useState<ReadDraft>();
  const show = ({draft, damaged}: ReadDraft) => {
    open(changes.openSaved(draft), damaged);
    go({at: 'result'});
  };
  const read = async ({currentTarget}: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file === undefined) return;
    const tooLarge = file.size > LARGEST_FILE_BYTES;
    const {readFile} = await loadSharing();
    const found = tooLarge ? {problem: 'tooLarge' as const} : readFile(await file.text());
    currentTarget.value = '';
    if ('problem' in found) {
      setProblem(found.problem);
      return;
    }
    setProblem(undefined);
    if (Object.keys(currentSaved().draft.answers).length === 0) show(found);
    else {
      setWaiting(found);
      dialog.current?.showModal();
    }
  };
  return (
    <div>
      {/*
        The browser's own button is in the browser's language; the label is in the page's. Any file can be chosen: a
        picker that filters by type would grey ours out where a messenger has renamed it.
      */}
      <p className={styles['open']}>
        <input id={id} className="visually-hidden" type="file" onChange={(event) => void read(event)} />
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
          if (waiting !== undefined) show(waiting);
        }}
      />
    </div>
  );
}
