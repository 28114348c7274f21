### The desk: for the caseworker's machine that is online. It moves sealed files and opens nothing.

desk-title = Amparo desk
