import { z } from 'zod';

// The script in the page's head does not run on a page that Next makes in the browser, such as that of an unknown address; Zod would then
// try the code made of text that the content policy forbids. Whatever holds schemas on such a page imports this first.
z.config({ jitless: true });
