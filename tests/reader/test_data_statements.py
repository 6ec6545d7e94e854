"""What shops say of people's data in everyday words, and what only sounds like it."""

import pytest

from toolkit.reader import read


def stated(name: str, page: str, *sentences: str) -> bool:
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    html = f"<html><head><title>{page}</title></head><body><main><h1>{page}</h1>{body}</main></body></html>"
    return read(html).statements[name] == "stated"


PRIVACY, RULES, HELP = "حریم خصوصی", "قوانین خرید", "پرسش‌های پرتکرار"
STATED = [
    ("collected_data", PRIVACY, "اسم، موبایل و نشانی هر خریدار در دفتر سفارش‌ها نوشته می‌شود."),
    ("collected_data", RULES, "بدون نام، نشانی و شمارهٔ تماس سفارش ثبت نمی‌شود؛ این اطلاعات لازم است."),
    ("collected_data", RULES, "در فرم خرید، نام، نشانی و شمارهٔ همراه خود را بنویسید."),
    ("collected_data", HELP, "برای عضویت شمارهٔ موبایل و ایمیل شما پرسیده می‌شود."),
    ("collected_data", PRIVACY, "سرور ما آی‌پی و نوع مرورگر هر بازدیدکننده را ضبط می‌کند."),
    ("collected_data", PRIVACY, "اطلاعاتی همچون نوع دستگاه و زمان بازدید به صورت خودکار ذخیره می‌شود."),
    ("collected_data", PRIVACY, "هنگام ثبت‌نام از شما کد ملی و تاریخ تولد می‌خواهیم."),
    ("collected_data", "Privacy", "When you order we write down your name, street and telephone number."),
    ("collected_data", "Privacy", "All we hold about you is your e-mail address."),
    ("collected_data", "Terms", "You will be asked to supply your name, e-mail and delivery address."),
    ("collected_data", "Privacy", "Our server notes the IP address of every visitor."),
    ("purpose", PRIVACY, "شمارهٔ شما را می‌گیریم تا پیک بتواند نشانی را پیدا کند."),
    ("purpose", PRIVACY, "ایمیل را برای این می‌خواهیم که رسید خرید را بفرستیم."),
    ("purpose", RULES, "اطلاعات خریداران تنها جهت صدور فاکتور و ارسال سفارش به کار می‌رود."),
    ("purpose", PRIVACY, "نشانی شما فقط به درد رساندن بسته می‌خورد و برای همین ذخیره می‌شود."),
    ("purpose", PRIVACY, "با شمارهٔ همراه شما زمان تحویل را هماهنگ می‌کنیم."),
    ("purpose", PRIVACY, "داده‌های بازدید به ما کمک می‌کند سایت را بهتر کنیم."),
    ("purpose", "Privacy", "We ask for your phone number so that the driver can find you."),
    ("purpose", "Privacy", "Your e-mail address serves only to send you the invoice."),
    ("purpose", "Privacy", "With these details we pack your order and write the invoice."),
    ("purpose", "Privacy", "Personal data are used for delivery and nothing else."),
    ("cookies", PRIVACY, "یک کوکی سبد خرید شما را به یاد می‌سپارد."),
    ("cookies", PRIVACY, "کوکی‌ها را می‌توانید در تنظیمات مرورگر خاموش کنید."),
    ("cookies", "Privacy", "One cookie remembers what is in your basket."),
    ("third_party_disclosure", PRIVACY, "شماره و نشانی شما را به هیچ بیگانه‌ای نمی‌دهیم."),
    ("third_party_disclosure", PRIVACY, "اطلاعات مشتریان را نه می‌فروشیم و نه به کسی می‌دهیم."),
    ("third_party_disclosure", RULES, "نام و نشانی گیرنده را به پیک می‌سپاریم."),
    ("third_party_disclosure", PRIVACY, "جز به حکم دادگاه، اطلاعات کاربران به جایی داده نمی‌شود."),
    ("third_party_disclosure", RULES, "فروشگاه متعهد به عدم افشای اطلاعات مشتریان است."),
    ("third_party_disclosure", PRIVACY, "کارمندان پست تنها نشانی شما را می‌بینند."),
    ("third_party_disclosure", "Privacy", "We do not sell your details or lend them to anyone."),
    ("third_party_disclosure", "Privacy", "Only the carrier gets your name and street."),
    (
        "third_party_disclosure",
        "Terms",
        "You allow us to provide your information to the bank that takes the payment.",
    ),
    ("password_responsibility", RULES, "نگهداری رمز عبور با خود شماست."),
    ("password_responsibility", RULES, "کاربر نباید گذرواژهٔ خود را به دیگری بدهد و مسئول آن است."),
    (
        "password_responsibility",
        "Terms",
        "Keep your password secret; what happens with it is your responsibility.",
    ),
    ("retention_or_security", PRIVACY, "پس از دو سال نام و نشانی شما را از سامانه پاک می‌کنیم."),
    ("retention_or_security", PRIVACY, "اطلاعات روی سروری رمزنگاری‌شده نگه داشته می‌شود."),
    (
        "retention_or_security",
        PRIVACY,
        "فقط دو کارمند به اطلاعات مشتریان دسترسی دارند و دسترسی دیگران بسته است.",
    ),
    ("retention_or_security", "Privacy", "We hold your data as long as the law of taxes asks."),
    ("retention_or_security", "Privacy", "Your details lie on an encrypted disk."),
    (
        "collected_data",
        PRIVACY,
        "در زمان خرید مشخصات زیر از شما گرفته می\u200cشود: نام و نام خانوادگی، شماره همراه، آدرس پستی.",
    ),
    ("collected_data", PRIVACY, "ما هنگام ثبت سفارش فقط نام، تلفن و آدرس را نیاز داریم."),
    ("collected_data", RULES, "کاربران برای عضویت باید نام، شماره موبایل و ایمیل خود را در سایت ثبت نمایند."),
    ("collected_data", PRIVACY, "آدرس آی\u200cپی شما هنگام بازدید در گزارش\u200cهای سرور ثبت می\u200cگردد."),
    (
        "collected_data",
        HELP,
        "چرا کد ملی می\u200cخواهید؟ کد ملی برای صدور فاکتور رسمی از خریدار گرفته می\u200cشود.",
    ),
    (
        "collected_data",
        "Privacy Policy",
        "Information such as your name, billing address and phone number is required at checkout.",
    ),
    (
        "collected_data",
        "Privacy Policy",
        "Personal information is gathered when you register or place an order.",
    ),
    ("purpose", PRIVACY, "اطلاعاتی که وارد می\u200cکنید صرفاً برای پردازش سفارش شماست."),
    ("purpose", PRIVACY, "شماره تلفن شما برای هماهنگی تحویل و ایمیل برای ارسال فاکتور است."),
    (
        "purpose",
        RULES,
        "فروشگاه از اطلاعات تماس مشتریان به منظور اطلاع\u200cرسانی تخفیف\u200cها استفاده می\u200cنماید.",
    ),
    ("purpose", PRIVACY, "ممکن است از آدرس ایمیل شما برای فرستادن خبرنامه استفاده شود."),
    ("purpose", PRIVACY, "این داده\u200cها به بهبود خدمات ما کمک می\u200cکند."),
    ("purpose", PRIVACY, "هدف از دریافت این اطلاعات، ارتباط بهتر با مشتری است."),
    ("purpose", "Privacy Policy", "The data help us understand how visitors use the site."),
    ("purpose", "Privacy Policy", "We may use your e-mail to tell you about sales."),
    ("purpose", "Privacy Policy", "Your details are needed to fulfil the contract."),
    ("cookies", PRIVACY, "سایت ما مانند دیگر وب\u200cسایت\u200cها از کوکی بهره می\u200cبرد."),
    (
        "third_party_disclosure",
        PRIVACY,
        "اطلاعات شما نزد ما امانت است و در اختیار فرد یا سازمانی قرار داده نخواهد شد.",
    ),
    (
        "third_party_disclosure",
        PRIVACY,
        "هیچ شخص یا شرکتی به اطلاعات شما دسترسی نخواهد داشت مگر با حکم قضایی.",
    ),
    (
        "third_party_disclosure",
        PRIVACY,
        "در صورت دستور مراجع قضایی، اطلاعات کاربر به آنها تحویل داده می\u200cشود.",
    ),
    ("third_party_disclosure", RULES, "اطلاعات شخصی مشتریان به هیچ عنوان منتشر یا فروخته نخواهد شد."),
    (
        "third_party_disclosure",
        PRIVACY,
        "اطلاعات کارت شما را نمی\u200cبینیم؛ پرداخت و داده\u200cهای آن نزد بانک انجام و ثبت می\u200cشود.",
    ),
    (
        "third_party_disclosure",
        "Privacy Policy",
        "We may disclose personal information if the law requires it.",
    ),
    (
        "third_party_disclosure",
        "Privacy Policy",
        "Your data stay with us and are not passed on to advertisers.",
    ),
    (
        "third_party_disclosure",
        "Privacy Policy",
        "Delivery companies receive your address in order to bring the parcel.",
    ),
    (
        "password_responsibility",
        RULES,
        "مسئولیت حفظ و نگهداری نام کاربری و کلمه عبور به عهده خود کاربر می\u200cباشد.",
    ),
    ("password_responsibility", RULES, "لطفاً رمز خود را در اختیار کسی نگذارید؛ عواقب آن با شماست."),
    (
        "password_responsibility",
        "Terms",
        "You agree to safeguard your password and accept responsibility for all activity under your account.",
    ),
    ("retention_or_security", PRIVACY, "ما برای حفاظت از داده\u200cهای شما از پروتکل SSL بهره می\u200cبریم."),
    ("retention_or_security", PRIVACY, "سوابق خرید تا پنج سال در بایگانی می\u200cماند."),
    (
        "retention_or_security",
        PRIVACY,
        "اطلاعات کاربران با بالاترین سطح امنیتی روی سرورهای ما ذخیره می\u200cشود.",
    ),
    ("retention_or_security", PRIVACY, "با بستن حساب، همه داده\u200cهای شما ظرف سی روز حذف خواهد شد."),
    (
        "retention_or_security",
        "Privacy Policy",
        "We take reasonable precautions so that your information is not lost or misused.",
    ),
    (
        "retention_or_security",
        "Privacy Policy",
        "All transactions are processed through a gateway and card data are not stored on our servers.",
    ),
    ("collected_data", PRIVACY, "برای تکمیل خرید، وارد کردن نام، تلفن همراه و نشانی ضروری است."),
    ("collected_data", PRIVACY, "سیستم به طور خودکار آی\u200cپی شما را ذخیره می\u200cکند."),
    (
        "collected_data",
        "شرایط استفاده",
        "ما اطلاعاتی چون نام، شماره ملی و نشانی شما را دریافت می\u200cنماییم.",
    ),
    (
        "collected_data",
        PRIVACY,
        "اطلاعات شخصی کاربران شامل نام و شماره تماس در پایگاه داده ما نگهداری می\u200cشود.",
    ),
    ("collected_data", "Privacy", "We only keep your name, street and order history."),
    ("collected_data", "Privacy", "You need to give us your e-mail address to open an account."),
    ("collected_data", "Privacy", "Customers' names and phone numbers are kept in our files."),
    ("purpose", PRIVACY, "نام و نشانی را صرفاً برای ارسال بسته لازم داریم."),
    ("purpose", PRIVACY, "شماره همراه شما جهت ارسال پیامک وضعیت سفارش استفاده خواهد شد."),
    ("purpose", "شرایط استفاده", "اطلاعات ثبت\u200cشده تنها در جهت پیشبرد سفارش به کار گرفته می\u200cشود."),
    ("purpose", PRIVACY, "دلیل دریافت کد ملی، الزام صدور صورتحساب است."),
    ("purpose", PRIVACY, "از نشانی ایمیل برای بازیابی حساب و خبرهای فروشگاه بهره می\u200cگیریم."),
    ("purpose", "Privacy", "The purpose of collecting your address is delivery."),
    ("purpose", "Privacy", "Your phone number lets the courier reach you."),
    ("purpose", "Privacy", "Information is used to process payments."),
    (
        "third_party_disclosure",
        PRIVACY,
        "ما داده\u200cهای شما را با شرکت\u200cهای تبلیغاتی به اشتراک نمی\u200cگذاریم.",
    ),
    ("third_party_disclosure", PRIVACY, "اطلاعات خریدار محرمانه است و جز او کسی آن را نمی\u200cبیند."),
    ("third_party_disclosure", PRIVACY, "نشانی شما تنها به پست یا تیپاکس داده می\u200cشود."),
    ("third_party_disclosure", "شرایط استفاده", "فروشگاه حق ندارد اطلاعات مشتری را به غیر واگذار کند."),
    (
        "third_party_disclosure",
        PRIVACY,
        "برای پرداخت، داده\u200cها به درگاه زرین\u200cپال فرستاده می\u200cشود.",
    ),
    ("third_party_disclosure", "Privacy", "Your address goes to the post office and nowhere else."),
    ("third_party_disclosure", "Privacy", "No outsider ever sees your data."),
    ("third_party_disclosure", "Privacy", "We use Stripe, which receives your card details."),
    ("password_responsibility", "شرایط استفاده", "هر کاربر مسئول حفاظت از گذرواژه خویش است."),
    ("password_responsibility", "شرایط استفاده", "از آنجا که رمز عبور نزد شماست، مراقب آن باشید."),
    (
        "password_responsibility",
        "Terms",
        "Never tell anyone your password. You answer for orders made with it.",
    ),
    ("retention_or_security", PRIVACY, "اطلاعات شما تا زمانی که حساب دارید نگهداری می\u200cشود."),
    ("retention_or_security", PRIVACY, "داده\u200cها در سرورهای امن داخل کشور نگه داشته می\u200cشوند."),
    ("retention_or_security", PRIVACY, "نشانی شما پس از تحویل بسته حذف می\u200cشود."),
    ("retention_or_security", "Privacy", "Personal data are deleted when you close the account."),
    ("retention_or_security", "Privacy", "We protect your information with encryption."),
    ("cookies", PRIVACY, "با مسدود کردن کوکی\u200cها برخی بخش\u200cها کار نمی\u200cکند."),
]


@pytest.mark.parametrize(("name", "page", "sentence"), STATED)
def test_the_shop_says_what_it_does_with_data(name: str, page: str, sentence: str) -> None:
    assert stated(name, page, "به فروشگاه ما خوش آمدید.", sentence)


ABSENT = [
    (
        "collected_data",
        HELP,
        "برای دنبال کردن بسته، شمارهٔ سفارش و ایمیلی را که با آن خرید کرده‌اید وارد کنید.",
    ),
    ("collected_data", RULES, "خریدار موظف است نشانی و شمارهٔ تماس خود را درست وارد کند."),
    ("collected_data", "شیوهٔ تحویل", "مأمور پست هنگام تحویل، کارت شناسایی گیرنده را می‌بیند."),
    ("collected_data", "ثبت شکایت", "در شکایت‌نامه نام، شمارهٔ سفارش و شرح ایراد را بنویسید."),
    ("collected_data", RULES, "پیوند دانلود به ایمیل ثبت‌شدهٔ خریدار فرستاده می‌شود."),
    ("collected_data", "تماس با ما", "شمارهٔ تماس و نشانی ما در پایین صفحه نوشته شده است."),
    ("collected_data", HELP, "با وارد کردن شمارهٔ موبایل و رمز عبور به حساب خود وارد شوید."),
    (
        "collected_data",
        "Delivery",
        "We can ship to your address, or you may collect the parcel from our shop.",
    ),
    (
        "collected_data",
        "Returns",
        "We need more time if the name on the parcel is missing and send you an e-mail.",
    ),
    ("collected_data", "Goods", "We engrave the name you asked for."),
    ("purpose", RULES, "برای ثبت سفارش از آی‌پی ایران استفاده کنید."),
    ("purpose", "دربارهٔ ما", "هدف ما ارائهٔ خدمات بهتر به مشتریان است."),
    ("purpose", HELP, "برای دریافت اطلاعات بیشتر با پشتیبانی تماس بگیرید."),
    ("purpose", RULES, "این قوانین جهت جلوگیری از سوءاستفاده تنظیم شده است."),
    ("purpose", "Returns", "Include your name and order number so that we can process your refund."),
    ("cookies", "کوکی گردویی", "این کوکی با آرد و کره پخته می‌شود و در ظرف دربسته نگه داشته می‌شود."),
    ("third_party_disclosure", RULES, "کاربر مجاز نیست حساب کاربری خود را در اختیار دیگران قرار دهد."),
    ("third_party_disclosure", RULES, "اگر کاربر اطلاعات کافی در اختیار شرکت قرار ندهد، حساب او بسته می‌شود."),
    ("third_party_disclosure", RULES, "کالا به شرکت پست تحویل داده می‌شود."),
    ("third_party_disclosure", "Terms", "If we cannot sell it to others we keep the deposit."),
    ("third_party_disclosure", RULES, "گارانتی به شخص دیگری منتقل نمی‌شود."),
    ("password_responsibility", HELP, "رمز عبور را فراموش کرده‌اید؟ شمارهٔ خود را بنویسید."),
    ("password_responsibility", "Log in", "Choose a password; the e-mail is kept on file."),
    ("retention_or_security", "دربارهٔ ما", "خرید امن و مطمئن با ما."),
    ("retention_or_security", PRIVACY, "اطلاعاتی از شما می‌خواهیم تا خدمات امن و بهتری بدهیم."),
    ("retention_or_security", HELP, "اگر ایمیل شما امن نباشد، حساب شما هم امن نیست."),
    (
        "retention_or_security",
        PRIVACY,
        "در این صفحه شیوهٔ جمع‌آوری و حفاظت از اطلاعات کاربران توضیح داده می‌شود.",
    ),
    ("retention_or_security", RULES, "مسئولیت حفظ اطلاعات حساب بر عهدهٔ کاربر است."),
    ("retention_or_security", RULES, "آگهی نادرست بی‌خبر حذف می‌شود."),
    ("retention_or_security", "About", "Shop safely with us: secure payment, happy customers."),
    ("collected_data", RULES, "قیمت و نام کالا در فاکتور ثبت می\u200cشود."),
    ("collected_data", HELP, "شماره پیگیری به ایمیل شما ارسال می\u200cشود."),
    ("collected_data", "تماس با ما", "برای تماس، نام و پیام خود را در فرم زیر بنویسید."),
    ("collected_data", RULES, "در صورت تغییر نشانی با پشتیبانی تماس بگیرید."),
    ("collected_data", "شرایط گارانتی", "برای استفاده از گارانتی شماره سریال و نام فروشگاه را اعلام کنید."),
    ("collected_data", RULES, "مسئولیت درج نادرست نشانی با خریدار است."),
    (
        "collected_data",
        "Shipping",
        "Please check that your address and phone number are right before you pay.",
    ),
    ("collected_data", "About", "We collect rare stamps and need your feedback."),
    ("purpose", RULES, "برای پرداخت از کارت\u200cهای عضو شتاب استفاده کنید."),
    ("purpose", "درباره ما", "تیم ما برای بهبود تجربه خرید شما تلاش می\u200cکند."),
    ("purpose", HELP, "برای دریافت کد تخفیف ایمیل خود را وارد کنید."),
    ("purpose", "Shipping", "We use reliable carriers to deliver your order."),
    ("purpose", "Returns", "We need the original box to process your return."),
    ("third_party_disclosure", RULES, "فروش محصولات ما به اشخاص دیگر بدون اجازه ممنوع است."),
    ("third_party_disclosure", RULES, "انتقال سفارش به شخص دیگر ممکن نیست."),
    ("third_party_disclosure", HELP, "اطلاعات محصول را با دوستان خود به اشتراک بگذارید."),
    ("third_party_disclosure", "About", "Share our page with others and get a discount."),
    ("third_party_disclosure", "Terms", "You must not share your account with another person."),
    ("password_responsibility", HELP, "رمز عبور با پیامک برای شما فرستاده می\u200cشود."),
    ("retention_or_security", "نگهداری کالا", "کالا را در جای خشک و امن نگه دارید."),
    ("retention_or_security", RULES, "سبد خرید شما تا ۲۴ ساعت نگه داشته می\u200cشود."),
    ("retention_or_security", "About", "Our warehouse is protected by cameras and your order is safe."),
    ("retention_or_security", PRIVACY, "حریم خصوصی شما برای ما مهم است و به آن احترام می\u200cگذاریم."),
    ("cookies", "صفحه", "کوکی\u200cهای ما تازه از فر درآمده\u200cاند و در سایت سفارش می\u200cگیریم."),
    ("collected_data", "راهنما", "نام کاربری خود را انتخاب کنید."),
    ("collected_data", "شرایط استفاده", "هزینه ارسال به نشانی خریدار بر عهده اوست."),
    ("collected_data", "شرایط استفاده", "تغییر نام گیرنده پس از ارسال ممکن نیست."),
    ("collected_data", "Returns", "Write the order number on the box and keep the receipt."),
    ("collected_data", "Contact", "E-mail us or phone our office; our address is below."),
    ("purpose", "راهنما", "برای مشاهده اطلاعات محصول روی تصویر کلیک کنید."),
    ("purpose", "شرایط استفاده", "این فروشگاه برای ارسال سفارش از پست استفاده می\u200cکند."),
    ("purpose", "Terms", "You may use the site only to buy goods for yourself."),
    ("purpose", "Shipping", "We need two days to pack and send your order."),
    ("third_party_disclosure", "شرایط استفاده", "مبلغ به حساب شخص دیگری واریز نمی\u200cشود."),
    ("third_party_disclosure", "شرایط استفاده", "محصولات از سوی فروشندگان دیگر نیز عرضه می\u200cشود."),
    ("third_party_disclosure", "About", "Our goods are sold by other companies too."),
    ("third_party_disclosure", "Terms", "Our texts and pictures may not be given to third parties."),
    ("password_responsibility", "راهنما", "برای تغییر رمز عبور به صفحه حساب بروید."),
    ("retention_or_security", "درباره ما", "امنیت و رضایت شما هدف ماست."),
    ("retention_or_security", "شرایط استفاده", "فایل محصول تا سه ماه برای دانلود باقی می\u200cماند."),
    ("retention_or_security", "Care", "Keep the lamp safe from water."),
    ("retention_or_security", "Terms", "We keep the right to change these terms."),
]


@pytest.mark.parametrize(("name", "page", "sentence"), ABSENT)
def test_what_only_sounds_like_it_states_nothing(name: str, page: str, sentence: str) -> None:
    assert not stated(name, page, "به فروشگاه ما خوش آمدید.", sentence)


LEAD_INS = [
    ("purpose", "We use your details to:", "Send your order"),
    ("purpose", "این اطلاعات به چه کار می‌آید؟", "کنترل کیفیت خدمات"),
    ("purpose", "Your information may serve us to:", "Answer your letters"),
    ("collected_data", "When you order we collect:", "Your name and e-mail address"),
]


@pytest.mark.parametrize(("name", "lead_in", "item"), LEAD_INS)
def test_a_list_inherits_its_lead_in(name: str, lead_in: str, item: str) -> None:
    assert stated(name, "Shop", "Welcome.", lead_in, f"- {item}")
    assert not stated(name, "Shop", "Welcome.", f"- {item}")


@pytest.mark.parametrize("title", ["What we collect and why", "خبرنامه و پیامک"])
def test_a_policy_is_no_article_for_its_heading(title: str) -> None:
    assert stated("cookies", title, "Cookies remember what is in your basket on this site.")
