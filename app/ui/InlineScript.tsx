import {build} from 'esbuild';

/** A script of our own, bundled when the page is built and written into it: no file, no framework, no waiting. */
export async function InlineScript({source}: {readonly source: string}) {
  const {outputFiles} = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'es2018'
  });
  return (
    <script
      data-own=""
      dangerouslySetInnerHTML={{__html: outputFiles.map(({text}) => text.trim()).join('')}}
    />
  );
}
