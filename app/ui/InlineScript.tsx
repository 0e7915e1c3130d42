import {build} from 'esbuild';

interface InlineScriptProps {
  readonly source: string;
  /** The oldest language that it must be written in; esbuild refuses what it cannot translate. */
  readonly target?: 'es5' | 'es2018';
  /** Whether the export moves it to the beginning of the page, before any script of the framework. */
  readonly first?: boolean;
}

/** A script of our own, bundled at build time and inlined in the page: no file, no framework, no waiting. */
export async function InlineScript({source, target = 'es2018', first = false}: InlineScriptProps) {
  const {outputFiles} = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target
  });
  const code = outputFiles.map(({text}) => text.trim()).join('');
  return <script data-own={first ? 'first' : ''} dangerouslySetInnerHTML={{__html: code}} />;
}
