package io.blotter.pages.account;

/** Words that lead to a search. */
record SearchLink(String text, String address) {}
