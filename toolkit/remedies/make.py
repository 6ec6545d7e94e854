"""The files that mend: each made by a small function from what was judged, when a finding asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from toolkit.judge.case import Case
from toolkit.model.finding import Finding
from toolkit.model.remedy import RemedyFile
from toolkit.remedies import declarations, goods, links, messages, practice, seal, servers, texts

Maker = Callable[[Case], Iterable[RemedyFile]]
FromFindings = Callable[[Case, Sequence[Finding]], Iterable[RemedyFile]]

MAKERS: Mapping[str, Maker] = {
    "origin_sheet": goods.origin,
    "descriptions_sheet": goods.descriptions,
    "category_attributes": goods.attributes,
    "prices_sheet": goods.prices,
    "media_sheet": goods.media,
    "categories_sheet": goods.categories,
    "groups_list": goods.groups,
    "image_sheet": links.images,
    "outside_links": links.outside,
    "insecure_addresses": links.insecure,
    "redirects": servers.redirects,
    "https_redirect": servers.https,
    "security_headers": servers.headers,
    "hosts_plan": servers.hosts,
    "domain_proof": seal.domain_proof,
    "seal_block": seal.seal_block,
    "seal_marks": seal.marks,
    "privacy_clauses": practice.clauses,
    "offer_clause": texts.offer_clause,
    "pre_invoice_template": texts.pre_invoice,
    "vat_note": texts.vat_note,
    "fees_table": texts.fees,
    "withdrawal_form": texts.withdrawal_form,
    "withdrawal_messages": messages.withdrawal,
    "tracking_messages": messages.tracking,
    "complaint_procedure": texts.complaint_procedure,
    "visit_sheet": texts.visit_sheet,
    "posting_sheet": texts.posting_sheet,
}
"""Makers by the name that `files` of a remedy gives. A maker that has nothing to work from makes nothing."""

FROM_FINDINGS: Mapping[str, FromFindings] = {
    "declarations": declarations.unsigned,
    "licences_sheet": goods.licences,
}
"""Makers that list what is open."""


def made(name: str, case: Case, findings: Sequence[Finding]) -> Iterator[RemedyFile]:
    """The files of that name: the core's own, else the platform's, from the profile and the products."""
    if name in MAKERS:
        yield from MAKERS[name](case)
    elif name in FROM_FINDINGS:
        yield from FROM_FINDINGS[name](case, findings)
    elif case.platform and case.profile:
        pages = {one.url: one.page for one in case.site.pages} if case.site else {}
        sold = [(product, pages[product.url]) for product in case.products if product.url in pages]
        yield from case.platform.remedy_files(name, case.profile, sold)
