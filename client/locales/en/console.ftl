### The console: for the caseworker's machine that is never online.

console-title = Amparo console
