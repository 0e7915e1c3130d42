/** A thin line with a ram's-horn curl (қошқар мүйіз), our own drawing; decorative, so hidden from screen readers. */
export function Ornament() {
  return (
    <svg width="132" height="22" viewBox="0 0 132 22" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M0 18h46c9 0 14-3 14-9 0-4-3-6.5-6-6.5-3.200 0-5 2.2-5 4.6 0 2 1.4 3.4 3 3.4M132 18H86c-9 0-14-3-14-9 0-4 3-6.5 6-6.5 3.200 0 5 2.2 5 4.6 0 2-1.4 3.4-3 3.4M60 9c0 5 2.500 9 6 9s6-4 6-9"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
