### The pages for people without JavaScript: a file that is sealed on the device with the program age, and sent with a plain form. No script ever loads these texts.
### Names of programs and files (age, report.txt, report.age, report.tar, recipients.txt, recipients-older.txt) and everything that is typed stay as they are in every language.

## Sending a sealed file

sealed-title = إرسال ملف مشفّر دون JavaScript
sealed-lede = تكتب على حاسوبك، وتشفّر الملف عليه ببرنامج اسمه age، وترسل الملف المشفّر عبر هذه الصفحة. ولا يستطيع فتحه إلا المنظمة.
sealed-computer = تحتاج هذه الطريقة إلى حاسوب بنظام Linux أو macOS أو Windows. ولا تعمل على هاتف أو جهاز لوحي.
sealed-easier = هناك طريقة أسهل
sealed-easier-text = مع JavaScript يشفّر هذا الموقع كلماتك نيابة عنك. وتحصل أيضًا على اسم رمزي لكي تعود وتقرأ ردًا. أما هنا فلا.
sealed-easier-how = في متصفح Tor: أغلق علامات التبويب الأخرى، وافتح الدرع بجانب شريط العنوان، واختر «الإعدادات (Settings)» ثم «تغيير (Change)»، وغيّر مستوى الأمان من «الأكثر أمانًا (Safest)» إلى «أكثر أمانًا (Safer)». على الهاتف: القائمة (النقاط الثلاث)، ثم «الإعدادات (Settings)»، ثم «مستوى الأمان (Security level)». قد يعيد المتصفح تشغيل نفسه ويغلق كل الصفحات: دوّن أولًا عنوان هذه الصفحة، ثم افتح الصفحة الأولى من جديد. يسري المستوى على كل موقع تزوره: أعده إلى «الأكثر أمانًا (Safest)» عندما تنتهي.
sealed-easier-link = إلى الصفحة الأولى
sealed-before = قبل أن تبدأ
sealed-before-answer = لا يستطيع أحد أن يرد عليك هنا. إن أردت ردًا، فاكتب في الملف كيف يمكن الوصول إليك بأمان، ومتى. وإن لم تكن هناك طريقة آمنة، فلا تكتب ذلك.
sealed-before-size = يرى هذا الخادم حجم الملف المشفّر، واليوم الذي وصل فيه، وأنه أُرسل بهذه الطريقة. ولا يرى ما بداخله.
sealed-before-device = ما تكتبه يبقى على هذا الجهاز إلى أن تحذفه، ومن يفتش الجهاز قد يجده، أو يجد برنامج age. أما Tails فينسى كل شيء عندما توقفه.
sealed-before-long = يستغرق ذلك بعض الوقت، ويحتاج إلى طرفية: نافذة تُكتب فيها الأوامر. إذا اضطررت إلى المغادرة بسرعة، فأغلق هذه النافذة وغيرها.
sealed-foot = ‏Amparo برنامج حر. ما لم يُشفَّر على جهازك لا يُقبل هنا.
sealed-guide = المساعدة والأمان: ما يمكنك فعله، ومن قد يستطيع المساعدة

sealed-none = لا يمكن الوصول إلى أحد بهذه الطريقة اليوم
sealed-none-text = ليس لأي منظمة على هذا الخادم مفتاح لهذا اليوم، ودونه لا يمكن تشفير شيء. لم يُرسل أي شيء. يمكنك العودة غدًا، أو طلب طريقة آمنة أخرى للوصول إلى المنظمة.
sealed-several = من ينبغي أن يقرأه؟
sealed-several-text = اختر منظمة واحدة. ولن تستطيع فتح الملف بعد ذلك إلا هي.

sealed-reader = من سيقرؤه

## In four steps

sealed-step-get = الخطوة 1: الحصول على age
sealed-step-get-text = ‏age برنامج حر يشفّر الملفات. افتح طرفية واكتب السطر المناسب لنظامك. قد يرى من يراقب شبكتك أنك تحمّله؛ أما Tails فيحمّله عبر Tor.
sealed-tails = ‏Tails، بعد تعيين كلمة سر للإدارة عند بدء التشغيل
sealed-debian = ‏Debian، ‏Ubuntu
sealed-fedora = ‏Fedora
sealed-macos = ‏macOS مع Homebrew
sealed-windows = ‏Windows في PowerShell

sealed-step-save = الخطوة 2: حفظ المستلمين
sealed-step-save-text = ملف فيه مفاتيح هذه المنظمة يخبر age بمن يجوز له فتح ملفك. وهناك ملفان: اعرف أولًا أي إصدار من age لديك.
sealed-step-save-version = إن كان الجواب 1.3 أو رقمًا أكبر، فخذ هذا. وهو يصمد أيضًا أمام الحواسيب المتوقعة في المستقبل.
sealed-step-save-new = حفظ recipients.txt
sealed-step-save-older-text = إن كان الرقم أصغر، فخذ هذا.
sealed-step-save-older = حفظ recipients-older.txt
sealed-step-save-until = ما تحفظه صالح حتى { $day }. وبعد ذلك اليوم احذفه واحفظه من جديد: الملف المشفّر بنسخة قديمة قد لا يُفتح أبدًا.
sealed-step-save-today = ما تحفظه صالح اليوم فقط، { $day }. احذفه غدًا واحفظه من جديد: الملف المشفّر بنسخة قديمة قد لا يُفتح أبدًا.
sealed-as-text = الشيء نفسه نصًا ورمزًا للكاميرا
sealed-as-text-hint = إن لم تستطع حفظ ملف، فضع نصه في ملف تسميه recipients.txt، أو recipients-older.txt لإصدار أقدم من age.
sealed-as-text-new = لإصدار age 1.3 أو أحدث
sealed-as-picture = الشيء نفسه في صورة رمز تقرؤه الكاميرا، رمز لكل سطر. الرمز كبير: اجعله يملأ الصورة، وأبقِ يدك ثابتة.
sealed-as-text-older = لإصدار أقدم من age
sealed-as-picture-older = المستلمون لإصدار أقدم من age في صورة رمز تقرؤه الكاميرا.

sealed-step-seal = الخطوة 3: الكتابة والتشفير
sealed-step-seal-write = اكتب في محرر نصوص بسيط، واحفظ ما تكتبه باسم report.txt في المكان نفسه الذي فيه المستلمون.
sealed-step-seal-what = اكتب ما حدث، ومن هو في خطر، وكيف يمكن الوصول إليك إن كان ذلك آمنًا. واكتب أيضًا ما يجوز فعله به: لمن يجوز للمنظمة أن تسلّمه، وهل يجوز ذلك مع اسمك. ولا تسلّم المنظمة شيئًا لأحد إلا إذا وافقت.
sealed-step-seal-go = انتقل إلى ذلك المكان في الطرفية. وكثيرًا ما يكون هذا. على Linux بلغة أخرى يكون للمجلد اسم آخر، والسطر يجده.
sealed-step-seal-line = شفّره. السطر هو نفسه على كل نظام.
sealed-step-seal-files = إن كانت هناك صور أو مستندات أيضًا، فضع كل شيء أولًا في ملف واحد، وشفّر ذلك الملف.
sealed-step-seal-traces = قد تحمل الصور والمستندات أكثر مما تُظهر: المكان والجهاز وأسماء. وكذلك الملف الذي يجمعها. ولا يُزال هنا شيء من ذلك. ولا يستطيع فتحه إلا المنظمة.
sealed-step-seal-place-linux = ‏Linux
sealed-step-seal-place-macos = ‏macOS
sealed-step-seal-place-tails = ‏Tails
sealed-step-seal-place-windows = ‏Windows

sealed-step-send = الخطوة 4: الإرسال
sealed-step-send-label = الملف المشفّر
sealed-step-send-hint = اختر report.age، لا report.txt. أقصى حجم له 4 ميغابايت. ولا يُحتفظ باسم الملف.
sealed-step-send-button = إرسال الملف المشفّر
sealed-step-send-wait = ثم انتظر. عبر Tor قد يستغرق ذلك بضع دقائق. وعندما يصل، تخبرك صفحة أخرى بذلك.

sealed-after = عندما تنتهي
sealed-after-delete = احذف report.txt وreport.age وrecipients.txt أو recipients-older.txt وكل ما صنعته من أجل ذلك. وأفرغ سلة المهملات.
sealed-after-files = إن صنعت report.tar، فاحذفه أيضًا، واحذف كل ما وضعته فيه، مثل photo.jpg: كل ذلك ما زال على هذا الجهاز. وما تريد الاحتفاظ به أكثر أمانًا في مكان آخر.
sealed-after-shred = على Linux، يكتب هذان السطران أولًا فوق الملفات؛ والثاني من أجل report.tar وما وضعته فيه. وقد يبقى شيء مع ذلك على الهواتف وذواكر USB ومعظم الأقراص الحديثة.
sealed-after-terminal = تتذكر الطرفيات ما كُتب فيها. أغلقها؛ وعلى Tails أوقف النظام.

## It has arrived

sealed-filed-title = وصل ملفك
sealed-filed-text = هو محفوظ على هذا الخادم. ولا يستطيع فتحه إلا من شُفِّر لهم. وإن استخدمت المستلمين من هذه الصفحة، فلا يفتحه إلا هذه المنظمة: { $name }.
sealed-filed-next = ما يأتي بعد ذلك
sealed-filed-next-compare = وصل من البايتات: { $bytes }. انظر كم بايتًا في ملفك المشفّر: إن كان أكثر، فجزء منه ناقص. أرسله عندئذ مرة أخرى.
sealed-filed-next-organisation = تأخذه المنظمة وتفتحه على جهاز بلا شبكة. عندئذ يُحذف هنا، وبعد 30 يومًا في كل الأحوال.
sealed-filed-next-answer = لا يستطيع أحد أن يرد عليك هنا. إن كتبت في الملف كيف يمكن الوصول إليك، فقد تحاول المنظمة ذلك.
sealed-filed-next-again = لا تُعِد تحميل هذه الصفحة: فالمتصفح سيرسل الملف مرة أخرى. ويمكنك إرسال ملف آخر بالطريقة نفسها.
sealed-filed-next-delete = احذف الآن ما صنعته: report.txt وreport.age وrecipients.txt أو recipients-older.txt؛ وreport.tar مع كل ما وضعته فيه. ثم غادر هذه الصفحة.
sealed-filed-receipt = إيصال، إن احتجت إلى دليل
sealed-filed-receipt-text = وقّع الخادم على أنه تسلّم ملفًا مشفّرًا لهذه المنظمة في { $day }. ولا يقول الإيصال شيئًا عما بداخله، ولا يمكن عرضه عليك مرة أخرى.
sealed-filed-receipt-warning = قد يُعثر على ملف في هذا الجهاز، وهو يبيّن أنك كنت هنا. لا تحفظه إلا إن احتجت إلى دليل ولديك مكان آمن له.
sealed-filed-receipt-label = الإيصال نصًا
sealed-filed-receipt-save = حفظ الإيصال

## It was refused

sealed-refused-title = لم يُقبل هذا الملف
sealed-refused-nothing = لم يُحتفظ بشيء، ولن يتلقاه أحد.
sealed-refused-back = العودة إلى الاستمارة
sealed-refused-code = إن طلبت مساعدة من أحد، فهذا الرمز يقول ما حدث:
sealed-refused-empty = لا شيء في هذا الملف. ربما لم يُختر ملف، أو شُفِّر ملف فارغ. انظر في report.txt، وشفّره من جديد، واختر report.age.
sealed-refused-too-large = الملف كبير جدًا. أقصى حجم للملف المشفّر هنا 4 ميغابايت. اترك الصور والأفلام، أو أرسلها على أجزاء. ومع JavaScript يمكنك إرسال أكثر من ذلك بكثير.
sealed-refused-not-age = هذا الملف غير مشفّر ببرنامج age. إن كان هو بلاغك نفسه، فلم يكن مشفّرًا في الطريق: كان بإمكان من يسيطر على هذا الخادم أن يقرأه. إن كان فيه اسمك أو أسماء غيرك، فاقرأ أولًا الجزء المذكور أدناه. ثم شفّره، واختر report.age.
sealed-refused-armored = هذا الملف مشفّر ببرنامج age، لكنه مكتوب بالحروف. شفّره من جديد بالسطر الوارد في الخطوة 3، دون «‎-a» أو «‎--armor».
sealed-refused-passphrase = هذا الملف مشفّر بعبارة مرور لا تعرفها المنظمة. شفّره من جديد بالسطر الوارد في الخطوة 3، دون «‎-p».
sealed-refused-other-recipients = هذا الملف مشفّر لجهة أخرى. احفظ المستلمين من الخطوة 2 مرة أخرى، وشفّر بالسطر الوارد في الخطوة 3.
sealed-refused-damaged = هذا الملف ليس كاملًا. ربما انقطع أثناء كتابته أو نسخه. شفّره من جديد، واختر report.age.
sealed-refused-organisation = لا تستطيع هذه المنظمة تلقي ملفات مشفّرة اليوم. يمكنك اختيار أخرى، أو العودة غدًا.
sealed-refused-timeout = كان الاتصال بطيئًا جدًا هذه المرة، ولم يصل إلا جزء من الملف. حاول مرة أخرى.
sealed-refused-busy = الخادم مشغول. انتظر لحظة، وحاول مرة أخرى.
sealed-refused-full = لم يبقَ مكان على الخادم. يرجى المحاولة لاحقًا.
sealed-refused-other = لم يكن شيء ما كما ينبغي. ارجع، واختر الملف مرة أخرى، وحاول من جديد.
