import {chromium} from '@playwright/test';
import {EMPTY_DRAFT, writeDraft} from './lib/answers';
import {CASES} from './lib/rules/cases/cases.fixture';
import {answersWith} from './lib/letter';
import {execSync} from 'node:child_process';
const out='/tmp/closer/l'; execSync(`mkdir -p ${out}`);
const b = await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox']});
const L:any[]=[['kk',{paper:'notice',grounds:['returned2']},{receivedOn:'2026-11-16',filedOn:'2026-10-01'},{}],['ru',{paper:'notice',grounds:['returned2','returned5']},{receivedOn:'2026-11-16'},CASES.find(x=>x.id==='too-late')!.answers],['en',{paper:'refusal',grounds:['refused3']},{},CASES.find(x=>x.id==='clean-civil')!.answers]];
for (const [m,opt] of [['p320',{viewport:{width:320,height:640},isMobile:true,hasTouch:true}],['desk',{viewport:{width:1280,height:900}}],['dark',{viewport:{width:360,height:740},colorScheme:'dark'}]] as any) {
  const c=await b.newContext({...opt,timezoneId:'Asia/Almaty',serviceWorkers:'block'}); const p=await c.newPage();
  for (const [i,[l,letter,days,base]] of L.entries()) {
    await p.goto('http://localhost:4371/');
    await p.evaluate(([k,v]:any)=>sessionStorage.setItem(k,v),['zhuginu.draft',writeDraft({...EMPTY_DRAFT,answers:answersWith(base,letter,days),letter})]);
    await p.goto(`http://localhost:4371/${l}/check/#letterAnswer`); await p.locator('h1').waitFor(); await p.waitForLoadState('networkidle');
    await p.screenshot({path:`${out}/${m}-${i}.png`,fullPage:true});
    if(m==='desk') await p.pdf({path:`${out}/${i}.pdf`,format:'A4'});
  }
  await c.close();
}
await b.close();
