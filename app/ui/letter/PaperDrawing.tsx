import type {LetterPaper} from '@/lib/letter';
import styles from './paperDrawing.module.css';

/** The article named in each paper; a reply names none. */
const ARTICLE: Readonly<Record<LetterPaper, string>> = {
  notice: '47',
  refusal: '48',
  termination: '38',
  reply: ''
};

/** A sketch of the paper with what to look for: its header, who signed, and the article that it names. */
export function PaperDrawing({paper}: {readonly paper: LetterPaper}) {
  return (
    <svg className={styles['drawing']} viewBox="0 0 60 76" aria-hidden="true" focusable="false">
      <path className={styles['sheet']} d="M3 2h42l12 12v60H3z" />
      <path className={styles['fold']} d="M45 2v12h12" />
      <Head paper={paper} />
      <path className={styles['lines']} d="M10 30h38M10 36h38M10 54h38M10 60h24" />
      {ARTICLE[paper] === '' ? (
        <path className={styles['lines']} d="M10 42h38M10 48h30" />
      ) : (
        <>
          <path className={styles['lines']} d="M10 45h8" />
          <rect className={styles['mark']} x="21" y="39" width="20" height="12" rx="3" />
          <text className={styles['article']} x="31" y="48.6">
            {ARTICLE[paper]}
          </text>
        </>
      )}
      <Signed paper={paper} />
    </svg>
  );
}

/** A ruling has the Court's name and its title centred, a letter has an address at the side. */
function Head({paper}: {readonly paper: LetterPaper}) {
  if (paper === 'refusal' || paper === 'termination') {
    return (
      <>
        <circle className={styles['fold']} cx="25" cy="10" r="4" />
        <path className={styles['title']} d="M12 21h26" />
      </>
    );
  }
  return <path className={styles[paper === 'notice' ? 'title' : 'lines']} d="M10 12h20M10 20h14" />;
}

/** One member of staff signs a letter; a ruling names judges. */
function Signed({paper}: {readonly paper: LetterPaper}) {
  const one = 'm32 68 3-4 3 4 3-4 4 4';
  if (paper === 'notice' || paper === 'reply') return <path className={styles['fold']} d={one} />;
  return <path className={styles['fold']} d="m10 68 3-4 3 4 2-3 M26 68l3-4 3 4 2-3 M42 68l3-4 3 4 2-3" />;
}
