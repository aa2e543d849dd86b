"""The law as data: the rule base of one version, and the facts that its rules may read.

What authors of rules need besides: :mod:`sanksi.rulebase.lint`, :mod:`sanksi.rulebase.show`,
:mod:`sanksi.rulebase.schema`.
"""

from sanksi.rulebase.base import LAYERS, Layer, Rule, Rulebase
from sanksi.rulebase.citations import Reference
from sanksi.rulebase.vocabulary import AMBIGUOUS, FactSpec, catalogue

__all__ = [
    "AMBIGUOUS",
    "LAYERS",
    "FactSpec",
    "Layer",
    "Reference",
    "Rule",
    "Rulebase",
    "catalogue",
]
