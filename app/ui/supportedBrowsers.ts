import packageFile from '../../package.json' with {type: 'json'};

function oldest(browser: string): string {
  const version = packageFile.browserslist
    .map((entry) => entry.split(' '))
    .find(([name]) => name === browser)?.[1];
  if (version === undefined) throw new Error(`package.json does not say which ${browser} is supported`);
  return version;
}

/** The oldest version of each browser for which the scripts are built; that of Edge is Chrome's. */
export const SUPPORTED_BROWSERS = {
  chrome: oldest('chrome'),
  firefox: oldest('firefox'),
  safari: oldest('safari')
};
