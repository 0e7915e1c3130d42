import {NotRunning} from './notRunning/NotRunning';

/** Around the check, not inside it, so that it stays when an error unmounts the check. */
export default function CheckLayout({children}: LayoutProps<'/[locale]/check'>) {
  return (
    <>
      {children}
      <NotRunning />
    </>
  );
}
