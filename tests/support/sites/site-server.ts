import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import * as z from "zod/mini";

import { SITE_PAGES } from "./site-pages.ts";

const nameSchema = z.enum(["plain", "app", "strict", "hostile"]);

/** A local server with the sites that plans name, each under the first step of its path. */
export interface SiteServer {
  /** Such as `http://127.0.0.1:41234`. */
  origin: string;
  /** The same server by another name, which is another site. */
  otherOrigin: string;
  /** Paths that no page names, such as fonts a page lured somebody into. */
  strayHits: string[];
  close: () => Promise<void>;
}

export async function startSites(): Promise<SiteServer> {
  const strayHits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const name = nameSchema.safeParse(path.split(/[/?]/u)[1]);
    if (name.success) {
      const { html, policy } = { policy: undefined, ...SITE_PAGES[name.data] };
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        ...(policy && { "content-security-policy": policy }),
      });
      response.end(html);
      return;
    }
    if (path !== "/favicon.ico") strayHits.push(path);
    response.writeHead(204).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    strayHits,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
