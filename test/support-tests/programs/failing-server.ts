/** Ends before it listens, as a server with bad settings does. */
process.stderr.write("AMPARO_PORT is not a port\n");
process.exitCode = 2;
