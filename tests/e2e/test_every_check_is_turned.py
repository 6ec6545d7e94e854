"""Every check is made to fail by one thing that is wrong, or it is told here why it is not."""

from __future__ import annotations

from e2e.mutations import DOCUMENTS, LAW, PROFILE
from e2e.turned import turned

from toolkit.demo.faults import Fault
from toolkit.plugins import load_plugins

HOLDER_OR_HTTPS = {
    "CHK26-SSL shop_has_a_valid_certificate",
    "COM-SEAL-HOME seal_stands_on_the_home_page",
    "ME2 known_security_measures_are_taken",
    "MP2 no_personal_data_go_in_the_open",
    "STAR2-ALLPAGES every_form_is_sent_over_https",
    "STAR2-ALLPAGES pages_that_take_data_load_nothing_in_the_open",
}
"""Turned by the faults of test_encrypted_shop.py."""
LOGIN = {"TEST-LOGIN evaluators_can_sign_in"}
"""Turned by the login wall of test_sample_shop.py."""
NEVER_FAILS = {
    "CNT-ADS-NORMS advertising_is_looked_at_by_a_person",
    "CNT-IMAGES pictures_are_looked_at_by_a_person",
    "MULTI-ADD-EVAL further_shops_are_audited_on_their_own",
    "NEED-COD cash_on_delivery_wants_the_seal",
    "NEED-PSP online_payment_wants_the_seal",
    "SAL-2 prices_name_their_unit",
    "SAL-6 the_buyer_is_given_a_number",
}
"""Told for information, left to eyes, or unknown at worst (a price whose unit could not be read)."""
LITERAL_CASES = {
    # further hosts, a holder's later years, the portal's answers: no loopback shop has them
    *("COM-SEAL-HOME seal_stands_wherever_it_is_asked", "SEAL-NO-FORGE the_seals_host_names_this_shop"),
    *("LAW-RENEWAL seal_is_not_near_its_end", "VALID-1Y the_seal_still_holds"),
    "TEST-LOGIN-REVOKE test_account_is_closed_after_the_grant",
    "MULTI-EACH each_host_has_its_own_seal",
    *("MULTI-NOPARK no_alias_is_parked", "MULTI-REDIRECT3 aliases_redirect_and_are_at_most_three"),
    "MULTI-SUB-COVERED sub_domains_belong_to_the_main_domain",
    *("PRC-DOMAIN the_portals_proof_stands_on_the_site", "STAR2-ALLPAGES plain_addresses_lead_to_https"),
    # what was handed in before
    *("COM-CHANGE nothing_told_to_the_centre_has_changed", "OVS-IDX what_passed_when_applying_still_passes"),
    "PRC-FORM form_and_documents_are_whole",
    # goods and languages that the sample shop does not have
    *("DIG-ERSHAD original_media_show_their_code", "DIG-HOLO-TEXT original_media_say_that_they_have_a_hologram"),
    *("PAG-TERMS english_pages_tell_the_same", "PAG-TERMS pages_bear_one_version"),
    *("PAG-CONTACT messengers_agree_between_pages", "MC1 address_for_complaints_is_the_shops"),
    "PRV-EXTRA privacy_page_tells_that_more_may_be_asked",
    # contested points read otherwise, and what only an order shows
    *("CHK1-LEASE lease_is_of_the_kind_that_is_asked", "CHK2-TEL fax_is_named_where_it_is_asked"),
    *("CHK3-EMAIL email_is_one_that_is_accepted", "STAR-1OR2 aim_is_one_that_is_given"),
    *("VER-4MONTH verification_is_not_four_months_old", "SAL-3 no_cost_appears_after_the_order"),
    # the law's facts about the site, which the seal's own checks of the same words turn with the faults
    *("LAW-37-DAYS article_37_is_met", "LAW-38-REFUND money_goes_back_the_way_it_came"),
    *("LAW-53-ADVERTISER owner_and_address_are_told", "LAW-55-CHOICE no_box_for_advertising_is_ticked"),
    *("LAW-59-ACCESS access_correction_and_erasure_are_offered", "LAW-59-PURPOSE purposes_of_data_are_told"),
    *("LAW-87-GUILD a_guild_licence_is_named", "LAW-STOCK-MARKED goods_out_of_stock_cannot_be_bought"),
    # a page that the sample shop writes in one piece
    *("CHK13-VAT tax_told_is_tax_charged", "MP2 privacy_page_names_who_must_get_data"),
    *("PRC-LIVE home_page_answers", "SAL-3 what_delivery_costs_is_told_on_a_page"),
}  # fmt: skip
"""Turned by the literal cases of tests/checks, not by a whole audit."""


def _known() -> set[str]:
    return {f"{check.requirement} {check.name}" for check in load_plugins().checks}


def _turned() -> set[str]:
    by_faults = {key for keys in turned().values() for key in keys}
    by_merchant = {key for one in (*PROFILE, *LAW) for key in one.fails}
    by_documents = {key for keys in DOCUMENTS.values() for key in keys}
    return by_faults | by_merchant | by_documents


def test_every_check_is_turned_by_something_or_is_explained() -> None:
    explained = HOLDER_OR_HTTPS | LOGIN | NEVER_FAILS | LITERAL_CASES
    assert _known() - _turned() - explained == set()


def test_nothing_is_explained_that_is_turned_or_is_no_check() -> None:
    explained = HOLDER_OR_HTTPS | LOGIN | NEVER_FAILS | LITERAL_CASES
    assert explained <= _known()
    assert (NEVER_FAILS | LITERAL_CASES) & _turned() == set()


def test_more_than_eighty_single_things_are_broken_one_at_a_time() -> None:
    assert len([keys for keys in turned().values() if keys]) + len(PROFILE) + len(LAW) + len(DOCUMENTS) > 80


def test_every_fault_has_its_line() -> None:
    assert turned().keys() <= {fault.value for fault in Fault}
