"""What can be wrong with the sample shop, one switch a fault."""

from __future__ import annotations

from enum import Enum
from typing import Self

from toolkit.language.text import Text
from toolkit.language.translate import tr


class Fault(Enum):
    """A fault of the sample shop: its name, the requirements it breaks, and what is wrong in two languages.

    A fault without requirements is a hardship of the network, not something a merchant must mend.
    """

    requirements: tuple[str, ...]
    description: Text

    def __new__(cls, name: str, requirements: tuple[str, ...], description: Text) -> Self:
        fault = object.__new__(cls)
        fault._value_ = name
        fault.requirements = requirements
        fault.description = description
        return fault

    # goods
    NO_PRICE = "no_price", ("SAL-2",), tr("A product can be bought, but its page shows no price.")
    PRICE_SILENT = (
        "price_silent",
        ("SAL-2",),
        tr("A product shows no price, cannot be bought, and does not say why."),
    )
    PRICE_WITHOUT_UNIT = "price_without_unit", ("SAL-2",), tr("Prices stand without a unit of money.")
    PRICE_TENFOLD = (
        "price_tenfold",
        ("SAL-2",),
        tr("Search engines are told the toman prices as rials."),
    )
    NO_PICTURE = "no_picture", ("SAL-1",), tr("Products have no picture.")
    THIN_PRODUCT = "thin_product", ("SAL-1",), tr("Products have no description and no specification.")
    NO_COUNTRY = "no_country", ("CHK9-COUNTRY",), tr("Products do not name their country of manufacture.")
    NO_BRAND = "no_brand", ("CHK9-SUPPLIER",), tr("Products do not name their maker.")
    BOASTING = "boasting", ("SAL-1-HONEST",), tr("A product is praised beyond what can be shown.")
    ILLEGAL_ADS = "illegal_ads", ("CNT-ADS-ILLEGAL",), tr("The home page advertises a betting site.")
    STATE_EMBLEM = "state_emblem", ("CNT-EMBLEM",), tr("The footer carries the emblem of a ministry.")

    BANNED_GOODS = "banned_goods", ("CNT-BANNED",), tr("A product looks like one that may not be sold.")
    LICENSED_GOODS = (
        "licensed_goods",
        ("CNT-NOLICENCE",),
        tr("A product may need a licence that is not named."),
    )
    UNDECLARED_GOODS = (
        "undeclared_goods",
        ("OVS-GOODS",),
        tr("A product belongs to a group of goods that the profile does not declare."),
    )
    UNDECLARED_CATEGORY = (
        "undeclared_category",
        ("BUS-7",),
        tr("A category of the shop is not among the goods of the profile."),
    )
    PYRAMID_WORDS = "pyramid_words", ("CNT-MODEL",), tr("The home page invites to network marketing.")
    TICKED_EXTRA = (
        "ticked_extra",
        ("CNT-PROCESS",),
        tr("The checkout adds an extra that is ticked beforehand."),
    )
    LUCKY_WHEEL = "lucky_wheel", ("CNT-PROCESS",), tr("The home page offers a wheel of fortune.")

    # contact and owner
    NO_CONTACT_ADDRESS = (
        "no_contact_address",
        ("PAG-CONTACT-ADDR", "CHK1-ADDR", "BUS-5"),
        tr("No page shows the postal address and postal code."),
    )
    MOBILE_AS_LANDLINE = (
        "mobile_as_landline",
        ("CHK2-LANDLINE", "BUS-5"),
        tr("A mobile number stands as the phone."),
    )
    OTHER_EMAIL = "other_email", ("BUS-4",), tr("The e-mail on the site is not the one in the profile.")
    OTHER_POSTAL_CODE = "other_postal_code", ("BUS-5",), tr("The postal code differs from the profile.")
    NO_CONTACT_LINK = (
        "no_contact_link",
        ("PAG-CONTACT",),
        tr("The home page has no link to the contact page."),
    )
    NO_ABOUT_LINK = "no_about_link", ("PAG-ABOUT",), tr("The home page has no link to the about page.")
    OWNER_NOT_NAMED = "owner_not_named", ("PAG-ABOUT",), tr("No page names the owner of the shop.")
    NO_LICENCES = "no_licences", ("PAG-ABOUT-LIC",), tr("The about page says nothing of licences.")

    # terms and privacy
    NO_TERMS_PAGE = "no_terms_page", ("PAG-TERMS",), tr("There is no page of terms.")
    TERMS_NOT_LINKED_AT_CHECKOUT = (
        "terms_not_linked_at_checkout",
        ("PAG-TERMS",),
        tr("The checkout neither links to the terms nor asks for agreement."),
    )
    NO_CHANGE_CLAUSE = (
        "no_change_clause",
        ("COM-CONTRACT-CHANGE",),
        tr("The terms do not say that changes of the contract are told to the buyer."),
    )
    NO_PRIVACY_PAGE = "no_privacy_page", ("MP1",), tr("There is no privacy page.")
    PRIVACY_UNFILLED = (
        "privacy_unfilled",
        ("MP1",),
        tr("The privacy page is the platform's sample text with its gaps left open."),
    )
    PRIVACY_NOT_IN_TERMS = (
        "privacy_not_in_terms",
        ("MP1-PLACE",),
        tr("The terms do not lead to the privacy page."),
    )
    UNDECLARED_COOKIE = (
        "undeclared_cookie",
        ("MP2",),
        tr("A statistics script and its cookie are in use that the privacy page does not name."),
    )

    # void clauses and differing figures (toolkit/demo/said.py holds their sentences)
    NO_INVOICE = "no_invoice", ("CNT-LAW",), tr("The terms refuse an invoice.")
    PRICE_OPEN = "price_open", ("SAL-3",), tr("The terms leave the price open after payment.")
    PRICE_RAISED = "price_raised", ("SAL-3",), tr("The terms ask for more after the order.")
    LATE_REFUND = "late_refund", ("COM-WITHDRAW",), tr("The money comes back after a month.")
    WALLET_REFUND = "wallet_refund", ("COM-WITHDRAW",), tr("The money comes back as credit only.")
    CANCEL_FEE = "cancel_fee", ("COM-WITHDRAW",), tr("A percentage is taken off on withdrawal.")
    WINDOW_FROM_INVOICE = "window_from_invoice", ("COM-WITHDRAW",), tr("The window starts with the invoice.")
    REASON_ASKED = "reason_asked", ("COM-WITHDRAW",), tr("Withdrawal wants a reason.")
    SALE_GOODS_KEPT = "sale_goods_kept", ("COM-WITHDRAW",), tr("Discounted goods are not taken back.")
    NO_LIABILITY = "no_liability", ("COM-PERFORM",), tr("The shop answers for nothing.")
    LOST_IN_POST = "lost_in_post", ("COM-PERFORM",), tr("A parcel that is lost is the buyer's matter.")
    SUBSTITUTE_SENT = "substitute_sent", ("COM-PERFORM",), tr("Other goods are sent unasked.")
    TERMS_AT_WILL = "terms_at_will", ("COM-CONTRACT-CHANGE",), tr("The terms change at the shop's will.")
    CHOSEN_COURT = "chosen_court", ("OVS-LAW",), tr("The shop chooses the court.")
    VISIT_BINDS = "visit_binds", ("OVS-LAW",), tr("A visit counts as consent.")
    WORTHLESS_PICTURES = "worthless_pictures", ("SAL-1-HONEST",), tr("Pictures and data bind nobody.")
    ADVERTS_FORCED = "adverts_forced", ("MP2",), tr("Who buys agrees to advertising.")
    DATA_TO_PARTNERS = "data_to_partners", ("MP2",), tr("Data go to partners that are not named.")
    NO_ERASURE = "no_erasure", ("MP2",), tr("An account cannot be erased.")
    OTHER_WINDOW = "other_window", ("COM-WITHDRAW",), tr("The complaints page tells another window.")
    OTHER_REFUND = "other_refund", ("COM-WITHDRAW",), tr("The terms tell another time of refund.")
    OTHER_FREIGHT = "other_freight", ("COM-WITHDRAW",), tr("Two pages differ on who pays for sending back.")
    OTHER_FREE_SUM = "other_free_sum", ("SAL-3",), tr("Two pages tell other sums for free delivery.")
    OTHER_PHONE = "other_phone", ("CHK2-TEL",), tr("The about page shows a strange number.")
    OTHER_SHOPS_NAME = "other_shops_name", ("BUS-1",), tr("Another shop's name was left in the terms.")
    OTHER_PAYMENT = "other_payment", ("OVS-PAY",), tr("The terms name instalments that nobody offers.")

    # model clauses of the privacy page
    NO_LAW_BASIS = "no_law_basis", ("PRV-LAWBASIS",), tr("The privacy page names no law.")
    NO_ACCURACY = "no_accuracy", ("PRV-ACCURACY",), tr("The privacy page asks for no correct data.")
    NO_COURT_CLAUSE = "no_court_clause", ("PRV-COURT",), tr("The privacy page excepts no lawful order.")
    NO_RECIPIENT = "no_recipient", ("PRV-RECIPIENT",), tr("The privacy page is silent on recipients.")
    NO_REVIEW_RULE = "no_review_rule", ("PRV-REVIEWS",), tr("The privacy page is silent on reviews.")
    NO_PASSWORD_RULE = "no_password_rule", ("PRV-PASSWORD",), tr("The privacy page is silent on passwords.")
    NO_ADVERT_RULE = "no_advert_rule", ("PRV-MARKETING",), tr("The privacy page is silent on advertising.")
    DATA_TO_NOBODY = "data_to_nobody", ("MP2", "PRV-NOTRANSFER"), tr("Data are said to reach nobody.")

    # withdrawal
    NO_RETURNS_PAGE = "no_returns_page", ("COM-WITHDRAW",), tr("No page speaks of withdrawal or returns.")
    RETURNS_REFUSED = "returns_refused", ("COM-WITHDRAW",), tr("The shop refuses to take goods back.")
    SHORT_WITHDRAWAL = "short_withdrawal", ("COM-WITHDRAW",), tr("Goods can be given back for 24 hours only.")
    NO_WITHDRAWAL_RECEIPT = (
        "no_withdrawal_receipt",
        ("COM-WITHDRAW-ACK",),
        tr("No page promises a confirmation of the withdrawal."),
    )

    # complaints and tracking
    NO_COMPLAINTS_PAGE = "no_complaints_page", ("MC1",), tr("There is no way to file a complaint.")
    COMPLAINTS_WAIVED = "complaints_waived", ("MC1",), tr("The terms take the right to complain away.")
    COMPLAINT_FEE = "complaint_fee", ("CMP-FREE",), tr("The complaints page asks for a fee.")
    NO_COMPLAINT_PORTAL = (
        "no_complaint_portal",
        ("CMP-SINGLE", "CMP-REGISTER"),
        tr("The complaints page does not lead to the seal's complaint portal."),
    )
    NO_TRACKING_PAGE = "no_tracking_page", ("SAL-6",), tr("There is no page to track an order.")

    # from the cart to the pre-invoice
    NO_TAX_ROW = (
        "no_tax_row",
        ("CHK13-VAT", "CHK13-VAT-CLEAR", "SAL-3"),
        tr("Tax is charged, but no row shows it."),
    )
    TOTAL_WRONG = (
        "total_wrong",
        ("SAL-3", "CHK13-VAT-CLEAR"),
        tr("The rows of the pre-invoice do not add up to its total."),
    )
    LINE_WRONG = (
        "line_wrong",
        ("SAL-3",),
        tr("A line of the pre-invoice is not its quantity times its price."),
    )
    TOTAL_TENFOLD = (
        "total_tenfold",
        ("SAL-3", "CHK13-VAT-CLEAR"),
        tr("The pre-invoice shows its toman total as rials."),
    )
    PRICE_GROWS = "price_grows", ("SAL-3",), tr("A product costs more in the cart than on its page.")
    HIDDEN_FEE = "hidden_fee", ("SAL-3",), tr("A fee appears for the first time at the checkout.")
    NO_SHIPPING_COST = "no_shipping_cost", ("SAL-3",), tr("What delivery costs is told only after the order.")
    UNDECLARED_PAYMENT = (
        "undeclared_payment",
        ("OVS-PAY",),
        tr("The checkout offers card transfer, which the profile does not name."),
    )
    UNDECLARED_SHIPPING = (
        "undeclared_shipping",
        ("OVS-DIST",),
        tr("The checkout offers a carrier that the profile does not name."),
    )
    NO_SELLER_ON_PREINVOICE = (
        "no_seller_on_preinvoice",
        ("SAL-5",),
        tr("The pre-invoice does not name the seller."),
    )
    NO_DATE_ON_PREINVOICE = "no_date_on_preinvoice", ("SAL-5",), tr("The pre-invoice carries no date.")
    NO_BUYER_ON_PREINVOICE = (
        "no_buyer_on_preinvoice",
        ("SAL-5",),
        tr("The pre-invoice does not ask who buys."),
    )
    NO_UNIT_PRICE_ON_PREINVOICE = (
        "no_unit_price_on_preinvoice",
        ("SAL-5",),
        tr("The pre-invoice does not tell the price of one piece."),
    )
    NO_VALIDITY = "no_validity", ("SAL-5-VALIDITY",), tr("Nothing says how long the pre-invoice holds.")
    CHECKOUT_BROKEN = "checkout_broken", ("SAL-4",), tr("The checkout answers with an error.")
    CART_REFUSES_ITEMS = "cart_refuses_items", ("SAL-4",), tr("Nothing can be put into the cart.")
    LOGIN_WALL = "login_wall", ("TEST-LOGIN",), tr("Goods and checkout are shown only after signing in.")

    # seal
    SEAL_PICTURE_EARLY = (
        "seal_picture_early",
        ("SEAL-NO-EARLY", "SEAL-NO-PICTURE"),
        tr("The home page shows a picture of the seal from the shop's own address."),
    )
    SEAL_NULL_CODE = (
        "seal_null_code",
        ("SEAL-NO-FORGE", "SEAL-NO-EARLY"),
        tr("The seal on the home page has no code of its own."),
    )
    # fmt: off
    SEAL_BACKGROUND = "seal_background", ("SEAL-NO-EARLY", "SEAL-NO-PICTURE"), tr("The seal is a background picture.")
    SEAL_DRAWING = "seal_drawing", ("SEAL-NO-EARLY", "SEAL-NO-PICTURE"), tr("The seal is drawn in the footer as an SVG.")
    SEAL_WORDS = "seal_words", ("SEAL-NO-EARLY",), tr("A badge in words says that the shop holds the seal.")
    SEAL_ELSEWHERE = "seal_elsewhere", ("SEAL-NO-FORGE",), tr("A link that looks like the seal's leads to another host.")
    SEAL_OF_ANOTHER = "seal_of_another", ("SEAL-NO-FORGE", "SEAL-NO-EARLY"), tr("The home page shows another shop's seal.")
    SEAL_COMMENTED = "seal_commented", ("COM-SEAL-HOME",), tr("The seal was granted, but its block is commented out.")
    SEAL_COPIED = "seal_copied", ("SEAL-NO-PICTURE",), tr("The seal was granted, but its picture is the shop's own copy.")
    # fmt: on
    SEAL_MISSING = "seal_missing", ("COM-SEAL-HOME",), tr("The seal was granted, but the home page lacks it.")

    # malware, security, being open
    HIDDEN_IFRAME = "hidden_iframe", ("ME1",), tr("The home page holds a hidden frame of a foreign host.")
    MINER_SCRIPT = "miner_script", ("ME1",), tr("The home page loads a script that mines coins.")
    # fmt: off
    HIDDEN_LINKS = "hidden_links", ("ME1",), tr("A hidden block links to casinos.")
    CARD_SKIMMER = "card_skimmer", ("ME1",), tr("A packed script on the checkout sends card numbers away.")
    SEARCHERS_SENT_AWAY = "searchers_sent_away", ("ME1",), tr("Who comes from a search engine is sent to a foreign host.")
    SPAM_FOR_ROBOTS = "spam_for_robots", ("ME1",), tr("The search engine's robot is shown links that visitors do not see.")
    OPEN_SETTINGS = "open_settings", ("ME2",), tr("The file .env with passwords lies open.")
    OPEN_REPOSITORY = "open_repository", ("ME2",), tr("The Git repository lies open.")
    OPEN_BACKUP = "open_backup", ("ME2",), tr("A backup of the database lies open.")
    OPEN_LOG = "open_log", ("ME2",), tr("The log of errors lies open.")
    OPEN_FOLDER = "open_folder", ("ME2",), tr("The folder of uploads lists its files.")
    NO_SECURITY_HEADERS = "no_security_headers", ("ME2",), tr("The headers that protect visitors are not sent.")
    VERSION_TOLD = "version_told", ("ME2",), tr("The pages tell the version of WordPress.")
    UNDECLARED_FIELD = "undeclared_field", ("MP2",), tr("The checkout asks for a birth date that the privacy page does not name.")
    UNDECLARED_TRACKER = "undeclared_tracker", ("MP2",), tr("An advertising service is embedded that no privacy page names.")
    MIXED_CONTENT = "mixed_content", ("STAR2-ALLPAGES", "ME2"), tr("The checkout loads a picture without https.")
    # fmt: on
    COOKIE_UNPROTECTED = "cookie_unprotected", ("ME2",), tr("Scripts can read the session cookie.")
    FORM_ELSEWHERE = (
        "form_elsewhere",
        ("STAR2-ALLPAGES",),
        tr("A form sends personal data to a foreign http host."),
    )
    COMING_SOON = "coming_soon", ("PRC-LIVE",), tr("The shop says that it opens soon.")
    PLACEHOLDER_TEXT = "placeholder_text", ("PRC-LIVE",), tr("The home page holds filler text.")
    SOFT_404 = "soft_404", (), tr("Addresses that do not exist are answered with a page and status 200.")
    SERVER_BUSY = "server_busy", (), tr("The first answers say that the server is busy.")


DEFAULT_FAULTS = frozenset(
    {
        Fault.NO_PRICE,
        Fault.NO_COUNTRY,
        Fault.NO_CONTACT_ADDRESS,
        Fault.OWNER_NOT_NAMED,
        Fault.PRIVACY_UNFILLED,
        Fault.SHORT_WITHDRAWAL,
        Fault.NO_COMPLAINTS_PAGE,
        Fault.NO_TRACKING_PAGE,
        Fault.TERMS_NOT_LINKED_AT_CHECKOUT,
        Fault.NO_TAX_ROW,
        Fault.NO_VALIDITY,
        Fault.SEAL_PICTURE_EARLY,
    }
)
