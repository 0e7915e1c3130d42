import type {UseFormRegisterReturn} from 'react-hook-form';
import styles from './optionRow.module.css';

interface OptionRowProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly value?: string;
  readonly label: string;
  readonly hint?: string;
  readonly field: UseFormRegisterReturn;
}

/** A full-width row with a native radio or checkbox: plain words first, the legal term under them. */
export function OptionRow({type, id, value, label, hint, field}: OptionRowProps) {
  return (
    <label className={styles['row']} htmlFor={id}>
      <input id={id} type={type} value={value} {...field} />
      <span>
        {label}
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  );
}
