package io.blotter.pages.shared;

/** A page that only says something. */
public record Told(String title, String text) {}
