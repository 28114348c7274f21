### The page at every address where there is nothing. No script ever loads these texts.

nowhere-title = 这个地址上什么也没有
nowhere-text = 可能有一个字母不对，或者缺了一部分。没有发送任何内容。
nowhere-address = 怎样找到正确的地址
nowhere-address-card = 如果机构给过您卡片或传单，请把地址与上面的逐个字母对照。
nowhere-address-link = 如果您是点链接来的，链接可能不完整，或者它指向的内容已经不在了。
nowhere-address-ask = 如果还是不行，请从首页开始。或者用对您安全的方式向机构询问地址。
