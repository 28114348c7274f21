### The portal: for the person who reports.

portal-title = Amparo
