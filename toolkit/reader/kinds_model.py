"""How likely a page is of each kind: a linear model over its features, learnt by benchmarks/train_kinds.py."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from toolkit.reader.features import RULES, VERSION, features
from toolkit.reader.page_words import PageWords

FILE = "kinds_model.json"
NONE = "none"
"""The class of pages that are of no kind: articles, laws, pages that serve something else."""


@dataclass(frozen=True, slots=True)
class Model:
    """`weights[group][feature]` is the feature's rarity, then its weight for each of `kinds`; all as whole `steps`."""

    kinds: tuple[str, ...]
    bias: tuple[int, ...]
    weights: Mapping[str, Mapping[str, tuple[int, ...]]]
    steps: int

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Model:
        """The model that a file tells; ValueError where it was learnt for other features."""
        if told["features"] != VERSION:
            raise ValueError(f"{FILE} was learnt for features {told['features']}, not {VERSION}")
        weights = {
            group: {name: tuple(row) for name, row in rows.items()} for group, rows in told["weights"].items()
        }
        return cls(tuple(told["kinds"]), tuple(told["bias"]), weights, told["steps"])

    def likely(self, page: Mapping[str, Mapping[str, float]]) -> Mapping[str, float]:
        """The likelihood of each kind and of none, 0 to 1, together 1, for a page's features."""
        scores = [b / self.steps for b in self.bias]
        for group, found in page.items():
            known = self.weights[group]
            held = [(known[name], count) for name, count in found.items() if name in known]
            grown = [count * row[0] for row, count in held]
            length = self.steps if group == RULES else math.sqrt(sum(x * x for x in grown)) or 1
            for (row, _), value in zip(held, grown, strict=True):
                share = value / length / self.steps
                for place, weight in enumerate(row[1:]):
                    scores[place] += share * weight
        top = max(scores)
        powers = [math.exp(score - top) for score in scores]
        return {kind: power / sum(powers) for kind, power in zip(self.kinds, powers, strict=True)}


def likely_kinds(page: PageWords) -> Mapping[str, float]:
    """The likelihood of each kind that a page's words show, and of none."""
    return model().likely(features(page))


@cache
def model() -> Model:
    """The model that lies beside this file."""
    return Model.of(json.loads((files(__package__) / FILE).read_text("utf-8")))
