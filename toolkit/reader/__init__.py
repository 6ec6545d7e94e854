"""What one page says, from its HTML alone: kinds, statements, identity, seal, and what is unfilled."""

from toolkit.reader.decoding import decoded
from toolkit.reader.forms import Form, FormField
from toolkit.reader.identity import Identity
from toolkit.reader.links import Link
from toolkit.reader.reading import Reading, read
from toolkit.reader.seal import SealMark

__all__ = ["Form", "FormField", "Identity", "Link", "Reading", "SealMark", "decoded", "read"]
