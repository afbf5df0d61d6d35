package io.blotter.pages.shared;

/** A field before and after a change; empty where it had, or has, no value. */
public record ChangeLine(String field, String before, String after) {}
