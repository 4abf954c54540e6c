import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A local server that answers everything and remembers what it was asked for. */
export interface ListeningPost {
  origin: string;
  /** Paths that were asked for, WebSocket handshakes included. */
  hits: string[];
  close: () => Promise<void>;
}

/** Starts a server on a free port of this machine that hears every request that leaves a page. */
export async function startListeningPost(): Promise<ListeningPost> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? "");
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/plain" });
    response.end("heard");
  });
  server.on("upgrade", (request, socket) => {
    hits.push(request.url ?? "");
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `127.0.0.1:${port}`,
    hits,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
