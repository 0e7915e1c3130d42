import {gapText, isGap, type Block, type Line} from '@/lib/application';
import styles from './application.module.css';

/** One block of the paper as it is printed. */
export function BlockText({block}: {readonly block: Block}) {
  switch (block.kind) {
    case 'text':
      return (
        <p className={styles['text']}>
          <LineText line={block.line} />
        </p>
      );
    case 'fact':
      return <FactText fact={block} />;
    case 'subheading':
      return <h5>{block.text}</h5>;
    case 'plea':
      return <p className={styles['plea']}>{block.text}</p>;
    case 'list': {
      const items = block.items.map((line, index) => (
        <li key={index}>
          <LineText line={line} />
        </li>
      ));
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    default:
      return block satisfies never;
  }
}

/** «Номер: …» */
export function FactText({fact: {label, line}}: {readonly fact: Extract<Block, {kind: 'fact'}>}) {
  return (
    <p>
      {label}: <LineText line={line} />
    </p>
  );
}

function LineText({line}: {readonly line: Line}) {
  return line.map((piece, index) =>
    isGap(piece) ? <mark key={index}>{gapText(piece)}</mark> : <span key={index}>{piece}</span>
  );
}
