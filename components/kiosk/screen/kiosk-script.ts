/** Keys of the session under which pages find what they need before they are painted. */
export const fitKey = 'fit';
export const textKey = 'text';
export const contrastKey = 'contrast';
export const reachKey = 'reach';

/**
 * Runs in the head after that of the notice, before anything is painted: what the root of a page carries on this
 * screen, and what the visitor has made larger, stronger or lower. Until the page is hydrated, links leave no step
 * to go back to and none leads out.
 */
export const kioskScript = `try{var s=sessionStorage,r=document.documentElement,k=JSON.parse(s.getItem("${fitKey}")||"null");if(k){for(var n in k.marks)d[n]=k.marks[n];for(n in k.lengths)r.style.setProperty(n,k.lengths[n]);var t=s.getItem("${textKey}");if(t)d.text=t;if(s.getItem("${contrastKey}")==="strong")d.contrast="strong";if(s.getItem("${reachKey}")==="on")d.reach="on";addEventListener("contextmenu",function(e){e.preventDefault()});addEventListener("click",function(e){var a=e.target.closest&&e.target.closest("a[href]");if(!a||"locked"in d||e.defaultPrevented)return;e.preventDefault();if(a.origin===location.origin)location.replace(a.href)})}}catch(e){}`;
