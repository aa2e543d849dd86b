"""Mutation score of the law: small mistakes in the rules, and the scenarios that notice them."""
