import {NotRunning} from './notRunning/NotRunning';

/** Around the check and not in it, so that it stays when an error takes the check off the page. */
export default function CheckLayout({children}: LayoutProps<'/[locale]/check'>) {
  return (
    <>
      {children}
      <NotRunning />
    </>
  );
}
