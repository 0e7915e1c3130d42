import type {ComponentProps} from 'react';
import {NoBreakHyphens} from './NoBreakHyphens';
import styles from './optionRow.module.css';

interface OptionRowProps extends ComponentProps<'input'> {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** A full-width row with a native radio or checkbox: plain words first, the legal term under them. */
export function OptionRow({id, label, hint, ...input}: OptionRowProps) {
  return (
    <label className={styles['row']} htmlFor={id}>
      <input id={id} {...input} />
      <span>
        <NoBreakHyphens text={label} />
        {hint !== undefined && (
          <>
            {/* A pause between the two where they are heard as one name. */}
            <span className="visually-hidden">. </span>
            <span className={styles['hint']}>
              <NoBreakHyphens text={hint} />
            </span>
          </>
        )}
      </span>
    </label>
  );
}
