import type {Stop} from '@/lib/rules';
import styles from './journey.module.css';

/** The shape shows the state without colour; the text beside it repeats it. */
export function StopMark({stop: {id, state}}: {readonly stop: Stop}) {
  return (
    <svg className={styles['mark']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {id === 'constitutionalCourt' ? (
        <Court />
      ) : (
        <circle className={styles['ground']} cx="12" cy="12" r="9" />
      )}
      <Sign state={state} isCourt={id === 'constitutionalCourt'} />
    </svg>
  );
}

/** Where the way leads: a house with columns. */
function Court() {
  return (
    <>
      <path className={styles['ground']} d="M2 10 12 3l10 7v11H2z" />
      <path d="M5 18h14M7.5 11.5V18M16.5 11.5V18" />
    </>
  );
}

function Sign({state, isCourt}: {readonly state: Stop['state']; readonly isCourt: boolean}) {
  switch (state) {
    case 'behind':
      return <path className={styles['sign']} d="m7.5 12.5 3 3 6-6.5" />;
    case 'here':
      return isCourt ? null : <circle className={styles['dot']} cx="12" cy="12" r="4.5" />;
    case 'closed':
      return <path d={isCourt ? 'm3 3 18 18M21 3 3 21' : 'm8 8 8 8M16 8l-8 8'} />;
    case 'unknown':
      return isCourt ? null : <path d="M9.2 9.6c.3-3.2 5.6-3 5.6 0 0 2-2.8 2-2.8 4.2M12 16.6v.1" />;
    case 'ahead':
      return null;
    default:
      return state satisfies never;
  }
}
