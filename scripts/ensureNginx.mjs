// @ts-check
import {existsSync} from 'node:fs';
import {installDebian, isDebianRoot} from './debian.mjs';

const NGINX = '/usr/sbin/nginx';
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

if (existsSync(NGINX)) console.log(`nginx: ${NGINX}`);
else if (isDebianRoot && installDebian(PACKAGES)) console.log("nginx: Debian's, installed now");
else console.warn('nginx: none, and none can be installed here; the tests of the deployment will be SKIPPED');
