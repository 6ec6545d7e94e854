"""Why a certificate is not trusted, as a sentence."""

from __future__ import annotations

from toolkit.language.text import Text
from toolkit.language.translate import tr


def explain(error: str) -> Text:
    """`Tls.error` as a sentence; empty for an empty error."""
    match error:
        case "":
            return Text("", "")
        case "not_yet_valid":
            return tr("The certificate is not valid yet.")
        case "expired":
            return tr("The certificate has expired.")
        case "self_signed":
            return tr("The certificate is self-signed, so no browser trusts it.")
        case "unknown_issuer":
            return tr(
                "The certificate's issuer is not known, or the server leaves out a certificate between."
            )
        case "wrong_name":
            return tr("The certificate was issued for another name.")
        case "refused":
            return tr("The host refused the connection.")
        case "timed_out":
            return tr("The host did not finish the handshake in time.")
        case "no_tls":
            return tr("The host does not speak TLS at this port, or only an outdated version.")
        case _:
            words = error.removeprefix("other: ")
            return tr("The secure connection failed: {words}.", words=words)
