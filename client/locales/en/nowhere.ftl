### The page at every address where there is nothing. No script ever loads these texts.

nowhere-title = There is nothing at this address
nowhere-text = A letter in it may be wrong, or a part of it may be missing. Nothing has been sent.
nowhere-address = To find the right address
nowhere-address-card = If the organisation gave you a card or a leaflet, compare the address with it, letter by letter.
nowhere-address-link = If you followed a link, it may have been cut off, or what it led to is no longer there.
nowhere-address-ask = If that does not help, begin at the first page. Or ask the organisation for the address, in a way that is safe for you.
