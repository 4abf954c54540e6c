import * as z from "zod/mini";

// zod tries whether it may compile code, which the content security policy reports as a breach.
// Imported first on every page and in the worker.
z.config({ jitless: true });
