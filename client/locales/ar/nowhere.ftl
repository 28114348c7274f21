### The page at every address where there is nothing. No script ever loads these texts.

nowhere-title = لا يوجد شيء في هذا العنوان
nowhere-text = ربما كان فيه حرف غير صحيح، أو نقص منه جزء. لم يُرسل أي شيء.
nowhere-address = للعثور على العنوان الصحيح
nowhere-address-card = إن كانت لديك بطاقة أو نشرة من المنظمة، فمن المفيد مقارنة العنوان بما فيها حرفًا حرفًا.
nowhere-address-link = وإن كان ما أتى بك إلى هنا رابطًا، فربما قُطع، أو لم يعد ما يؤدي إليه موجودًا.
nowhere-address-ask = وإن لم ينفع ذلك، فيمكنك البدء من الصفحة الأولى، أو طلب العنوان من المنظمة بطريقة آمنة لك.
