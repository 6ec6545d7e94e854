"""Pictures, style sheets, robots.txt and the site maps of the sample shop."""

from __future__ import annotations

import io
from collections.abc import Sequence
from importlib import resources

from toolkit.demo.answers import Answer, text
from toolkit.demo.goods import Good, Stock

STYLES = {
    "/wp-content/themes/sofal/style.css": "theme.css",
    "/wp-content/plugins/woocommerce/assets/css/woocommerce.css": "woocommerce.css",
}
UPLOADS = "/wp-content/uploads/"
PICTURES = (f"{UPLOADS}enamad.png", f"{UPLOADS}vezarat-samt-logo.png", "/favicon.ico")
ROBOTS = """User-agent: *
Disallow: /wp-admin/
Disallow: /*?add-to-cart=
Disallow: /*?*add-to-cart=

Sitemap: {url}/wp-sitemap.xml
"""


def answer(path: str, url: str, stock: Stock, standing: Sequence[str]) -> Answer | None:
    """The file at `path`, or None where no file stands there; `url` has no slash at its end."""
    if path in STYLES:
        return text(_ours(STYLES[path]), "text/css; charset=utf-8")
    if path in PICTURES:
        return Answer(200, grey_picture(), "image/png")
    if path == "/robots.txt":
        return text(ROBOTS.format(url=url))
    if path.endswith(".svg"):
        good = stock.by_slug(path.removeprefix(UPLOADS).removesuffix(".svg"))
        return text(drawing(good), "image/svg+xml") if good else None
    maps = {
        "/wp-sitemap-posts-page-1.xml": ["/", "/shop/", *standing],
        "/wp-sitemap-posts-product-1.xml": [good.path for good in stock.goods],
    }
    if path == "/wp-sitemap.xml":
        return text(_map("sitemapindex", "sitemap", url, list(maps)), "application/xml; charset=UTF-8")
    if path in maps:
        return text(_map("urlset", "url", url, maps[path]), "application/xml; charset=UTF-8")
    return None


def drawing(good: Good) -> str:
    """The good's picture: its shape in its colour."""
    return _ours("picture.svg").replace("COLOUR", good.colour).replace("SHAPE", good.picture)


def grey_picture() -> bytes:
    """A plain PNG that stands in for a mark which nobody may copy; its name and place are what matters."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (96, 96), "#dcdcdc")
    ImageDraw.Draw(image).rectangle((8, 8, 87, 87), outline="#888888", width=3)
    held = io.BytesIO()
    image.save(held, "PNG")
    return held.getvalue()


def _ours(name: str) -> str:
    return resources.files("toolkit.demo").joinpath("pages", name).read_text("utf-8")


def _map(root: str, entry: str, url: str, paths: Sequence[str]) -> str:
    rows = "".join(f"<{entry}><loc>{url}{path}</loc></{entry}>" for path in paths)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</{root}>'
