"""Checks that search the whole finite fact space of the rules, with z3.

:func:`sanksi.review.checks.run.check` runs them. Nothing is imported here.
"""
