"""Whether a scanned picture opens whole and can be read."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image

from toolkit.documents.slots import Limits
from toolkit.language.text import Text
from toolkit.language.translate import tr


def picture_size(data: bytes, name: str, least: int, limits: Limits) -> tuple[tuple[int, int], Text | None]:
    """Width and height in pixels, and what is wrong. Decodes nothing larger than `limits.most_pixels`."""
    broken = tr("{name} does not open as a picture. Scan it again.", name=name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            width, height = _size(data)
            if width * height > limits.most_pixels:
                return (width, height), _bomb(name)
            _decode(data)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return (0, 0), _bomb(name)
    except (
        Exception
    ):  # Pillow's decoders raise nearly anything for a hostile file; each means: it does not open
        return (0, 0), broken
    return (width, height), _legible(width, height, name, least, limits.dpi)


def _size(data: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as image:
        size = image.size
        image.verify()
    return size


def _decode(data: bytes) -> None:
    """Reads the picture to its end; a JPEG at an eighth of its size, which finds the same damage sooner."""
    with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as image:
        image.draft("L", (max(1, image.width // 8), max(1, image.height // 8)))
        image.load()


def _legible(width: int, height: int, name: str, least: int, dpi: int) -> Text | None:
    if min(width, height) >= least:
        return None
    return tr(
        "{name} is not a legible picture ({width} by {height} pixels). Scan at {dpi} dpi or more.",
        name=name,
        width=width,
        height=height,
        dpi=dpi,
    )


def _bomb(name: str) -> Text:
    return tr("{name} holds too many pixels to be opened safely. Scan it again at lower quality.", name=name)
