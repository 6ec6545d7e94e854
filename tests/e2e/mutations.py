"""One thing wrong at a time in a profile or a folder of documents, and exactly what fails then.

The shop on the other side stays in order; what a fault of the shop turns stands in turned.toml.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Mutation:
    """`changes`: places of shop.toml to their new values; `fails`: "REQUIREMENT check" of all that fails then."""

    name: str
    changes: Mapping[str, Any]
    fails: frozenset[str]


def broken(name: str, changes: Mapping[str, Any], *fails: str) -> Mutation:
    return Mutation(name, changes, frozenset(fails))


PROFILE = (
    broken("name", {"shop.name_fa": "زرین‌چرم", "shop.name_en": "Zarrin"}, "BUS-1 home_page_bears_the_shops_name"),
    broken("no domain", {"hosts.main": ""}, "BUS-2 shop_has_a_domain_of_its_own"),
    broken("holder", {"hosts.holder": "رضا دیگری"}, "CHK8-DOMAIN-OWNER domain_is_in_the_owners_name"),
    broken("e-mail", {"contact.email": "digar@sofal-nemooneh.example"}, "BUS-4 email_on_the_site_is_the_profiles"),
    broken(
        "landline",
        {"contact.landline": "031-00000099"},
        "BUS-5 place_of_activity_agrees_with_the_site",
        "CHK2-LANDLINE contact_page_shows_the_landline",
    ),
    broken("mobile", {"contact.mobile": "09090000099"}, "BUS-5 place_of_activity_agrees_with_the_site"),
    broken("plate", {"premises.plate": "۹۹"}, "BUS-5 place_of_activity_agrees_with_the_site"),
    broken("street", {"premises.street": "خیابان آزادی"}, "BUS-5 place_of_activity_agrees_with_the_site"),
    broken(
        "postal code",
        {"premises.postal_code": "8174612935"},
        "BUS-5 place_of_activity_agrees_with_the_site",
        "CHK1-ADDR address_on_the_site_has_its_postal_code",
    ),
    broken(
        "lease ended",
        {"premises.lease_ends": "1404/06/31"},
        "CHK1-LEASE lease_still_runs",
        "CHK1-LEASE documents_are_there",
    ),
    broken(
        "licensed group",
        {"shop.goods_groups": ["food"]},
        "BUS-6 declared_groups_have_their_licence",
        "SUBJ-COVER subject_covers_the_declared_groups",
    ),
    broken("subject", {"shop.subject": "فروش کتاب"}, "SUBJ-COVER subject_covers_the_declared_groups"),
    broken(
        "licence ended",
        {"licences.held.0.valid_to": "1404/01/01"},
        "BUS-6 licences_are_in_force",
        "BUS-6 documents_are_there",
        "PAG-ABOUT-LIC licences_and_seal_are_still_valid",
    ),
    broken(
        "two stars without https",
        {"shop.target_stars": 2},
        "CHK26-SSL-OWN certificate_is_the_shops_own_hosts",
        "CHK26-SSL-PURPOSE pages_that_take_data_are_encrypted",
        "STAR-HIGHER-CERT certificate_for_a_higher_star_is_there",
    ),
    broken("no tax", {"tax.vat": "not_charged"}, "CHK13-VAT buyer_is_told_the_vat"),
    broken("payments", {"payments.1": None}, "OVS-PAY ways_of_paying_are_those_of_the_profile"),
    broken("freight", {"returns.freight": "customer"}, "COM-WITHDRAW sending_back_is_paid_by_whom_the_reading_allows"),
    broken(
        "another owner",
        {"applicant.last_name": "دیگری"},
        "CHK8-DOMAIN-OWNER domain_is_in_the_owners_name",
        "PAG-ABOUT about_page_names_the_owner",
    ),
    broken("father's name", {"applicant.father_name": ""}, "NAT-2 profile_states_it"),
    broken("national code", {"applicant.national_code": ""}, "NAT-3 profile_states_it"),
    broken(
        "C6 read strictly",
        {"contested": [{"point": "C6", "apply": "strict", "reason": "به گفتهٔ اتحادیه"}]},
        "BUS-6 a_guild_licence_is_held_where_it_is_asked",
    ),
)  # fmt: skip

LAW = (
    broken(
        "public e-mail",
        {"contact.email": "sofal@gmail.com"},
        "BUS-4 email_on_the_site_is_the_profiles",
        "LAW-EMAIL-OWN email_is_at_no_public_provider",
    ),
    broken("a child", {"applicant.birth_date": "1400/01/01"}, "LAW-AGE owner_is_of_age"),
    broken("slow", {"complaints.answer_days": 10}, "LAW-COMPLAINT-96H complaints_are_answered_in_time"),
    broken("no licence", {"licences.held": [], "licences.none": True}, "LAW-87-GUILD profile_states_it"),
)
"""Judged by the dated facts of the law too."""

DOCUMENTS: Mapping[str, frozenset[str]] = {
    "activity_licence.jpg": frozenset({"BUS-6 documents_are_there"}),
    "certified_identity.jpg": frozenset({"PHY-ID documents_are_there"}),
    "domain_record.pdf": frozenset(
        {"CHK8-DOMAIN-ID documents_are_there", "CHK8-DOMAIN-OWNER documents_are_there"}
    ),
    "lease.jpg": frozenset({"CHK1-LEASE documents_are_there"}),
    "malware_report.pdf": frozenset({"ME1 documents_are_there", "ME1-RPT documents_are_there"}),
    "tenant_birth_certificate.jpg": frozenset({"CHK1-TENANT-ID documents_are_there"}),
}
"""A scan that is missing, or is none, to what fails then."""
