### Shared by all pages. Plain words, short sentences, nothing that a frightened person has to read twice.

## Page shell

shell-skip = 跳到正文
shell-footer = Amparo 是自由软件。您写的一切在发送之前，都先在本设备上密封。
shell-needs-script = 本页需要 JavaScript。目前没有发送任何内容。

## Practice organisation

practice-title = 仅供练习
practice-text = 这个机构不是真的：运行服务器的人能看到您发送的内容。请不要发送任何真实情况。

## Organisation card

card-languages = 能阅读的语言
card-regions = 工作地区
card-rhythm = 查看和答复
card-rhythm-days =
    { $count ->
        [1] 每天
       *[other] { $count } 天之内
    }
card-policy = 该机构自述：如何处理报告
card-fingerprint = 机构的指纹
card-fingerprint-hint = 它只属于这一个机构。请与您信任的副本对照：印在纸上的，或由了解该机构的人提供的。每个数字都必须一致，或者每个单词都必须一致。
card-fingerprint-digits = 数字形式
card-fingerprint-words = 单词形式，可以读出来核对
card-fingerprint-public = 这些单词属于机构，是公开的。它们不是代号。

## Choosing files

files-label = 文件
files-hint = 请选择文件，或把文件拖到这里。总共最多 { $limit }。
files-choose = 选择文件
files-drop-here = 把文件拖到这里
files-chosen =
    { $count ->
        [0] 没有选择文件
       *[other] { $count } 个文件，{ $size }
    }
files-remove = 移除 { $name }
files-remove-short = 移除
choose-none = 没有选择文件
choose-chosen = 已选择：

## Sizes, progress. Between a number and its unit stands a no-break space (U+00A0), so that no line ends there.

size-bytes = { $value } 字节
size-kilobytes = { $value } kB
size-megabytes = { $value } MB
size-gigabytes = { $value } GB
progress-of = { $done }，共 { $total }（{ $percent } %）

## Errors

errors-title = 有 { $count } 处需要您注意
code-network-failed = 连接失败。什么都没有丢失，请再试一次。
code-answer-malformed = 服务器的回答，本页看不懂。请稍后再试。
code-request-timeout = 这一次连接太慢。什么都没有丢失，请再试一次。
code-server-busy = 服务器正忙。请过一会儿再试。
code-server-error = 服务器出了故障。请稍后再试。
code-storage-full = 服务器已经没有空间。请稍后再试。
code-other = 没有成功（{ $code }）。请现在或稍后再试一次。

## Questions

confirm-cancel = 取消

## Codename words

words-label = 您的代号，{ $count } 个字（或词）
words-hint = 您可以把全部内容一次粘贴到第一个格子里。
words-word = 第 { $number } 个字

## Languages that are offered, for browsers that have no names for them

language-bo = 藏语

## Regions of the United Nations (M49), for browsers that have no names for them

region-001 = 全世界
region-002 = 非洲
region-003 = 北美洲
region-005 = 南美洲
region-009 = 大洋洲
region-011 = 西非
region-013 = 中美洲
region-014 = 东非
region-015 = 北非
region-017 = 非洲中部
region-018 = 南部非洲
region-019 = 美洲
region-021 = 美洲北部
region-029 = 加勒比地区
region-030 = 东亚
region-034 = 南亚
region-035 = 东南亚
region-039 = 南欧
region-053 = 澳大拉西亚
region-054 = 美拉尼西亚
region-057 = 密克罗尼西亚
region-061 = 波利尼西亚
region-142 = 亚洲
region-143 = 中亚
region-145 = 西亚
region-150 = 欧洲
region-151 = 东欧
region-154 = 北欧
region-155 = 西欧
region-202 = 撒哈拉以南非洲
region-419 = 拉丁美洲
