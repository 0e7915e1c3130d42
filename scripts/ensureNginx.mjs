// @ts-check
import {existsSync} from 'node:fs';
import {installDebian, isDebianRoot} from './debian.mjs';

const NGINX = '/usr/sbin/nginx';
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

const isThere = () => existsSync(NGINX);

if (isThere()) console.log(`nginx: ${NGINX}`);
else if (isDebianRoot && installDebian(PACKAGES) && isThere()) console.log("nginx: Debian's, installed now");
else console.warn('nginx: none, and none can be installed here; the tests of the deployment will be SKIPPED');
