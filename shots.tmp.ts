import {chromium} from '@playwright/test';
import {CASES} from './lib/rules/cases/cases.fixture';
import {EMPTY_DRAFT, writeDraft} from './lib/answers';
import {execSync} from 'node:child_process';
const ids = ['clean-civil','too-late','appeal-open','authority-only','returned-in-time','day-after','judgment-only','decided','weekend-filed','appeal-pending','pending-not-touched','foreigner'];
const out='/tmp/closer/j'; execSync(`mkdir -p ${out}`);
const b = await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox']});
const modes = [['p360',{viewport:{width:360,height:740},isMobile:true,hasTouch:true,deviceScaleFactor:1.5}],['p320',{viewport:{width:320,height:640},isMobile:true,hasTouch:true,deviceScaleFactor:1.5}],['desk',{viewport:{width:1280,height:900}}],['dark',{viewport:{width:360,height:740},colorScheme:'dark',deviceScaleFactor:1.5}]] as const;
const langs=['kk','ru','en'];
for (const [m,opt] of modes) {
  const c = await b.newContext({...(opt as any),timezoneId:'Asia/Almaty',serviceWorkers:'block'});
  const p = await c.newPage();
  for (const [i,id] of ids.entries()) {
    const l=langs[i%3];
    await p.goto('http://localhost:4371/');
    await p.evaluate(([k,v])=>sessionStorage.setItem(k,v),['zhuginu.draft',writeDraft({...EMPTY_DRAFT,answers:CASES.find(x=>x.id===id)!.answers})] as const);
    await p.goto(`http://localhost:4371/${l}/check/#result`);
    const s = p.locator('section:has(> ol), section').filter({has: p.locator('ol')}).first();
    await p.locator('h1').waitFor(); await p.waitForLoadState('networkidle');
    const j = p.locator('[class*=journey]').first();
    try { await j.screenshot({path:`${out}/${m}-${id}.png`,timeout:8000}); } catch(e) { console.log(m,id,'none'); }
    if (m==='desk') { await p.pdf({path:`${out}/${id}.pdf`,format:'A4'}); }
  }
  await c.close();
}
await b.close();
