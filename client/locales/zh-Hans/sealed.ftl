### The pages for people without JavaScript: a file that is sealed on the device with the program age, and sent with a plain form. No script ever loads these texts.
### Names of programs and files (age, report.txt, report.age, report.tar, recipients.txt, recipients-older.txt) and everything that is typed stay as they are in every language.

## Sending a sealed file

sealed-title = 不用 JavaScript，发送一个密封的文件
sealed-lede = 您在自己的电脑上写，用名为 age 的程序在那里把文件密封，再用本页发送密封的文件。只有该机构能打开它。
sealed-computer = 这样做需要一台电脑（Linux、macOS 或 Windows）。用手机或平板电脑做不到。
sealed-easier = 有更简单的办法
sealed-easier-text = 有 JavaScript 时，本站会替您密封您的话。您还会得到一个代号，可以回来阅读答复。在这里则没有代号。
sealed-easier-how = 在 Tor 浏览器中：关闭其他标签页，点击地址栏旁边的盾牌，选择“设置（Settings）”，再点“更改（Change）”，把安全级别从“最安全（Safest）”改为“更安全（Safer）”。在手机上：点击菜单（三个点），再点“设置（Settings）”，再点“安全级别（Security level）”。浏览器可能会重新启动，并关闭所有页面：请先记下本页的网址，然后再打开首页。这个级别对您访问的每个网站都有效：完成以后，请改回“最安全（Safest）”。
sealed-easier-link = 回到首页
sealed-before = 开始之前
sealed-before-answer = 在这里没有人能答复您。如果您想得到答复，请在文件里写明怎样、何时可以安全地联系您。如果没有安全的办法，就不要写。
sealed-before-size = 这台服务器能看到密封的文件有多大、哪一天到达，以及它是用这种方式发送的。它看不到里面是什么。
sealed-before-device = 您写的内容会留在这台设备上，直到您删除它。搜查设备的人可能会发现它，或者发现 age 这个程序。Tails 在关机时会忘掉一切。
sealed-before-long = 这需要一些时间，还需要一个终端，也就是输入命令的窗口。如果您必须马上离开，请关闭这个窗口和其他窗口。
sealed-foot = Amparo 是自由软件。没有在您的设备上密封的内容，这里不收。
sealed-guide = 帮助与安全：您自己可以做什么，谁可能帮得上忙

sealed-none = 今天不能用这种方式联系任何机构
sealed-none-text = 这台服务器上没有哪个机构有今天的密钥，没有密钥就不能密封。没有发送任何内容。请明天再来，或者向该机构询问另一种安全的联系方法。
sealed-several = 应该由谁阅读？
sealed-several-text = 请选择一个机构。之后只有它能打开文件。

sealed-reader = 谁会阅读

## In four steps

sealed-step-get = 第 1 步：取得 age
sealed-step-get-text = age 是用来密封文件的自由软件。请打开终端，输入适合您系统的那一行。监视您网络的人可能会看到您下载它；Tails 通过 Tor 下载。
sealed-tails = Tails（启动时设有管理密码）
sealed-debian = Debian、Ubuntu
sealed-fedora = Fedora
sealed-macos = macOS，使用 Homebrew
sealed-windows = Windows，在 PowerShell 中

sealed-step-save = 第 2 步：保存收件人文件
sealed-step-save-text = 一个含有该机构密钥的文件会告诉 age，谁可以打开您的文件。有两种：请先看看您的 age 是哪个版本。
sealed-step-save-version = 如果显示的是 1.3 或更大的数字，请用这一个。它也能抵挡将来可能出现的计算机。
sealed-step-save-new = 保存 recipients.txt
sealed-step-save-older-text = 如果数字更小，请用这一个。
sealed-step-save-older = 保存 recipients-older.txt
sealed-step-save-until = 您保存的文件到{ $day }为止有效。过了这一天，请把它删除，再重新保存：用旧的文件密封，可能永远打不开。
sealed-step-save-today = 您保存的文件只在今天（{ $day }）有效。明天请把它删除，再重新保存：用旧的文件密封，可能永远打不开。
sealed-as-text = 同样的内容，以文字和二维码显示
sealed-as-text-hint = 如果您不能保存文件，请把文字放进一个名为 recipients.txt 的文件；较旧的 age 则用 recipients-older.txt。
sealed-as-text-new = 适用于 age 1.3 或更高版本
sealed-as-picture = 同样的内容，供摄像头扫描的二维码，每行一个。它比较大：请让它占满画面，并保持不动。
sealed-as-text-older = 适用于较旧的 age
sealed-as-picture-older = 适用于较旧 age 的收件人，供摄像头扫描的二维码。

sealed-step-seal = 第 3 步：写，然后密封
sealed-step-seal-write = 请用简单的文本编辑器写，保存为 report.txt，放在与收件人文件相同的地方。
sealed-step-seal-what = 请写明发生了什么、谁有危险；如果安全，也写明怎样联系您。还请写明可以怎样使用这些内容：机构可以转交给谁，能不能写您的姓名。除非您同意，它不会转交任何内容。
sealed-step-seal-go = 在终端里进入那个地方。往往是这里。在其他语言的 Linux 上，这个文件夹有别的名称，这一行会找到它。
sealed-step-seal-line = 密封它。每个系统上都是这一行。
sealed-step-seal-files = 如果还有图片或文档，请先把它们全部放进一个文件，再密封那个文件。
sealed-step-seal-traces = 图片和文档里可能有比看得见的更多的内容：地点、设备、姓名。把它们合在一起的那个文件也一样。这里什么都不会去掉。只有该机构能打开它。
sealed-step-seal-place-linux = Linux
sealed-step-seal-place-macos = macOS
sealed-step-seal-place-tails = Tails
sealed-step-seal-place-windows = Windows

sealed-step-send = 第 4 步：发送
sealed-step-send-label = 密封的文件
sealed-step-send-hint = 请选择 report.age，不要选择 report.txt。最大可以有 4 MB。文件叫什么名字不会保留。
sealed-step-send-button = 发送密封的文件
sealed-step-send-wait = 然后请等待。通过 Tor 可能要几分钟。到达以后，会有另一页告诉您。

sealed-after = 完成以后
sealed-after-delete = 请删除 report.txt、report.age、recipients.txt 或 recipients-older.txt，以及您为此做的其他一切。清空回收站。
sealed-after-files = 如果您做了 report.tar，也请删除它，以及您放进去的一切，例如 photo.jpg：它们都还在这台设备上。您想保留的，放在别处更安全。
sealed-after-shred = 在 Linux 上，这两行会先把文件的内容覆盖掉；第二行用于 report.tar 和您放进去的文件。在手机、U 盘和多数较新的硬盘上，仍可能留下一些内容。
sealed-after-terminal = 终端会记住输入过的内容。请关闭它；如果用的是 Tails，请关机。

## It has arrived

sealed-filed-title = 您的文件已经到达
sealed-filed-text = 它保存在这台服务器上。它是为谁密封的，就只有谁能打开。如果您用的是本页的收件人，那就只有这个机构：{ $name }。
sealed-filed-next = 接下来
sealed-filed-next-compare = 收到了 { $bytes } 字节。请看看您密封的文件有多少字节：如果更多，就是缺了一部分，请再发一次。
sealed-filed-next-organisation = 机构会取走它，在没有网络的设备上打开。之后这里就会删除它；不论怎样，30 天后都会删除。
sealed-filed-next-answer = 在这里没有人能答复您。如果您在文件里写明了怎样联系您，机构可能会试着联系。
sealed-filed-next-again = 请不要重新加载此页：浏览器会把文件再发一次。您可以用同样的办法发送另一个文件。
sealed-filed-next-delete = 现在请删除您做的文件：report.txt、report.age、recipients.txt 或 recipients-older.txt；还有 report.tar 和您放进去的一切。然后离开此页。
sealed-filed-receipt = 回执，如果您需要证明
sealed-filed-receipt-text = 服务器签名证明：它在{ $day }为这个机构收下了一个密封的文件。回执不涉及文件的内容，也不能再次显示给您。
sealed-filed-receipt-warning = 这台设备上的文件可能被发现，并显示您来过这里。只有在您需要证明、又有安全的地方存放时，才请保存。
sealed-filed-receipt-label = 回执的文字
sealed-filed-receipt-save = 保存回执

## It was refused

sealed-refused-title = 这个文件没有收下
sealed-refused-nothing = 什么都没有保留，没有人会收到它。
sealed-refused-back = 回到表格
sealed-refused-code = 如果您请人帮忙，这个代码能说明发生了什么：
sealed-refused-empty = 这个文件里什么也没有。可能没有选择文件，或者密封的是一个空文件。请查看 report.txt，再次密封，并选择 report.age。
sealed-refused-too-large = 文件太大。在这里，密封的文件最大可以有 4 MB。请不要放图片和视频，或者分几次发送。有 JavaScript 时，可以发送的内容多得多。
sealed-refused-not-age = 这个文件没有用 age 密封。如果它就是您的报告，那么它在路上是没有密封的：控制这台服务器的人本来可以读到它。如果里面有您或别人的名字，请先阅读下面的部分。然后密封它，并选择 report.age。
sealed-refused-armored = 这个文件是用 age 密封的，但写成了字母形式。请用第 3 步的那一行重新密封，不要加“-a”或“--armor”。
sealed-refused-passphrase = 这个文件是用口令密封的，而机构不知道这个口令。请用第 3 步的那一行重新密封，不要加“-p”。
sealed-refused-other-recipients = 这个文件是为别人密封的。请按第 2 步重新保存收件人文件，再用第 3 步的那一行密封。
sealed-refused-damaged = 这个文件不完整。可能在写入或复制时被截断了。请重新密封，并选择 report.age。
sealed-refused-organisation = 这个机构今天不能接收密封的文件。请选择另一个，或者明天再来。
sealed-refused-timeout = 这一次连接太慢，文件只到了一部分。请再试一次。
sealed-refused-busy = 服务器正忙。请稍等一会儿，再试一次。
sealed-refused-full = 服务器已经没有空间。请稍后再试。
sealed-refused-other = 有些地方不对。请返回，重新选择文件，再试一次。
