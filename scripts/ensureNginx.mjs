// @ts-check
import {existsSync} from 'node:fs';
import {installDebian, isDebianRoot} from './debian.mjs';

const NGINX = '/usr/sbin/nginx';
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

const isThere = () => existsSync(NGINX);
const wasThere = isThere();

if (!wasThere && isDebianRoot) installDebian(PACKAGES);
if (isThere()) console.log(`nginx: ${wasThere ? NGINX : "Debian's, installed now"}`);
else console.warn('nginx: none, and none can be installed here; the tests of the deployment will be SKIPPED');
