/** Speaks the contract of the server's start and stop, with a little noise around it. */
import { createServer } from "node:http";

const server = createServer((_, response) => response.end(process.env["AMPARO_DATA"]));
process.stderr.write("a warning that is no JSON\n");
server.listen(Number(process.env["AMPARO_PORT"]), process.env["AMPARO_HOST"], () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  const line = `${JSON.stringify({ level: 30, event: "listening", port: address.port })}\n`;
  // Pipes may cut lines anywhere: half a port number is not the port.
  process.stdout.write(line.slice(0, -4));
  setImmediate(() => process.stdout.write(line.slice(-4)));
});
process.once("SIGTERM", () => {
  process.stdout.write(`${JSON.stringify({ event: "stopped" })}\n`);
  server.close();
  server.closeAllConnections();
  process.exitCode = Number(process.env["EXIT_CODE"] ?? "0");
});
