"""The admin interface (`wc/v3`), asked with the merchant's own key: Basic over https, signed over http."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin, urlsplit

from oauthlib.oauth1 import SIGNATURE_HMAC_SHA256, SIGNATURE_TYPE_QUERY, Client

from toolkit import Keys, Page, Text, Till, Unseen

from .messages import KEYS_MISSING, rest_answered
from .nodes import json_value

Method = Literal["GET", "PUT", "POST"]


@dataclass(frozen=True)
class Admin:
    """`key` and `secret` are WooCommerce's own, made under Settings, Advanced, REST API."""

    till: Till
    root: str
    key: str
    secret: str

    def ask(self, method: Method, path: str, json: object = None) -> object:
        """The answer's JSON value; `Text` with the reason where none came or it refused."""
        answer = self._send(method, urljoin(self.root, f"/wp-json/wc/v3/{path}"), json)
        if isinstance(answer, Unseen):
            return answer.why
        if answer.status not in (200, 201):
            return Refusal(answer.status, rest_answered(answer.status, _code(answer)))
        return json_value(answer.text)

    def _send(self, method: Method, url: str, json: object) -> Page | Unseen:
        if urlsplit(url).scheme == "https":
            plain = base64.b64encode(f"{self.key}:{self.secret}".encode()).decode()
            return self.till.ask(method, url, json=json, headers={"Authorization": f"Basic {plain}"})
        # WooCommerce takes no key in the clear; the secret itself is never sent here.
        signer = Client(
            self.key,
            client_secret=self.secret,
            signature_method=SIGNATURE_HMAC_SHA256,
            signature_type=SIGNATURE_TYPE_QUERY,
        )
        signed, _, _ = signer.sign(url, http_method=method)
        return self.till.ask(method, signed, json=json)


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer other than 200, with what it says."""

    status: int
    why: Text


def admin(till: Till, root: str, keys: Keys) -> Admin | Text:
    """The interface, or what is missing in `.env`."""
    key, secret = keys.get("woocommerce_key"), keys.get("woocommerce_secret")
    return Admin(till, root, key, secret) if key and secret else KEYS_MISSING


def _code(answer: Page) -> str:
    said = json_value(answer.text)
    return str(said.get("code") or "") if isinstance(said, dict) else ""
