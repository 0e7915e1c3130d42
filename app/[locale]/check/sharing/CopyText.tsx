import {useId, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {useTranslations} from 'next-intl';
import styles from './sharing.module.css';

interface CopyTextProps {
  readonly name: string;
  readonly text: string;
  /** The label of the text where it stands there from the beginning. */
  readonly shownAs?: string;
  readonly isQuiet?: boolean;
}

/** Copies a text; where the browser refuses, the text stands there, selected, to be copied by hand. */
export function CopyText({name, text, shownAs, isQuiet = false}: CopyTextProps) {
  const t = useTranslations('handOver');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string>();
  const [byHand, setByHand] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  const show = () => {
    flushSync(() => {
      setByHand(true);
    });
    field.current?.focus();
  };
  return (
    <div className="screen-only">
      {(byHand || shownAs !== undefined) && (
        <div>
          <label htmlFor={id}>{shownAs ?? t('textToCopy')}</label>
          <textarea
            id={id}
            ref={field}
            className={styles['text']}
            readOnly
            value={text}
            {...(byHand && {'aria-describedby': `${id}-how`})}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
          {byHand && (
            <p id={`${id}-how`} className="small">
              {t('copyByHand')}
            </p>
          )}
        </div>
      )}
      <p className={styles['row']}>
        <button
          type="button"
          className={isQuiet ? 'quiet' : 'button equal'}
          onClick={() => {
            copy().catch(show);
          }}
        >
          {name}
        </button>
        <span role="status">{copied === text ? t('copied') : ''}</span>
      </p>
    </div>
  );
}
