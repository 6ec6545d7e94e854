"""One TLS handshake: what the host's certificate says, and why it is not trusted."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import ssl
from dataclasses import replace

from cryptography import x509
from cryptography.x509.oid import NameOID
from requests.utils import DEFAULT_CA_BUNDLE_PATH

from toolkit.model.evidence import Tls

_BY_VERIFY_CODE = {
    9: "not_yet_valid",
    10: "expired",
    18: "self_signed",
    19: "self_signed",
    20: "unknown_issuer",
    21: "unknown_issuer",
    62: "wrong_name",
    64: "wrong_name",
}


def reason(error: OSError) -> str:
    """The word for a failed handshake, as in `Tls.error`."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _BY_VERIFY_CODE.get(error.verify_code, f"other: {error.verify_message}")
    if isinstance(error, TimeoutError):
        return "timed_out"
    if isinstance(error, ConnectionRefusedError):
        return "refused"
    outdated = ("WRONG_VERSION_NUMBER", "UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION")
    if isinstance(error, ssl.SSLEOFError | ConnectionResetError):
        return "no_tls"
    if isinstance(error, ssl.SSLError) and error.reason in (
        *outdated,
        "HTTP_REQUEST",
        "RECORD_LAYER_FAILURE",
    ):
        return "no_tls"
    words = error.reason if isinstance(error, ssl.SSLError) and error.reason else error.strerror or str(error)
    return f"other: {words}"


def handshake(
    host: str, port: int, address: str, timeout: float = 10.0, *, ca_file: str | None = None
) -> Tls:
    """Shakes hands with `address` in the name of `host`; never raises.

    `address` is one that was checked (`addresses.checked`). Where the certificate is not trusted, a second
    handshake reads it without trusting it; nothing is ever sent over either connection.
    """
    if not _can_be_named(host):
        return Tls(host=host, port=port, trusted=False, error="wrong_name")
    trusting = ssl.create_default_context(cafile=ca_file or DEFAULT_CA_BUNDLE_PATH)
    try:
        return _shake(trusting, host, port, address, timeout)
    except OSError as error:
        untrusted = Tls(host=host, port=port, trusted=False, error=reason(error))
        if not isinstance(error, ssl.SSLCertVerificationError):
            return untrusted
    reading = ssl.create_default_context()
    reading.check_hostname = False
    reading.verify_mode = ssl.CERT_NONE
    with contextlib.suppress(OSError):
        seen = _shake(reading, host, port, address, timeout)
        return replace(seen, trusted=False, error=untrusted.error)
    return untrusted


def _can_be_named(host: str) -> bool:
    """Whether a handshake can ask for the name: no certificate is ever issued for any other."""
    try:
        return bool(host.encode("idna")) and "\0" not in host
    except UnicodeError:
        return False


def _shake(context: ssl.SSLContext, host: str, port: int, address: str, timeout: float) -> Tls:
    with (
        socket.create_connection((address, port), timeout=timeout) as plain,
        context.wrap_socket(plain, server_hostname=host) as secure,
    ):
        shown = Tls(host=host, port=port, trusted=True, protocol=secure.version() or "")
        certificate = secure.getpeercert(binary_form=True)
    return _described(shown, certificate) if certificate else shown


def _described(shown: Tls, certificate: bytes) -> Tls:
    try:
        parsed = x509.load_der_x509_certificate(certificate)
        return replace(
            shown,
            issuer=_issuer(parsed.issuer),
            names=_names(parsed),
            not_before=parsed.not_valid_before_utc,
            not_after=parsed.not_valid_after_utc,
        )
    except ValueError:
        return shown


def _issuer(name: x509.Name) -> str:
    for oid in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        for attribute in name.get_attributes_for_oid(oid):
            return str(attribute.value)
    return name.rfc4514_string()


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        alternatives = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        common = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return tuple(str(attribute.value) for attribute in common)
    names = [*alternatives.get_values_for_type(x509.DNSName)]
    addresses: list[ipaddress.IPv4Address | ipaddress.IPv6Address] = [
        value
        for value in alternatives.get_values_for_type(x509.IPAddress)
        if isinstance(value, ipaddress.IPv4Address | ipaddress.IPv6Address)
    ]
    return tuple(names) + tuple(str(value) for value in addresses)
