import { kioskKey } from '../ui/kiosk-mode';

export const textKey = 'text';
export const contrastKey = 'contrast';

/**
 * Runs in the head after that of the notice, before anything is painted: sizes in millimetres, and what the
 * visitor has made larger or stronger.
 */
export const kioskScript = `try{var k=JSON.parse(sessionStorage.getItem("${kioskKey}")||"null");if(k){d.kiosk="on";d.reports=k.content;document.documentElement.style.setProperty("--mm",1/k.mmPerPx+"px");var t=sessionStorage.getItem("${textKey}");if(t)d.text=t;if(sessionStorage.getItem("${contrastKey}")==="strong")d.contrast="strong"}}catch(e){}`;
