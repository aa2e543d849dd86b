"""What those who answer for the rules ask of them: gaps, overlaps, coverage, history, books.

Works on the rule base as a whole, never on one case of a user; adjudicating needs none of it.
"""
