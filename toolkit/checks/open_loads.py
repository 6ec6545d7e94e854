"""What an encrypted page loads over plain http."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from toolkit.judge.site import SitePage

_LOADED = {
    "script[src]": "src",
    "iframe[src]": "src",
    "img[src]": "src",
    "source[src]": "src",
    "video[src]": "src",
    "audio[src]": "src",
    "embed[src]": "src",
    "object[data]": "data",
    "link[rel~=stylesheet][href]": "href",
    "link[rel~=preload][href]": "href",
}
_CSS_URL = re.compile(r"""(?:url\(|@import)\s*["']?(http://[^"')\s;]{1,500})""", re.IGNORECASE)


def loads_in_the_open(page: SitePage) -> tuple[str, ...]:
    """Addresses without https from which an https page takes scripts, frames, pictures, media or styles.

    Links and the names of vocabularies (`http://schema.org`) are no loads. None for a page without https.
    """
    if not page.url.startswith("https:"):
        return ()
    tree = LexborHTMLParser(page.page.text)
    loaded = [
        (node.attributes.get(name) or "").strip()
        for query, name in _LOADED.items()
        for node in tree.css(query)
    ]
    styles = [node.text() for node in tree.css("style")]
    styled = [node.attributes.get("style") or "" for node in tree.css("[style]")]
    loaded += [url for css in (*styles, *styled) for url in _CSS_URL.findall(css)]
    return tuple(dict.fromkeys(url for url in loaded if url.lower().startswith("http:")))
