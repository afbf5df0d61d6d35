package io.blotter.pages.shared;

public final class Layout {}
