package io.blotter.web.shared;

public final class Tool {}
