### The guide: a page to read without reporting anything, also without JavaScript. Its facts come from the fact base (guide.json in other languages).

guide-title = المساعدة والأمان
guide-lede = ما يمكنك فعله، ومن قد يستطيع المساعدة. يمكنك قراءة كل هذا دون أن تكتب إلى أحد. وبعد تحميل هذه الصفحة، يمكنك قراءتها دون اتصال.
guide-contents = في هذه الصفحة
guide-now = إن كنت في خطر الآن
guide-now-place = إن استطعت، فاذهب إلى مكان أكثر أمانًا، لا تكون فيه وحدك.
guide-now-somebody = أخبر شخصًا تثق به أين أنت، ومتى سيسمع منك مرة أخرى.
guide-now-police = إن كان الاتصال بالشرطة أو الإسعاف آمنًا لك، فاتصل بهم أولًا.
guide-now-call = هؤلاء يجيبون في أي ساعة. المكالمة من هاتفك قد تُرى وتُسمع: استعمل هاتفًا آخر إن استطعت.
guide-before = قبل أن تسافر أو تتكلم
guide-risks = ما ينبغي التفكير فيه قبل الموافقة على أي شيء
guide-risks-about = لا يجوز لأحد أن يستعمل قضيتك دون موافقتك. خذ وقتك. هذه مخاطر صادفها آخرون.
guide-addresses = عن العناوين في هذه الصفحة
guide-addresses-old = العناوين تتغير. كل عنوان يذكر متى شوهد آخر مرة. انظر إلى صفحة المنظمة نفسها قبل أن تستعمل أيًا منها.
guide-addresses-mail = قد يقرأ آخرون البريد الإلكتروني العادي. لا ترسل أسماء أو أماكن أو ملفات قبل أن يُعرض عليك طريق آمن.
guide-funds = المال والمساعدة في حالات الطوارئ
guide-funds-about = صناديق تدفع تكاليف مكان أكثر أمانًا، أو طبيب، أو محامٍ، أو أجهزة أكثر أمانًا. معظمها يريد أن يسمع منك أنت، أو من منظمة تعرفك.
guide-organisations = منظمات تقف إلى جانب الناس
guide-organisations-about = تقدّم المشورة، أو تعرّف بالقضية، أو ترافق من يتعرضون للتهديد.
guide-embassies = السفارات والدول
guide-embassies-about = وعدت بعض الدول بمساعدة من يدافعون عن حقوق الإنسان. وقد يكون ظهورك عند سفارة خطرًا في حد ذاته.
guide-un = الأمم المتحدة
guide-un-about = تستطيع مكاتبها أن تطلب من دولة أن تتوقف، وأن تسجّل ما حدث. ولا يستطيع أي منها أن يحرسك.
guide-americas = الأمريكتان
guide-americas-about = لجنة البلدان الأمريكية لحقوق الإنسان، لدول منظمة الدول الأمريكية.
guide-africa = أفريقيا
guide-africa-about = اللجنة الأفريقية لحقوق الإنسان والشعوب، لدول الاتحاد الأفريقي.
guide-europe = أوروبا
guide-europe-about = مجلس أوروبا، ومحكمته، ومنظمة الأمن والتعاون في أوروبا.
guide-tools = استمارات وأدوات
guide-tools-about = أشياء تفيد في التوجه إلى الجهات المذكورة أعلاه.
guide-check-first = لم يستطع أحد أن يؤكد مؤخرًا أن هذا ما زال يعمل. اسأل من يعرف قبل أن تعتمد عليه.
guide-can = ما يمكن أن تفعله
guide-applies = لمن
guide-first = ما ينبغي معرفته أولًا
guide-expect = ما يمكن توقعه
guide-languages = اللغات: { $languages }.
guide-email = البريد الإلكتروني
guide-email-copy = البريد الإلكتروني، لنسخة
guide-page = صفحة
guide-form = استمارة
guide-phone = هاتف
guide-fax = فاكس
guide-post = بريد
guide-route = من يمكن سؤاله
# $year: the year, as four digits
guide-seen = شوهد في صفحته في { $year }
guide-unconfirmed = شوهد آخر مرة في { $year }، ولم يُؤكَّد منذ ذلك الحين
guide-first-page = إلى الصفحة الأولى

## Places that answers lead to, when somebody asks for them

places-lede = كل جهة من هذه الجهات لك أن تفكر فيها. لم يُخبَر أي منها عنك، ولا يذهب إليها شيء إلا إذا وافقت أو كتبت إليها بنفسك. ويمكن للمنظمة التي تقرأ بلاغك أن تخبرك بالمزيد.
places-by-answers = وُضعت هذه القائمة في هذه الصفحة من إجاباتك حتى الآن. وتتغير عندما تجيب عن المزيد.
places-no-answers = لم تجب بعد عن شيء يمكن أن تُبنى عليه قائمة كهذه. أكثر ما يفيد: الدولة، وما تحتاج إليه، ومتى قد يحدث شيء.
places-help = مساعدة للأشخاص
places-speak = من يستطيع أن يكلّم دولة، أو أن يسجّل ما حدث
places-fit = هذه تناسب إجاباتك
places-may = هذه قد تناسب
places-guide = الدليل كاملًا، بكل الجهات (يُفتح في علامة تبويب أخرى)
