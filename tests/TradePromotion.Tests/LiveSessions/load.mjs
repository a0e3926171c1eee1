// The browser's scripts are modules without saying so in a package; node reads one as such from its text.
import { readFileSync } from 'node:fs';

export const load = path => import(`data:text/javascript;base64,${readFileSync(path).toString('base64')}`);
