import {useEffect, useState} from 'react';
import {loadQrCode} from '../deferred/chunks';
import styles from './sharing.module.css';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code drawn as one path; nothing until its encoder has loaded. */
export function QrCode({text, label}: QrCodeProps) {
  const [drawn, setDrawn] = useState<{readonly size: number; readonly path: string}>();
  useEffect(() => {
    let wanted = true;
    loadQrCode()
      .then(({encode}) => {
        const {size, data} = encode(text, {ecc: 'M', border: 2});
        const cells = data.flatMap((row, y) =>
          row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))
        );
        if (wanted) setDrawn({size, path: cells.join('')});
      })
      .catch(() => {
        // Without the encoder the link itself is still there.
      });
    return () => {
      wanted = false;
    };
  }, [text]);
  if (drawn === undefined) return null;
  return (
    <svg className={styles['qr']} viewBox={`0 0 ${drawn.size} ${drawn.size}`} role="img" aria-label={label}>
      <rect width={drawn.size} height={drawn.size} fill="#fff" />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
