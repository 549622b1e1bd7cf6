import { choiceKey, figuresKey } from './visitor-choice';

/**
 * Runs in the head, before anything is painted, so that a visitor who has chosen does not see the
 * notice again on each page. The page's Content-Security-Policy holds its hash.
 */
export const choiceScript = `var d=document.documentElement.dataset;d.script="on";try{var c=sessionStorage.getItem("${choiceKey}");if(c==="all"||c==="without")d.choice=c;if(sessionStorage.getItem("${figuresKey}")==="open")d.figures="open"}catch(e){}`;
