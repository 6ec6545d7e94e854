"""What can be wrong with the sample shop, one switch a fault; `toolkit/demo/faulty/` tells of each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from toolkit.demo.faulty.clauses import CLAUSES
from toolkit.demo.faulty.facts import FACTS
from toolkit.demo.faulty.goods import GOODS
from toolkit.demo.faulty.purchase import PURCHASE
from toolkit.demo.faulty.said import SAID
from toolkit.demo.faulty.seal import SEAL
from toolkit.demo.faulty.security import SECURITY
from toolkit.demo.faulty.told import Told
from toolkit.language.text import Text

TOLD: Mapping[str, Told] = {**GOODS, **FACTS, **CLAUSES, **SAID, **PURCHASE, **SEAL, **SECURITY}


class Fault(Enum):
    """A fault of the sample shop by its name; templates know it as `fault.name`."""

    # goods
    NO_PRICE = "no_price"
    PRICE_SILENT = "price_silent"
    PRICE_WITHOUT_UNIT = "price_without_unit"
    PRICE_TENFOLD = "price_tenfold"
    NO_PICTURE = "no_picture"
    THIN_PRODUCT = "thin_product"
    NO_COUNTRY = "no_country"
    NO_BRAND = "no_brand"
    BOASTING = "boasting"
    ILLEGAL_ADS = "illegal_ads"
    STATE_EMBLEM = "state_emblem"
    BANNED_GOODS = "banned_goods"
    LICENSED_GOODS = "licensed_goods"
    UNDECLARED_GOODS = "undeclared_goods"
    UNDECLARED_CATEGORY = "undeclared_category"
    PYRAMID_WORDS = "pyramid_words"
    TICKED_EXTRA = "ticked_extra"
    LUCKY_WHEEL = "lucky_wheel"
    # facts
    NO_CONTACT_ADDRESS = "no_contact_address"
    MOBILE_AS_LANDLINE = "mobile_as_landline"
    OTHER_EMAIL = "other_email"
    OTHER_POSTAL_CODE = "other_postal_code"
    NO_CONTACT_LINK = "no_contact_link"
    NO_PHONE = "no_phone"
    NO_EMAIL = "no_email"
    NO_ABOUT_LINK = "no_about_link"
    OWNER_NOT_NAMED = "owner_not_named"
    NO_LICENCES = "no_licences"
    # clauses
    NO_TERMS_PAGE = "no_terms_page"
    TERMS_NOT_LINKED_AT_CHECKOUT = "terms_not_linked_at_checkout"
    NO_CHANGE_CLAUSE = "no_change_clause"
    NO_PRIVACY_PAGE = "no_privacy_page"
    PRIVACY_UNFILLED = "privacy_unfilled"
    PRIVACY_NOT_IN_TERMS = "privacy_not_in_terms"
    UNDECLARED_COOKIE = "undeclared_cookie"
    ADVERTS_TICKED = "adverts_ticked"
    NO_LAW_BASIS = "no_law_basis"
    NO_ACCURACY = "no_accuracy"
    NO_COURT_CLAUSE = "no_court_clause"
    NO_RECIPIENT = "no_recipient"
    NO_REVIEW_RULE = "no_review_rule"
    NO_PASSWORD_RULE = "no_password_rule"
    NO_ADVERT_RULE = "no_advert_rule"
    DATA_TO_NOBODY = "data_to_nobody"
    NO_RECEIVERS = "no_receivers"
    NO_RETURNS_PAGE = "no_returns_page"
    RETURNS_REFUSED = "returns_refused"
    SHORT_WITHDRAWAL = "short_withdrawal"
    NO_WITHDRAWAL_RECEIPT = "no_withdrawal_receipt"
    NO_COMPLAINTS_PAGE = "no_complaints_page"
    COMPLAINTS_WAIVED = "complaints_waived"
    COMPLAINT_FEE = "complaint_fee"
    NO_COMPLAINT_PORTAL = "no_complaint_portal"
    NO_TRACKING_PAGE = "no_tracking_page"
    # said
    NO_INVOICE = "no_invoice"
    PRICE_OPEN = "price_open"
    PRICE_RAISED = "price_raised"
    LATE_REFUND = "late_refund"
    WALLET_REFUND = "wallet_refund"
    CANCEL_FEE = "cancel_fee"
    WINDOW_FROM_INVOICE = "window_from_invoice"
    REASON_ASKED = "reason_asked"
    SALE_GOODS_KEPT = "sale_goods_kept"
    NO_LIABILITY = "no_liability"
    LOST_IN_POST = "lost_in_post"
    SUBSTITUTE_SENT = "substitute_sent"
    TERMS_AT_WILL = "terms_at_will"
    CHOSEN_COURT = "chosen_court"
    VISIT_BINDS = "visit_binds"
    WORTHLESS_PICTURES = "worthless_pictures"
    ADVERTS_FORCED = "adverts_forced"
    DATA_TO_PARTNERS = "data_to_partners"
    NO_ERASURE = "no_erasure"
    OTHER_WINDOW = "other_window"
    OTHER_REFUND = "other_refund"
    OTHER_FREIGHT = "other_freight"
    OTHER_FREE_SUM = "other_free_sum"
    OTHER_PHONE = "other_phone"
    OTHER_SHOPS_NAME = "other_shops_name"
    OTHER_PAYMENT = "other_payment"
    TIED_SALE = "tied_sale"
    WATCH_CHANGES = "watch_changes"
    FAULT_HOURS = "fault_hours"
    DELIVERY_UNBOUND = "delivery_unbound"
    GUARANTEE_VOIDED = "guarantee_voided"
    CANCEL_AT_WILL = "cancel_at_will"
    CREDIT_TAKEN = "credit_taken"
    MISTAKE_FORFEITS = "mistake_forfeits"
    CARRIAGE_KEPT = "carriage_kept"
    SEALED_ONLY = "sealed_only"
    MINORS_BOUND = "minors_bound"
    OWN_JUDGE = "own_judge"
    PRIVATE_CARD = "private_card"
    FOREIGN_EXCEPTIONS = "foreign_exceptions"
    OTHER_TAX = "other_tax"
    OTHER_MAILBOX = "other_mailbox"
    OTHER_DELIVERY = "other_delivery"
    OTHER_HOURS = "other_hours"
    OTHER_CODE = "other_code"
    OTHER_UNIT = "other_unit"
    OTHER_CARRIAGE = "other_carriage"
    OTHER_VALIDITY = "other_validity"
    # purchase
    NO_TAX_ROW = "no_tax_row"
    TOTAL_WRONG = "total_wrong"
    LINE_WRONG = "line_wrong"
    TOTAL_TENFOLD = "total_tenfold"
    PRICE_GROWS = "price_grows"
    HIDDEN_FEE = "hidden_fee"
    NO_SHIPPING_COST = "no_shipping_cost"
    UNDECLARED_PAYMENT = "undeclared_payment"
    UNDECLARED_SHIPPING = "undeclared_shipping"
    NO_SELLER_ON_PREINVOICE = "no_seller_on_preinvoice"
    NO_DATE_ON_PREINVOICE = "no_date_on_preinvoice"
    NO_BUYER_ON_PREINVOICE = "no_buyer_on_preinvoice"
    NO_UNIT_PRICE_ON_PREINVOICE = "no_unit_price_on_preinvoice"
    NO_VALIDITY = "no_validity"
    CHECKOUT_BROKEN = "checkout_broken"
    CART_REFUSES_ITEMS = "cart_refuses_items"
    LOGIN_WALL = "login_wall"
    # seal
    SEAL_PICTURE_EARLY = "seal_picture_early"
    SEAL_NULL_CODE = "seal_null_code"
    SEAL_BACKGROUND = "seal_background"
    SEAL_DRAWING = "seal_drawing"
    SEAL_WORDS = "seal_words"
    SEAL_ELSEWHERE = "seal_elsewhere"
    SEAL_OF_ANOTHER = "seal_of_another"
    SEAL_COMMENTED = "seal_commented"
    SEAL_COPIED = "seal_copied"
    SEAL_MISSING = "seal_missing"
    # security
    HIDDEN_IFRAME = "hidden_iframe"
    MINER_SCRIPT = "miner_script"
    HIDDEN_LINKS = "hidden_links"
    CARD_SKIMMER = "card_skimmer"
    SEARCHERS_SENT_AWAY = "searchers_sent_away"
    SPAM_FOR_ROBOTS = "spam_for_robots"
    OPEN_SETTINGS = "open_settings"
    OPEN_REPOSITORY = "open_repository"
    OPEN_BACKUP = "open_backup"
    OPEN_LOG = "open_log"
    OPEN_FOLDER = "open_folder"
    NO_SECURITY_HEADERS = "no_security_headers"
    VERSION_TOLD = "version_told"
    UNDECLARED_FIELD = "undeclared_field"
    UNDECLARED_TRACKER = "undeclared_tracker"
    MIXED_CONTENT = "mixed_content"
    COOKIE_UNPROTECTED = "cookie_unprotected"
    FORM_ELSEWHERE = "form_elsewhere"
    COMING_SOON = "coming_soon"
    PLACEHOLDER_TEXT = "placeholder_text"
    SOFT_404 = "soft_404"
    SERVER_BUSY = "server_busy"

    @property
    def requirements(self) -> tuple[str, ...]:
        """The requirements it breaks; none where it is a hardship of the network."""
        return TOLD[self.value].requirements

    @property
    def description(self) -> Text:
        return TOLD[self.value].description


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
