"""Which scenarios make each rule and element true, false and open, and which stand at its dates."""

from sanksi.review.coverage.measure import Coverage, Gap, Progress, measure
from sanksi.review.coverage.report import Report

__all__ = ["Coverage", "Gap", "Progress", "Report", "measure"]
